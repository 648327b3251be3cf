import type { RunView, UnitView } from '../../../../scenarios/engine/index.ts';

/** What the trainee sees and has in hand. */
export interface Facts {
  readonly view: RunView;
  readonly selected: string | null;
  readonly task: string | null;
  readonly taken: string | null;
}

export type Saying = 'map' | 'phone' | 'hangUp' | 'ticket' | 'back' | 'unit' | 'task' | 'order' | 'travel' | 'work' | 'decide' | 'reason' | 'pause' | 'resume' | 'skip';

/** One thing to do. What is meant by it is looked for on the screen: the first of `anchors` that can be seen. */
export interface Step {
  readonly saying: Saying;
  readonly anchors: readonly string[];
  /** Done as things stand now. */
  isDone(facts: Facts): boolean;
  /** Once done it stays done, though nothing on the screen tells so any more. */
  readonly isRemembered?: true;
  /** There is nothing to do but read: the coach has a button of its own. */
  readonly isRead?: true;
  /** The clock must run for it. */
  readonly needsTime?: true;
  /** What has to be said first, as things stand. */
  detour?(facts: Facts): { readonly saying: Saying; readonly anchors: readonly string[] } | null;
}

const { orders, inbox } = { orders: '.choice-orders', inbox: '.choice-decide' };

const messages = (view: RunView, channel: string) => view.messages.filter((message) => message.channel === channel);
/** The first unit that can be sent: not the trainee in person. */
export const senders = (view: RunView): readonly UnitView[] => view.units.filter(({ kind, commandable }) => commandable && kind !== 'self');
const isSender = ({ view, selected }: Facts): boolean => senders(view).some(({ handle }) => handle === selected);
const isAnswered = ({ feedback, ended }: RunView): boolean => feedback.length > 0 || ended !== null;
/** Somebody is on the way, at work, or done with it so that the question has come. */
const isSent = (view: RunView): boolean => isAnswered(view) || view.decisions.length > 0 || view.orders.some(({ unit }) => senders(view).some(({ handle }) => handle === unit));

/** The way through the drill that teaches the screen, in the order in which it is told. */
export const steps: readonly Step[] = [
  { saying: 'map', anchors: ['#panel-map'], isRemembered: true, isDone: ({ view, selected }) => view.places.some(({ handle }) => handle === selected) },
  { saying: 'phone', anchors: ['.ringing .button.main', '.rail.channel-phone', inbox], needsTime: true, isDone: ({ view }) => messages(view, 'phone').some(({ state }) => state !== 'ringing') },
  { saying: 'hangUp', anchors: ['.taken-call .button', inbox], isRemembered: true, isDone: ({ taken }) => taken === null },
  { saying: 'ticket', anchors: ['.message.channel-ticket .receipt .button', '.inbox-tabs .button:last-child', inbox], isDone: ({ view }) => messages(view, 'ticket').some(({ state }) => state === 'read') },
  {
    saying: 'unit', anchors: ['.units', orders], isDone: (facts) => isSent(facts.view) || facts.task !== null || isSender(facts),
    detour: ({ selected }) => (selected === null ? null : { saying: 'back', anchors: ['.selection > .button', orders] }),
  },
  { saying: 'task', anchors: ['.task[aria-disabled="false"]', orders], isDone: ({ view, task }) => isSent(view) || task !== null },
  { saying: 'order', anchors: ['.order-sheet footer .main:not(:disabled)', '.order-sheet .radio-choice:not(:has(:checked))', '.order-sheet'], isDone: ({ view }) => isSent(view) },
  { saying: 'travel', anchors: ['#panel-map'], needsTime: true, isDone: ({ view }) => isSent(view) && senders(view).every(({ status }) => status !== 'moving') },
  {
    saying: 'decide', anchors: ['.decision', '.inbox-tabs .button:first-child', '#panel-decide', inbox], needsTime: true, isDone: ({ view }) => isAnswered(view),
    detour: ({ view }) => (view.decisions.length > 0 ? null : { saying: 'work', anchors: ['.unit.status-working', '.unit-chip.status-working', '#panel-units', '#panel-map'] }),
  },
  { saying: 'reason', anchors: ['.feedback', '.inbox-tabs .button:first-child', inbox], isRemembered: true, isRead: true, isDone: () => false },
  { saying: 'pause', anchors: ['.pace .pause'], isRemembered: true, isDone: ({ view }) => view.clock.paused },
  { saying: 'resume', anchors: ['.pace .pause'], isRemembered: true, isDone: ({ view }) => !view.clock.paused },
  { saying: 'skip', anchors: ['.pace > .button:last-child'], needsTime: true, isDone: ({ view }) => view.ended !== null },
];
