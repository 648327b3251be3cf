import { advance, replay, type Run, type TimedInput } from '../../../scenarios/engine/index.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports, RunHeader } from '../ports.ts';
import { aLiveRun, type LiveRun } from './liveRun.ts';

/** Where a stored unfinished run stands: its log replayed, its clock where the last heartbeat saw it. */
export function storedState({ records }: Ports, played: PlayedScenarios, header: RunHeader): Run {
  const options = { seed: header.seed, mode: header.mode, variant: header.variant };
  const replayed = replay(played.of(header), options, timedInputs(records, header));
  const seen = records.lastHeartbeat(header.runId)?.at ?? 0;
  const isBehind = seen > replayed.state.now && !replayed.state.ended && !replayed.state.paused;
  return isBehind ? advance(replayed, seen) : replayed;
}

/** A stored unfinished run made live again. One that was not left in order was cut off, and that is put on record. */
export function resumeRun(ports: Ports, played: PlayedScenarios, header: RunHeader): LiveRun {
  const live = storedRun(ports, played, header);
  noteIfCutOff(ports, header, live.run.state.now);
  return live;
}

/** A stored unfinished run as it stands, nothing put on record. */
export function storedRun(ports: Ports, played: PlayedScenarios, header: RunHeader): LiveRun {
  const { records, clock } = ports;
  const run = storedState(ports, played, header);
  const beat = records.lastHeartbeat(header.runId);
  const person = records.findPerson(header.participants[0]?.personId ?? '');
  return aLiveRun(header, person?.name ?? '', run, timedInputs(records, header), beat?.played ?? 0, clock);
}

/** Puts it on record when a drill did not stop in order where it stands. */
export function noteIfCutOff({ records, clock }: Pick<Ports, 'records' | 'clock'>, header: RunHeader, now: number): void {
  const last = records.incidentsOf(header.runId).at(-1);
  const isExam = header.mode === 'exam';
  // An exam is stopped by any incident; one that went on since was cut off anew.
  const wentOn = isExam && records.examActsOfRun(header.runId).some(({ kind, wall }) => kind === 'continued' && last !== undefined && wall >= last.wall);
  const stops = header.mode === 'assessed' ? ['left', 'crash'] : ['left'];
  const isInOrder = last !== undefined && last.at === now && !wentOn && (isExam || stops.includes(last.kind));
  if (isInOrder) return;
  const detail = `last sign of life ${records.lastHeartbeat(header.runId)?.wall ?? header.startedAt}`;
  records.incident(header.runId, { kind: 'crash', at: now, wall: new Date(clock.wall()).toISOString(), detail });
}

function timedInputs(records: Ports['records'], header: RunHeader): TimedInput[] {
  return records.readInputs(header.runId).map(({ at, input }) => ({ at, input }));
}
