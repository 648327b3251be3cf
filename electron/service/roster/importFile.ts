import { createHash } from 'node:crypto';
import { dayOf } from '../day.ts';
import { canonicalText } from '../digest.ts';
import type { Ports } from '../ports.ts';
import type { ImportStep, RosterClass, RosterPerson } from '../ports/roster.ts';
import { mapColumns, type ChosenColumns, type Mapped } from './columns.ts';
import { planImport, type PlannedRow } from './planImport.ts';
import { readTable, type Unreadable } from './readTable.ts';

/** A file as it would be taken in; nothing is stored yet. `digest` stands for these rows against this roster. */
export interface ImportPlan { readonly headings: Mapped['headings']; readonly rows: readonly PlannedRow[]; readonly newClasses: readonly string[]; readonly digest: string }

type Reads = Pick<Ports, 'records'>;

export function planOf({ records }: Reads, bytes: Uint8Array, chosen: ChosenColumns | null = null): ImportPlan | Unreadable {
  const table = readTable(bytes);
  if (typeof table === 'string') return table;
  const mapped = mapColumns(table, chosen);
  if (mapped === 'noHeading') return mapped;
  const rows = planImport(mapped, records.roster.people());
  if (rows.length === 0) return 'empty';
  const known = new Set(records.roster.classes().map(({ name }) => name));
  const newClasses = [...new Set(rows.filter(isTaken).map(({ className }) => className))].filter((name) => name !== '' && !known.has(name));
  return { headings: mapped.headings, rows, newClasses, digest: createHash('sha256').update(canonicalText({ rows, newClasses })).digest('hex') };
}

/** The first rows as they stand, for whoever has to say which column is what. */
export function firstRows(bytes: Uint8Array): string[][] {
  const table = readTable(bytes);
  return typeof table === 'string' ? [] : table.slice(0, 8).map(({ cells }) => cells.slice(0, 20).map(({ text }) => text.slice(0, 40)));
}

/** Somebody typed in by hand, looked at as a row of a file is. */
export function planOfOne({ records }: Reads, { name, staffNo, unit, post }: Record<'name' | 'staffNo' | 'unit' | 'post', string>): PlannedRow | undefined {
  const cell = (text: string) => ({ text, isLost: false });
  const cells = { name: cell(name), staffNo: cell(staffNo), unit: cell(unit), post: cell(post), className: cell('') };
  return planImport({ headings: {}, rows: [{ line: 1, cells }] }, records.roster.people())[0];
}

const isTaken = ({ verdict }: PlannedRow): boolean => verdict === 'new' || verdict === 'changed' || verdict === 'sameName';
const year = 365 * 86_400_000;

/** Stores what was planned in one step and tells how many. A class that the file names and nobody made runs for a year from today until somebody sets its days. */
export function takePlan({ records, ids, clock }: Pick<Ports, 'records' | 'ids' | 'clock'>, plan: ImportPlan, { withSameNames, by }: { readonly withSameNames: boolean; readonly by: string }): { added: number; changed: number } {
  const known = new Map(records.roster.people().map((person) => [person.id, person]));
  const taken = plan.rows.filter((row) => isTaken(row) && (withSameNames || row.verdict !== 'sameName'));
  const steps = taken.map((row): ImportStep => stepOf(row, row.personId === null ? undefined : known.get(row.personId), () => ids.uuid()));
  const named = new Set(steps.map(({ className }) => className));
  const classes = plan.newClasses.filter((name) => named.has(name)).map((name): RosterClass =>
    ({ id: ids.uuid(), name, from: dayOf(clock.wall()), to: dayOf(clock.wall() + year), unit: '', members: [], drills: [] }));
  const added = steps.filter(({ isNew }) => isNew).length;
  const done = { added, changed: steps.length - added };
  if (steps.length > 0) records.roster.take({ steps, classes, by, wall: new Date(clock.wall()).toISOString(), note: `${done.added} added, ${done.changed} changed` });
  return done;
}

/** What the file leaves out stays as it is; so does the name that is known. */
function stepOf({ name, staffNo, unit, post, className }: PlannedRow, known: RosterPerson | undefined, newId: () => string): ImportStep {
  if (!known) return { personId: newId(), isNew: true, isEntry: true, name, staffNo, unit, post, className };
  const more = { unit: unit || known.unit, post: post || known.post };
  return { personId: known.id, isNew: false, isEntry: more.unit !== known.unit || more.post !== known.post, name: known.name, staffNo, ...more, className };
}
