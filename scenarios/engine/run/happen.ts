import { touch } from './conditions.ts';
import type { Draft } from './draft.ts';
import { onHappening } from './monitors.ts';
import type { Happening, HappeningKind } from './state.ts';

/** The keys under which a happening is counted; expressions and rubric patterns name them. */
function keysOf(kind: HappeningKind, a: string, b: string, overreach: boolean): string[] {
  const order = (what: string) => [`order.${what}:${a}`, ...(b === '' ? [] : [`order.${what}:${a}@${b}`])];
  switch (kind) {
    case 'phase': return [`phase:${a}`];
    case 'dynamic': return [`dynamic:${a}.${b}`];
    case 'orderGiven': return order('given');
    case 'orderStarted': return order('started');
    case 'orderFinished': return order('finished');
    case 'orderCancelled': return order('cancelled');
    case 'orderStranded': return order('stranded');
    case 'orderDeclined': return overreach ? [...order('declined'), 'overreach', `overreach:${a}`] : order('declined');
    case 'decisionOpened': return [`decision.opened:${a}`];
    case 'decisionAnswered': return [`decision.answered:${a}`, `option:${a}.${b}`];
    case 'decisionTimedOut': return [`decision.timedOut:${a}`];
    case 'decisionWithdrawn': return [`decision.withdrawn:${a}`];
    case 'delivered': return [`inject.delivered:${a}`];
    case 'acknowledged': return [`inject.acknowledged:${a}`];
    case 'missed': return [`inject.missed:${a}`];
    case 'promiseMade': return [`promise.made:${a}`];
    case 'promiseKept': return [`promise.kept:${a}`];
    case 'promiseBroken': return [`promise.broken:${a}`, 'promise.broken'];
    case 'custom': return [a];
    case 'veto': return [`veto:${a}`];
    case 'cap': return [`cap:${a}`];
    case 'ended': return ['ended'];
  }
}

/** Records that something happened: kept in order, counted under its keys, shown to the monitors of the rubric. */
export function happen(draft: Draft, kind: HappeningKind, a: string, b = '', c = '', overreach = false): void {
  const { state } = draft;
  const happening: Happening = { at: state.now, kind, a, b, c, overreach };
  state.happenings.push(happening);
  draft.isSettled = false;
  for (const key of keysOf(kind, a, b, overreach)) {
    const known = state.counts[key];
    state.counts[key] = known ? { n: known.n + 1, first: known.first, last: state.now } : { n: 1, first: state.now, last: state.now };
    touch(draft, key);
    onHappening(draft, key);
  }
}
