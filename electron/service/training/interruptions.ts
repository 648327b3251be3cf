import type { Incident, Records, RunHeader } from '../ports.ts';

/** How often this run was left, or cut off, in the middle. */
export function timesLeft(incidents: readonly Pick<Incident, 'kind'>[]): number {
  return incidents.filter(({ kind }) => kind === 'left' || kind === 'crash').length;
}

/**
 * Whether an assessed run that stands still can no longer be gone on with, and counts for nothing: it was gone on with once already, or its day
 * is over, or its trainee began to practise the same drill meanwhile. It follows from what is on record and needs no record of its own.
 */
export function isAbandoned(records: Pick<Records, 'incidentsOf' | 'lastHeartbeat' | 'readScore' | 'runsOf'>, header: RunHeader, now: number): boolean {
  if (header.mode !== 'assessed') return false;
  const incidents = records.incidentsOf(header.runId);
  const stopped = incidents.findLast(({ kind }) => kind === 'left' || kind === 'crash');
  const isStill = stopped !== undefined && incidents.findLastIndex(({ kind }) => kind === 'resumed') < incidents.indexOf(stopped);
  if (!isStill || records.readScore(header.runId)) return false;
  if (incidents.some(({ kind }) => kind === 'resumed')) return true;
  // A drill that was cut off stopped when it last showed life, not when that was found.
  const since = stopped.kind === 'crash' ? (records.lastHeartbeat(header.runId)?.wall ?? header.startedAt) : stopped.wall;
  return dayOf(Date.parse(since)) !== dayOf(now) || hasPractised(records, header);
}

function hasPractised(records: Pick<Records, 'runsOf'>, { participants, scenarioId, startedAt }: RunHeader): boolean {
  return participants.some(({ personId }) => records.runsOf(personId).some((run) => run.mode === 'practice' && run.scenarioId === scenarioId && run.startedAt >= startedAt));
}

/** The calendar day in the room. */
const dayOf = (wall: number): string => new Date(wall).toDateString();
