import { namedThings, type NamedThing, type OwnName } from '../../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../ports.ts';
import { codeOf } from './columns.ts';
import { englishOf } from './englishOf.ts';
import type { NameRow, NameSheet } from './readSheet.ts';

export type ProblemCode = 'otherDrill' | 'nothing' | 'unknownId' | 'formula' | 'tooLong' | 'controls' | 'number' | 'taken' | 'split' | 'twice' | 'oldMissing' | 'notInTexts';
export interface PlanProblem { readonly code: ProblemCode; readonly at: NameRow | null; readonly name: string }
export interface Plan { readonly names: readonly OwnName[]; readonly problems: readonly PlanProblem[] }

/** So many characters stand on a label of the map without being cut. */
export const longest = { zh: 14, en: 40 } as const;
const langs = ['zh', 'en'] as const;

/** What a filled sheet asks for, and all that is wrong with it. */
export function planOf({ drill, rows }: NameSheet, entry: LibraryEntry): Plan {
  if (!entry.document) throw new Error('a drill that cannot be read has no names');
  if (drill !== null && drill !== entry.id) return { names: [], problems: [{ code: 'otherDrill', at: null, name: drill }] };
  if (rows.length === 0) return { names: [], problems: [{ code: 'nothing', at: null, name: '' }] };
  const english = englishOf(entry);
  const things = namedThings(entry.document, english);
  const texts = { zh: entry.files['scenario.yaml'] ?? '', en: [...english.values()].join('\n') };
  const problems: PlanProblem[] = [];
  const taken = new Set<string>();
  const planned = rows.flatMap((row): { row: NameRow; name: OwnName }[] => {
    const wrong = (code: ProblemCode, name = row.code): [] => { problems.push({ code, at: row, name }); return []; };
    if (row.isFormula) return wrong('formula');
    const thing = things.find((each) => each.kind === row.kind && codeOf(each) === row.code);
    if (row.kind !== 'other' && !thing) return wrong('unknownId');
    const key = row.kind === 'other' ? `other ${row.oldZh} ${row.oldEn}` : `${row.kind} ${row.code}`;
    if (taken.has(key)) return wrong('twice', row.code || row.oldZh || row.oldEn);
    taken.add(key);
    const name = nameOf(row, thing);
    for (const lang of langs) {
      const code = unfit(name, lang, texts[lang]);
      if (code) wrong(code, name[lang] ?? '');
    }
    return [{ row, name }];
  });
  problems.push(...clashes(planned, things));
  return { names: planned.map(({ name }) => name), problems };
}

function nameOf({ kind, oldZh, oldEn, zh, en }: NameRow, thing: NamedThing | undefined): OwnName {
  const old = { oldZh: (thing ? thing.zh : oldZh) || null, oldEn: (thing ? thing.en : oldEn) || null };
  return { kind, form: thing?.form ?? null, id: thing?.id ?? '', ...old, zh: zh || null, en: en || null };
}

function unfit(name: OwnName, lang: 'zh' | 'en', texts: string): ProblemCode | null {
  const now = name[lang], old = lang === 'zh' ? name.oldZh : name.oldEn;
  if (now === null) return null;
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(now)) return 'controls';
  if ([...now].length > longest[lang]) return 'tooLong';
  if (/(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4}|\d{17}[\dXx])(?!\d)/u.test(now.normalize('NFKC').replaceAll(/\s/g, ''))) return 'number';
  if (old === null) return 'oldMissing';
  return name.kind === 'other' && !texts.includes(old) ? 'notInTexts' : null;
}

/** Two things that nobody could tell apart any more, and things of one name that would be called differently in the same texts. */
function clashes(planned: readonly { readonly row: NameRow; readonly name: OwnName }[], things: readonly NamedThing[]): PlanProblem[] {
  const given = new Map(planned.map(({ name }) => [`${name.kind} ${codeOf(name)}`, name]));
  const all = things.map((thing) => ({ thing, name: given.get(`${thing.kind} ${codeOf(thing)}`) }));
  return planned.flatMap(({ row, name }) => langs.flatMap((lang): PlanProblem[] => {
    const now = name[lang], old = lang === 'zh' ? name.oldZh : name.oldEn;
    if (now === null) return [];
    const others = all.filter(({ thing, name: other }) => other !== name && (name.kind === 'other' || name.form === thing.form));
    if (others.some(({ thing, name: other }) => thing[lang] === old && (other?.[lang] ?? thing[lang]) !== now)) return [{ code: 'split', at: row, name: old ?? '' }];
    return others.some(({ thing, name: other }) => thing[lang] !== old && (other?.[lang] ?? thing[lang]) === now) ? [{ code: 'taken', at: row, name: now }] : [];
  }));
}
