import { isStanding, stepClock, type Run } from '../../../scenarios/engine/index.ts';
import { asFault } from '../implementer.ts';
import type { Incident, Ports } from '../ports.ts';
import { finishRun } from './finishRun.ts';
import { gapBetween } from './gaps.ts';
import { announce, isSeenToChange, type LiveRun } from './liveRun.ts';
import { endLongPause, isDeserted, pauseUnattended, stopAfterStall } from './standStill.ts';

const everyTick = 200;
const everyShow = 1000;
const everyBeat = 1000;

export interface LiveRuns {
  find(runId: string): LiveRun | null;
  /** In the order in which they were begun or continued. */
  list(): readonly LiveRun[];
  /** Whether this person has a drill in progress. */
  isAtWork(personId: string): boolean;
  admit(live: LiveRun): void;
  /** Brings a run's clock to this moment, as the next tick would. */
  catchUp(live: LiveRun): void;
  /** Shows a new state to the watchers and, if it is the end, stores the score. */
  show(live: LiveRun, run: Run): void;
  /** Stops a run's clock and lets it go; it stays unfinished. */
  leave(live: LiveRun, detail: string): void;
  /** Stops a run's clock without an incident: it was made void. */
  drop(live: LiveRun): void;
  /** Leaves this person's other drills: one clock for one person. */
  leaveOthers(personId: string, runId: string | null): void;
  close(): void;
}

/** The drills in progress at this station and the one clock that drives them all. */
export function liveRuns(ports: Ports): LiveRuns {
  const { clock, records, ids, report } = ports;
  const live = new Map<string, LiveRun>();
  const wall = (): string => new Date(clock.wall()).toISOString();
  const note = (each: LiveRun, kind: Incident['kind'], detail: string): void =>
    records.incident(each.header.runId, { kind, at: each.run.state.now, wall: wall(), detail });
  /** A write that fails must not stop the clock of this or any other drill. */
  const attempt = (where: string, work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      asFault(error, where, ids, report);
      return false;
    }
  };
  const beat = (each: LiveRun): void => {
    each.marks.beaten = clock.monotonic();
    records.heartbeat(each.header.runId, { at: each.run.state.now, played: each.played, wall: wall() });
  };
  const finish = (each: LiveRun): void => {
    each.marks.beaten = clock.monotonic();
    if (attempt('finishRun', () => (beat(each), finishRun(ports, each)))) live.delete(each.header.runId);
  };
  const show = (each: LiveRun, run: Run): void => {
    each.run = run;
    each.marks.shown = clock.monotonic();
    if (run.state.ended) finish(each);
    announce(each);
  };
  const letGo = (each: LiveRun, work: () => void): void => {
    each.isLeft = true;
    live.delete(each.header.runId);
    attempt('leave', () => (beat(each), work()));
    announce(each);
  };
  /** Stops a run in order. An exam that was set aside goes on only with the invigilator's PIN. */
  const setAside = (each: LiveRun, kind: Incident['kind'], detail: string): void => letGo(each, () => note(each, kind, detail));
  const leave = (each: LiveRun, detail: string): void => setAside(each, 'left', detail);
  const ofPerson = (personId: string): LiveRun[] => [...live.values()].filter(({ header }) => header.participants.some((one) => one.personId === personId));
  const catchUp = (each: LiveRun): void => {
    const now = clock.monotonic();
    const elapsed = now - each.marks.ticked;
    const gap = gapBetween(elapsed, clock.wall() - each.marks.wall);
    each.marks.ticked = now;
    each.marks.wall = clock.wall();
    each.rested = each.run.state.paused ? each.rested + elapsed : 0;
    if (isStanding(each.run)) return;
    if (gap && each.header.mode === 'exam') {
      setAside(each, gap.kind, gap.detail);
      return;
    }
    if (gap) note(each, gap.kind, gap.detail);
    if (gap && gap.kind !== 'clockSet') {
      show(each, stopAfterStall(ports, each));
      return;
    }
    const before = each.run;
    const next = stepClock({ run: before, carry: each.carry }, elapsed);
    each.carry = next.carry;
    each.played += elapsed;
    each.run = next.run;
    if (next.run.state.ended || isSeenToChange(before, next.run) || now - each.marks.shown >= everyShow) show(each, next.run);
  };
  const tick = (each: LiveRun): void => {
    catchUp(each);
    if (each.isLeft) return;
    const isDue = clock.monotonic() - each.marks.beaten >= everyBeat;
    if (each.run.state.ended) {
      if (isDue && live.has(each.header.runId)) finish(each);
      return;
    }
    if (isDue && !isStanding(each.run)) beat(each);
    if (isDeserted(ports, each)) {
      setAside(each, 'left', 'nobody watched');
      return;
    }
    const changed = pauseUnattended(ports, each) ?? endLongPause(ports, each);
    if (changed) show(each, changed);
  };
  const stop = clock.every(everyTick, () => {
    for (const each of live.values()) attempt('runClock', () => tick(each));
  });
  return {
    find: (runId) => live.get(runId) ?? null,
    list: () => [...live.values()],
    isAtWork: (personId) => ofPerson(personId).length > 0,
    leaveOthers: (personId, runId) => {
      for (const each of ofPerson(personId)) if (each.header.runId !== runId) leave(each, 'another drill was begun');
    },
    admit: (each) => {
      live.set(each.header.runId, each);
      if (each.run.state.ended) finish(each);
    },
    catchUp, show, leave, drop: (each) => letGo(each, () => {}),
    close: () => {
      stop();
      for (const each of live.values()) leave(each, 'the station was closed');
    },
  };
}
