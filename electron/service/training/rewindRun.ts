import { apply, engineVersion, replay, semantics, stepBefore } from '../../../scenarios/engine/index.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { LoggedInput, Ports, RunHeader } from '../ports.ts';
import { aLiveRun, type LiveRun } from './liveRun.ts';
import type { LiveRuns } from './liveRuns.ts';
import { storedState } from './resumeRun.ts';

/**
 * Takes a practice drill up again before one of its decisions (a handle), as a run of its own: its parent's inputs up to there, replayed, then
 * paused, so that whoever reads slowly loses no time. The parent stays as it is. Null when it could not be stored.
 */
export function rewindRun(ports: Ports, all: LiveRuns, played: PlayedScenarios, parent: RunHeader, decision: string): LiveRun | 'notPractice' | 'notTheirs' | 'notMet' | null {
  if (parent.mode !== 'practice') return 'notPractice';
  const [participant] = parent.participants;
  if (participant?.role !== 'trainee') return 'notTheirs';
  const { records, clock, ids } = ports;
  const log = records.readInputs(parent.runId);
  const step = stepBefore(all.find(parent.runId)?.run ?? storedState(ports, played, parent), log, decision);
  if (!step) return 'notMet';
  const wall = new Date(clock.wall()).toISOString();
  const header: RunHeader = {
    ...parent, runId: ids.uuid(), engineVersion, semantics, station: records.stationId(), startedAt: wall, parent: { runId: parent.runId, seq: step.inputs },
  };
  const taken = log.slice(0, step.inputs);
  const before = replay(played.of(parent), parent, taken);
  const stopped = before.state.paused ? null : apply(before, step.at, { type: 'paused' });
  if (stopped && !stopped.ok) return 'notMet';
  const pause: LoggedInput[] = stopped ? [{ seq: step.inputs + 1, at: step.at, wall, input: { type: 'paused' } }] : [];
  const inputs = [...taken, ...pause];
  try {
    records.openFork(header, inputs);
  } catch (error) {
    ports.report({ id: header.runId, where: 'rewindRun', error });
    return null;
  }
  const trainee = records.findPerson(participant.personId)?.name ?? '';
  return aLiveRun(header, trainee, stopped?.run ?? before, inputs.map(({ at, input }) => ({ at, input })), 0, clock);
}
