import type { RosterPerson } from '../ports/roster.ts';
import { closely, foldName, foldStaffNo } from '../people.ts';
import type { Mapped } from './columns.ts';

/**
 * What becomes of a row. `sameName`: somebody new, called like somebody known. `otherName`: the number is somebody else's. `twice`: stands above in the
 * file already. The last five cannot be taken as they are.
 */
const verdicts = ['new', 'changed', 'known', 'sameName', 'twice', 'otherName', 'nameMissing', 'staffNoMissing', 'tooLong', 'oddCharacters', 'numberLost'] as const;
export type Verdict = (typeof verdicts)[number];

export interface PlannedRow {
  readonly line: number; readonly name: string; readonly staffNo: string; readonly unit: string; readonly post: string; readonly className: string;
  readonly verdict: Verdict;
  /** whom it is about: of `otherName` the name, of `sameName` the number on the roster, of `twice` the line above */ readonly note: string;
  /** on the roster */ readonly personId: string | null;
}

const longest = { name: 40, staffNo: 30, unit: 60, post: 40, className: 60 } as const;
/** Letters of any script with their marks, the dot of names of minorities and foreigners, brackets and digits to tell two of one name apart. */
const nameCharacters = /^[\p{L}\p{M}\p{Co}\p{Cn}\p{N}\u{e0100}-\u{e01ef}\ufe00-\ufe0f ·•‧・.'’\-()]+$/u;
const numberCharacters = /^[\p{L}\p{N} \-_./]+$/u;

/** As the people of a list are compared: brackets of one width, and no blanks between two Chinese characters. */
function foldListedName(typed: string): string {
  return closely(foldName(typed)).replace(/[（）]/g, (bracket) => (bracket === '（' ? '(' : ')'));
}

/** What an import would do with each row, against the roster as it is. */
export function planImport({ rows }: Mapped, people: readonly RosterPerson[]): PlannedRow[] {
  const byNumber = Map.groupBy(people, ({ staffNo }) => staffNo);
  const byName = Map.groupBy(people, ({ name }) => foldListedName(name));
  const seen = new Map<string, { line: number; name: string }>();
  return rows.map(({ line, cells }): PlannedRow => {
    const details = { name: foldListedName(cells.name.text), staffNo: foldStaffNo(cells.staffNo.text), unit: foldName(cells.unit.text), post: foldName(cells.post.text), className: foldName(cells.className.text) };
    const row = (verdict: Verdict, note = '', personId: string | null = null): PlannedRow => ({ line, ...details, verdict, note, personId });
    const { name, staffNo } = details;
    if (name === '') return row('nameMissing');
    if (staffNo === '') return row('staffNoMissing');
    if (cells.staffNo.isLost) return row('numberLost');
    if (Object.entries(longest).some(([field, most]) => [...details[field as keyof typeof longest]].length > most)) return row('tooLong');
    if (!nameCharacters.test(name) || !numberCharacters.test(staffNo) || Object.values(details).some((text) => text.includes('\ufffd'))) return row('oddCharacters');
    const above = seen.get(staffNo);
    if (above) return above.name === name ? row('twice', String(above.line)) : row('otherName', above.name);
    seen.set(staffNo, { line, name });
    const holders = byNumber.get(staffNo) ?? [];
    const same = holders.find((each) => foldListedName(each.name) === name);
    if (same) return row(saysMore(details, same) ? 'changed' : 'known', '', same.id);
    if (holders[0]) return row('otherName', holders[0].name);
    const namesake = byName.get(name)?.[0];
    return namesake ? row('sameName', namesake.staffNo) : row('new');
  });
}

function saysMore({ unit, post, className }: { unit: string; post: string; className: string }, known: RosterPerson): boolean {
  return (unit !== '' && unit !== known.unit) || (post !== '' && post !== known.post) || (className !== '' && !known.classes.includes(className));
}
