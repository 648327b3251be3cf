import type { What } from '../schema/rubric.ts';
import type { TaskItem } from '../schema/scenario.ts';
import { stands } from './conditions.ts';
import { duration, type Draft } from './draft.ts';
import { cancelTimers, schedule } from './queue.ts';
import type { MonitorState } from './state.ts';

/** A monitor at the start of a run, one per task item (engine rule 17: the only temporal evaluator). */
export function newMonitor(): MonitorState {
  return { status: 'pending', at: -1, from: -1, due: null, until: null, n: 0, since: -1, broken: false };
}

const isEvent = (what: What, key: string): boolean => 'event' in what && what.event === key;

/** The key after which an item's time counts; undefined = from the start of the run. */
function fromKey(item: TaskItem): string | undefined {
  const pattern = item.pattern;
  if ('doneBy' in pattern) return pattern.doneBy.from;
  if ('atLeast' in pattern) return pattern.atLeast.from;
  if ('never' in pattern) return pattern.never.from;
  if ('heldFor' in pattern) return pattern.heldFor.from;
  return undefined;
}

function begin(draft: Draft, item: TaskItem, monitor: MonitorState): void {
  const { state, compiled } = draft;
  const after = (source: string | undefined) => (source === undefined ? null : state.now + duration(compiled, state, source));
  monitor.from = state.now;
  const pattern = item.pattern;
  if ('doneBy' in pattern) { monitor.due = after(pattern.doneBy.by); monitor.until = after(pattern.doneBy.until); }
  if ('atLeast' in pattern) monitor.due = after(pattern.atLeast.by);
  if ('heldFor' in pattern) monitor.due = after(pattern.heldFor.by);
}

/** Starts the monitors that count from the start of the run. */
export function beginMonitors(draft: Draft): void {
  for (const item of draft.compiled.scenario.rubric.tasks) {
    const monitor = draft.state.monitors[item.id];
    if (monitor && fromKey(item) === undefined) begin(draft, item, monitor);
  }
}

function decide(draft: Draft, monitor: MonitorState, status: MonitorState['status']): void {
  monitor.status = status;
  monitor.at = draft.state.now;
}

const inTime = (draft: Draft, monitor: MonitorState): 'done' | 'late' => (monitor.due === null || draft.state.now <= monitor.due ? 'done' : 'late');

/** Shows one happening key to every monitor that still waits. */
export function onHappening(draft: Draft, key: string): void {
  for (const item of draft.compiled.index.itemsByKey.get(key) ?? []) {
    const monitor = draft.state.monitors[item.id];
    if (!monitor || monitor.status !== 'pending') continue;
    if (monitor.from < 0 && fromKey(item) === key) begin(draft, item, monitor);
    const pattern = item.pattern;
    if ('doneBy' in pattern && isEvent(pattern.doneBy.what, key)) decide(draft, monitor, inTime(draft, monitor));
    if ('before' in pattern) beforePattern(draft, monitor, isEvent(pattern.before.what, key), isEvent(pattern.before.before, key));
    if ('atLeast' in pattern && pattern.atLeast.what === key) count(draft, monitor, pattern.atLeast.times);
    if ('never' in pattern) {
      if (monitor.from >= 0 && isEvent(pattern.never.what, key)) decide(draft, monitor, 'violated');
      else if (monitor.from >= 0 && pattern.never.until === key) decide(draft, monitor, 'done');
    }
    if ('inOrder' in pattern) inOrder(draft, monitor, pattern.inOrder.events, key);
  }
}

function beforePattern(draft: Draft, monitor: MonitorState, what: boolean, before: boolean): void {
  if (what) decide(draft, monitor, monitor.broken ? 'wrongOrder' : 'done');
  else if (before) monitor.broken = true;
}

/** Occurrences count only after `from` and up to the due time; what comes later is too late to help. */
function count(draft: Draft, monitor: MonitorState, times: number): void {
  if (monitor.from < 0 || inTime(draft, monitor) === 'late') return;
  monitor.n += 1;
  if (monitor.n >= times) decide(draft, monitor, 'done');
}

/** `n` is a bit set of the steps seen; a step seen before all earlier ones breaks the order for good. */
function inOrder(draft: Draft, monitor: MonitorState, events: readonly string[], key: string): void {
  const step = events.indexOf(key);
  if (step < 0 || (monitor.n & (1 << step)) !== 0) return;
  if (monitor.n !== (1 << step) - 1) monitor.broken = true;
  monitor.n |= 1 << step;
  if (monitor.n === (1 << events.length) - 1) decide(draft, monitor, monitor.broken ? 'wrongOrder' : 'done');
}

/** Looks at the state patterns; called at every stable point. */
export function onStable(draft: Draft): void {
  const { compiled, state } = draft;
  const now = (what: What) => 'state' in what && stands(draft, what.state);
  for (const item of compiled.index.watchingItems) {
    if (item.offeredWhen !== undefined && state.offered[item.id] === undefined && stands(draft, item.offeredWhen)) state.offered[item.id] = true;
    const monitor = state.monitors[item.id];
    if (!monitor || monitor.status !== 'pending') continue;
    const pattern = item.pattern;
    if ('doneBy' in pattern && monitor.from >= 0 && now(pattern.doneBy.what)) decide(draft, monitor, inTime(draft, monitor));
    if ('before' in pattern) beforePattern(draft, monitor, now(pattern.before.what), now(pattern.before.before));
    if ('never' in pattern && monitor.from >= 0 && now(pattern.never.what)) decide(draft, monitor, 'violated');
    if ('heldFor' in pattern && monitor.from >= 0) heldFor(draft, item.id, monitor, stands(draft, pattern.heldFor.state), pattern.heldFor.ms);
  }
}

function heldFor(draft: Draft, id: string, monitor: MonitorState, now: boolean, ms: string): void {
  const { state, compiled } = draft;
  if (now && monitor.since < 0) {
    monitor.since = state.now;
    schedule(state, state.now + duration(compiled, state, ms), { kind: 'held', item: id });
  }
  if (!now && monitor.since >= 0) {
    monitor.since = -1;
    cancelTimers(state, (what) => what.kind === 'held' && what.item === id);
  }
}

/** The state has held long enough. */
export function onHeld(draft: Draft, id: string): void {
  const monitor = draft.state.monitors[id];
  if (monitor?.status === 'pending') decide(draft, monitor, inTime(draft, monitor));
}
