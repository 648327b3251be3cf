import { assertNever } from '../errors.ts';
import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import type { Input } from './inputs.ts';
import type { Intent } from './viewSchema.ts';

/** A trainee's intent in handles of this run → an input in authored ids; null when a handle is not of this run. */
export function intentToInput(run: Run, intent: Intent): Input | null {
  const handles = handlesOf(run.compiled, run.options.seed);
  switch (intent.type) {
    case 'optionChosen': {
      const decision = handles.idOf('decision', intent.decision);
      const option = handles.idOf('option', intent.option);
      return decision === null || option === null || !option.startsWith(`${decision}.`) ? null : { type: 'optionChosen', decision, option: option.slice(decision.length + 1) };
    }
    case 'orderGiven': return orderInput(run, intent);
    case 'orderCancelled': {
      const order = numbered(intent.order, run.state.orderCount);
      return order === null ? null : { type: 'orderCancelled', order };
    }
    case 'injectAcknowledged': {
      const delivery = numbered(intent.message, run.state.deliveries.length);
      return delivery === null ? null : { type: 'injectAcknowledged', delivery };
    }
    case 'hintTaken': {
      const decision = handles.idOf('decision', intent.decision);
      return decision === null ? null : { type: 'hintTaken', decision };
    }
    case 'rationaleWritten': {
      const decision = handles.idOf('decision', intent.decision);
      return decision === null ? null : { type: 'rationaleWritten', decision, text: intent.text };
    }
    case 'confidenceStated': {
      const decision = handles.idOf('decision', intent.decision);
      return decision === null ? null : { type: 'confidenceStated', decision, confidence: intent.confidence };
    }
    case 'paused': case 'resumed': case 'runEnded': return { type: intent.type };
    case 'speedSet': return { type: 'speedSet', speed: intent.speed };
    case 'waitUntil': return { type: 'waitUntil', to: intent.to };
    default: return assertNever(intent, 'intent');
  }
}

/** Orders and messages are numbered in the run; null for what is no such number. */
function numbered(handle: string, count: number): number | null {
  return /^[1-9]\d{0,8}$/.test(handle) && Number(handle) <= count ? Number(handle) : null;
}

function orderInput(run: Run, intent: Extract<Intent, { type: 'orderGiven' }>): Input | null {
  const handles = handlesOf(run.compiled, run.options.seed);
  const unit = handles.idOf('unit', intent.unit);
  const task = handles.idOf('task', intent.task);
  const target = intent.target === undefined ? '' : (handles.idOf('place', intent.target) ?? handles.idOf('person', intent.target));
  if (unit === null || task === null || target === null) return null;
  const slots: Record<string, string> = {};
  for (const [slotHandle, optionHandle] of Object.entries(intent.slots)) {
    const slot = handles.idOf('slot', slotHandle);
    const option = handles.idOf('slotOption', optionHandle);
    if (slot === null || option === null || !option.startsWith(`${slot}.`) || !slot.startsWith(`${task}.`)) return null;
    slots[slot.slice(task.length + 1)] = option.slice(slot.length + 1);
  }
  return { type: 'orderGiven', unit, task, target, slots };
}
