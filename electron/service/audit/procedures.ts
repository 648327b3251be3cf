import { textOf } from '../../../scenarios/engine/index.ts';
import type { AuditLine } from '../../contract/audit.ts';
import type { Implementer } from '../implementer.ts';
import { closely, foldName } from '../people.ts';
import type { AuditEntry, Lang, Ports } from '../ports.ts';

const perPage = 50;
const longestNote = 120;
const mostFound = 500;

/** Reading the audit log, with names in the place of ids where there still are any. */
export function auditProcedures(os: Implementer, ports: Ports) {
  const { records } = ports;
  const idsOf = (person: string): string[] | null => {
    const wanted = closely(foldName(person)).toLowerCase();
    if (wanted === '') return null;
    const staff = records.accounts().filter(({ name, account }) => closely(name).toLowerCase().includes(wanted) || account.includes(wanted));
    const people = records.roster.people().filter(({ name, staffNo }) => closely(name).toLowerCase().includes(wanted) || staffNo === wanted);
    return [...staff, ...people].slice(0, mostFound).map(({ id }) => id);
  };
  return {
    page: os.audit.page.handler(({ input }) => {
      const { total, entries } = records.auditPage({ kind: input.kind, ids: idsOf(input.person), from: startOf(input.from, 0), until: startOf(input.to, 1), offset: input.page * perPage, most: perPage });
      return { total, perPage, entries: entries.map((entry) => lineOf(ports, entry, input.lang)) };
    }),
  };
}

/** The station's own midnight, so many days later, as the log writes times. */
function startOf(day: string | null, later: number): string | null {
  if (day === null) return null;
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

function lineOf(ports: Ports, { number, wall, kind, by, about, note }: AuditEntry & { readonly number: number }, lang: Lang): AuditLine {
  // names that a station gives its drills are a long list; that they were set says enough here
  const told = kind === 'namesSet' || note.startsWith('{') || note.startsWith('[') ? '' : note;
  return { number, wall, kind, by: nameOf(ports, by, lang), about: by === about ? '' : nameOf(ports, about, lang), note: told.slice(0, longestNote) };
}

function nameOf({ records, library }: Ports, id: string, lang: Lang): string {
  const person = records.findAccount(id) ?? records.findPerson(id);
  if (person) return 'staffNo' in person ? `${person.name} ${person.staffNo}`.trim() : `${person.name} (${person.account})`;
  const run = records.readRun(id);
  const compiled = library.find(run?.scenarioId ?? id)?.compiled;
  const trainee = run?.participants.map(({ personId }) => records.findPerson(personId)?.name ?? '').filter(Boolean).join('、') ?? '';
  return compiled ? [textOf(compiled, 'scenario.title', lang), trainee].filter(Boolean).join(' · ') : (records.roster.classes().find((each) => each.id === id)?.name ?? id);
}
