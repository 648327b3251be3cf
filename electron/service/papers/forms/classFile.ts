import { zipSync } from 'fflate';
import type { Ports } from '../../ports.ts';
import type { RunRow } from '../../ports/reports.ts';
import type { RosterClass } from '../../ports/roster.ts';

const mostRuns = 20_000;
/** More than a class has, and what one download may carry. */
export const mostPeople = 300;
export const mostFilledBytes = 40_000_000;

/** What a class played that counts: of every drill and mode the latest result of each member, newest first. */
export async function latestOf({ records }: Pick<Ports, 'records'>, { name, members }: Pick<RosterClass, 'name' | 'members'>): Promise<ReadonlyMap<string, readonly RunRow[]>> {
  const rows = (await records.reports.rows({ className: name }, mostRuns)).filter(({ personId }) => members.includes(personId));
  const latest = [...Map.groupBy(rows, ({ scenarioId, mode, personId }) => `${scenarioId} ${mode} ${personId}`).values()].flatMap((runs) => runs.slice(0, 1));
  return Map.groupBy(latest, ({ scenarioId, mode }) => `${scenarioId} ${mode}`);
}

/** One file for each person in one zip; who has the same name is told apart by the number. Null where it would be too big to hand over. */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array | null {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostFilledBytes) return null;
  // documents are packed already
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}

/** What a file can be called on every disk. */
export const fileSafe = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '').trim();
