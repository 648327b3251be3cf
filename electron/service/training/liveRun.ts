import { viewOf, type Run, type RunView, type TimedInput } from '../../../scenarios/engine/index.ts';
import type { Clock, Lang, RunHeader } from '../ports.ts';
import { covered } from './cover.ts';

/** A drill in progress. Only liveRuns.ts and act.ts replace its `run`; whoever watches is woken by `announce`. */
export interface LiveRun {
  readonly header: RunHeader;
  readonly trainee: string;
  run: Run;
  /** every input of the log, so that what was already done can be told from what is new */
  readonly inputs: TimedInput[];
  carry: number;
  /** real ms for which the clock ran */
  played: number;
  /** real ms of the pause that is on */
  rested: number;
  /** the language last watched: that of a refusal's reason */
  lang: Lang;
  /** goes up with every change worth showing */
  revision: number;
  isLeft: boolean;
  /** monotonic times, but for `wall` */
  readonly marks: { ticked: number; wall: number; shown: number; beaten: number; attended: number };
  readonly watchers: Set<() => void>;
}

/** A run made live at this moment; `played` is what its clock has run before. */
export function aLiveRun(header: RunHeader, trainee: string, run: Run, inputs: readonly TimedInput[], played: number, clock: Clock): LiveRun {
  const now = clock.monotonic();
  return {
    header, trainee, run, inputs: [...inputs], carry: 0, played, rested: 0, lang: 'zh', revision: 0, isLeft: false,
    marks: { ticked: now, wall: clock.wall(), shown: now, beaten: now, attended: now }, watchers: new Set(),
  };
}

/** What its trainee may see now; `seq` is the number of the last input. */
export function viewOfLive(live: LiveRun, lang: Lang): RunView {
  return covered(viewOf(live.run, { runId: live.header.runId, seq: live.inputs.length, trainee: live.trainee, lang, isRetry: live.header.parent !== undefined }), false);
}

/** Wakes everybody who watches this run. */
export function announce(live: LiveRun): void {
  live.revision += 1;
  for (const wake of live.watchers) wake();
}

/** Whether anything but the time has changed. Every event sets or takes a timer or leaves a happening; only then the state is looked at. */
export function isSeenToChange(before: Run, after: Run): boolean {
  const [a, b] = [before.state, after.state];
  if (a === b || (a.timerCount === b.timerCount && a.timers.length === b.timers.length && a.happenings.length === b.happenings.length)) return false;
  return visibleState(a) !== visibleState(b);
}

/** What a view can depend on, but the time. */
function visibleState({ regions, values, people, units, orders, decisions, deliveries, happenings, ended }: Run['state']): string {
  return JSON.stringify([regions, values, people, units, orders, decisions, deliveries, happenings.length, ended]);
}
