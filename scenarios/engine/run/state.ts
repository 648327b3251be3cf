import type { Regions } from '../compile/select.ts';
import type { Value } from '../compile/expression.ts';

/** Everything a run is, as plain JSON data: two runs are the same when their states are. Times are ms of scenario time. */
export interface RunState {
  now: number;
  regions: Regions;
  values: Record<string, Value>;
  people: Record<string, Record<string, Value>>;
  units: Record<string, UnitRecord>;
  orders: Order[];
  orderCount: number;
  decisions: Record<string, DecisionState>;
  deliveries: Delivery[];
  /** the latest promise of each matter */
  promises: Record<string, PromiseState>;
  /** decisions and injects whose `when` has come true: they open once */
  triggered: Record<string, true>;
  timers: Timer[];
  timerCount: number;
  /** accumulators of ticks, by `dynamic.state.tick` */
  progress: Record<string, number>;
  /** occurrences drawn per chance stream */
  draws: Record<string, number>;
  counts: Record<string, Count>;
  monitors: Record<string, MonitorState>;
  offered: Record<string, true>;
  vetoes: Record<string, number>;
  caps: Record<string, number>;
  happenings: Happening[];
  changes: Record<string, { at: number; by: number }>;
  hints: Record<string, true>;
  paused: boolean;
  /** the instructor sent something that is not meant for assessment: the run certifies nobody (engine rule 30) */
  assisted: boolean;
  /** how often the run was paused: an assessed one may be once (engine rule 30) */
  pauses: number;
  speed: 1 | 2 | 4;
  ended: { at: number; ending: string } | null;
}

export type UnitRecord = { id: string; at: string; status: string; task: string };

export interface Leg { from: string; to: string; road: string; departed: number; arrives: number }

/** An accepted order that is still under way. */
export interface Order {
  n: number; unit: string; task: string; target: string; slots: Record<string, string>;
  stage: 'moving' | 'working'; givenAt: number; destination: string; leg: Leg | null; until: number | null; cancelling: boolean;
}

export interface DecisionState {
  state: 'open' | 'answered' | 'timedOut' | 'withdrawn';
  openedAt: number; deadline: number | null; closedAt: number | null; option: string | null;
  /** options in the order they were shown (engine rule 7) */
  shown: string[];
}

export interface Delivery { n: number; inject: string; at: number; state: 'ringing' | 'unread' | 'read' | 'missed'; ringUntil: number | null }

/** A word given: who gave it, and until when it is to be kept. */
export interface PromiseState { owner: string; madeAt: number; due: number; state: 'open' | 'kept' | 'broken'; endedAt: number | null }

export type TimerWhat =
  | { kind: 'after'; region: string; state: string; index: number }
  | { kind: 'tick'; region: string; state: string; tick: string; every: number }
  | { kind: 'deadline'; decision: string }
  | { kind: 'ring'; delivery: number }
  | { kind: 'deliver'; inject: string }
  | { kind: 'open'; decision: string }
  | { kind: 'promise'; promise: string }
  | { kind: 'arrive'; order: number }
  | { kind: 'finish'; order: number }
  | { kind: 'held'; item: string }
  | { kind: 'look' };

export interface Timer { due: number; n: number; what: TimerWhat }

/** How often a happening occurred, first and last time. */
export interface Count { n: number; first: number; last: number }

export interface MonitorState {
  status: 'pending' | 'done' | 'late' | 'wrongOrder' | 'violated';
  /** when it was decided, or -1 */
  at: number;
  /** when counting began, or -1 while its `from` has not happened */
  from: number;
  due: number | null; until: number | null;
  /** occurrences, or steps done in order */
  n: number;
  /** heldFor: since when the state holds, or -1 */
  since: number;
  /** inOrder: a later event came before an earlier one */
  broken: boolean;
}

export type HappeningKind =
  | 'phase' | 'dynamic' | 'orderGiven' | 'orderStarted' | 'orderFinished' | 'orderDeclined' | 'orderCancelled' | 'orderStranded'
  | 'decisionOpened' | 'decisionAnswered' | 'decisionTimedOut' | 'decisionWithdrawn' | 'delivered' | 'acknowledged' | 'missed' | 'promiseMade' | 'promiseKept' | 'promiseBroken' | 'custom' | 'veto' | 'cap' | 'ended';

/** One thing that happened, in order of (at, position). `a`, `b`, `c` are ids whose meaning follows from `kind`. */
export interface Happening { at: number; kind: HappeningKind; a: string; b: string; c: string; overreach: boolean }
