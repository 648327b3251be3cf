import { assertNever } from '../errors.ts';
import { close, timedDecisionIsOpen } from './decisions.ts';
import { holds, type Draft } from './draft.ts';
import { runEffects } from './effects.ts';
import { happen } from './happen.ts';
import { acknowledge, assists, deliver } from './injects.ts';
import type { Input, RefusalCode } from './inputs.ts';
import { checkOrder } from './orderCheck.ts';
import { beginOrder, cancelOrder, orderEffects } from './orders.ts';
import { effectsRunner } from './step.ts';
import { isVisible } from './visible.ts';

export type Performed =
  | { readonly ok: true; readonly outcome: 'accepted' | 'declined'; readonly reason: string | null }
  | { readonly ok: false; readonly code: RefusalCode; readonly reason: string | null };

type Advance = (to: number, stop: (before: number, events: number) => boolean) => void;

/** One wait goes no further than this many timers: a wait of a thousand years must come back too. */
const maxTimersPerWait = 20_000;

const done: Performed = { ok: true, outcome: 'accepted', reason: null };
const refused = (code: RefusalCode, reason: string | null = null): Performed => ({ ok: false, code, reason });

/** Does what an input says to the draft, or refuses and leaves it to be thrown away. */
export function perform(draft: Draft, input: Input, advance: Advance, end: () => void): Performed {
  const { state, options } = draft;
  const practice = options.mode === 'practice';
  if (state.paused && !practice && input.type !== 'resumed' && input.type !== 'runEnded' && input.type !== 'clockAdvanced') return refused('paused');
  switch (input.type) {
    case 'optionChosen': return choose(draft, input.decision, input.option);
    case 'orderGiven': return order(draft, input);
    case 'orderCancelled': return cancelOrder(draft, input.order) ? done : refused('notCancellable');
    case 'injectAcknowledged': return acknowledge(draft, input.delivery, effectsRunner(draft)) ? done : refused('notOpen');
    case 'hintTaken': {
      if (!practice) return refused('notAllowedInMode');
      if (state.decisions[input.decision]?.state !== 'open') return refused('notOpen');
      state.hints[input.decision] = true;
      return done;
    }
    case 'rationaleWritten': case 'confidenceStated': return state.decisions[input.decision] === undefined ? refused('notOpen') : done;
    case 'paused': {
      if (options.mode === 'exam') return refused('notAllowedInMode');
      if (state.paused || (!practice && state.pauses > 0)) return refused('alreadyDone');
      state.paused = true;
      state.pauses += 1;
      return done;
    }
    case 'resumed': {
      if (!state.paused) return refused('alreadyDone');
      state.paused = false;
      return done;
    }
    case 'speedSet': {
      if (!practice) return refused('notAllowedInMode');
      if (input.speed > 1 && timedDecisionIsOpen(state)) return refused('timedDecisionOpen');
      state.speed = input.speed;
      return done;
    }
    case 'waitUntil': return wait(draft, input.to, advance);
    case 'instructorInjected': return instructorInject(draft, input.inject);
    case 'clockAdvanced': return done;
    case 'runEnded': end(); return done;
    default: return assertNever(input, 'input');
  }
}

/** Guards are looked at when the decision opens and again when it is answered (engine rule 13). */
function choose(draft: Draft, id: string, optionId: string): Performed {
  const { state, compiled } = draft;
  const decision = state.decisions[id];
  if (decision?.state !== 'open') return refused('notOpen');
  const option = compiled.index.decisions.get(id)?.options.find((each) => each.id === optionId);
  if (!option || !decision.shown.includes(optionId)) return refused('unknownThing');
  if (option.when !== undefined && !holds(compiled, state, option.when)) return refused('optionClosed');
  close(draft, id, 'answered', optionId);
  happen(draft, 'decisionAnswered', id, optionId);
  runEffects(draft, option.effects, orderEffects);
  return done;
}

function order(draft: Draft, text: Extract<Input, { type: 'orderGiven' }>): Performed {
  const verdict = checkOrder(draft.compiled, draft.state, text);
  if (verdict.kind === 'unavailable') return refused(verdict.code, verdict.reason);
  if (verdict.kind === 'accepted') {
    beginOrder(draft, text);
    return done;
  }
  happen(draft, 'orderDeclined', text.task, text.target, verdict.condition.id, verdict.condition.overreach);
  runEffects(draft, verdict.condition.effects, orderEffects, text);
  return { ok: true, outcome: 'declined', reason: verdict.reason };
}

/** Fast-forward to a time or to the first thing the trainee can see (engine rule 5). */
function wait(draft: Draft, to: number, advance: Advance): Performed {
  const { state, options } = draft;
  if (options.mode === 'exam') return refused('notAllowedInMode');
  if (timedDecisionIsOpen(state)) return refused('timedDecisionOpen');
  advance(to, (before, events) => events >= maxTimersPerWait || state.happenings.slice(before).some((happening) => isVisible(happening)));
  return done;
}

function instructorInject(draft: Draft, id: string): Performed {
  const inject = draft.compiled.index.injects.get(id);
  if (!inject) return refused('unknownThing');
  if (draft.options.mode === 'exam') return refused('notAllowedInMode');
  if (!inject.repeat && draft.state.deliveries.some((delivery) => delivery.inject === id)) return refused('alreadyDone');
  // what is not meant for assessment makes the run one that certifies nothing
  if (assists(draft.options.mode, inject)) draft.state.assisted = true;
  deliver(draft, id, effectsRunner(draft));
  return done;
}
