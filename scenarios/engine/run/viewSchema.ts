import { z } from 'zod';
import { channels, modes, qualities, taskGroupNames, tones, unitKinds, placeKindNames } from '../schema/names.ts';

/**
 * What one trainee may see of a live run. Unknown keys are stripped when it leaves the service, so nothing that is not
 * named here can leak. `handle`s are opaque and differ from run to run; texts are in the asked language.
 * All times are integer milliseconds of scenario time since the start.
 */
const handle = z.string();
const tone = z.enum(tones);
const shown = z.object({ label: z.string(), value: z.string(), tone });

export const clockView = z.object({
  now: z.number(), startsAt: z.string(), pace: z.number(), speed: z.number(),
  paused: z.boolean(), canPause: z.boolean(), speeds: z.array(z.number()), canWait: z.boolean(),
});

export const gaugeView = z.object({
  handle, label: z.string(), help: z.string().nullable(), value: z.number(), min: z.number(), max: z.number(), text: z.string(), unit: z.string().nullable(),
  direction: z.enum(['better', 'worse', 'none']), tone, change: z.object({ at: z.number(), by: z.number() }).nullable(),
  /** the marks from which on it reads as a warning, and as bad, in its worse direction */
  warnAt: z.number().nullable(), badAt: z.number().nullable(),
});

export const placeView = z.object({
  handle, name: z.string(), note: z.string().nullable(), kind: z.enum(placeKindNames), x: z.number(), y: z.number(), floors: z.number(),
  show: z.object({ fire: z.number(), smoke: z.number(), crowd: z.number(), blocked: z.boolean(), water: z.boolean(), dark: z.boolean() }),
});

export const roadView = z.object({ from: handle, to: handle, closed: z.boolean() });

export const personView = z.object({
  handle, name: z.string(), role: z.string(), note: z.string().nullable(), kind: z.enum(['resident', 'official', 'group', 'media']),
  place: handle.nullable(), floor: z.number().nullable(), tone, attributes: z.array(shown),
});

export const unitView = z.object({
  handle, name: z.string(), note: z.string().nullable(), kind: z.enum(unitKinds), commandable: z.boolean(),
  /** label of its group in `organisation`; what it may do, and what it has no power to do */
  group: z.string().nullable(), can: z.string().nullable(), cannot: z.string().nullable(),
  status: z.enum(['idle', 'moving', 'working', 'away', 'stranded']),
  place: handle.nullable(),
  /** on a road: where from, where to, when it left and will arrive */
  leg: z.object({ from: handle, to: handle, departed: z.number(), arrives: z.number() }).nullable(),
  doing: z.string().nullable(), workUntil: z.number().nullable(),
  /** where its order takes it, and when it will be there by the roads as they are now; null when it need not go */
  destination: z.string().nullable(), arrivesAt: z.number().nullable(),
  /** of a unit that is free: how long it would travel to each place by the roads as they are now; a place to which no way is open is left out */
  ways: z.record(handle, z.number()),
});

export const slotView = z.object({ handle, label: z.string(), options: z.array(z.object({ handle, label: z.string() })) });

/** One line of the order menu. `reason` set = grey, and why. A line without reason may still be declined by the world. */
export const taskView = z.object({
  handle, title: z.string(), help: z.string().nullable(), group: z.enum(taskGroupNames),
  units: z.array(z.object({ handle, reason: z.string().nullable() })),
  /** where it is always done, whatever the target: the task of that place */
  place: handle.nullable(),
  /** where the unit goes for it: nowhere, to `place`, or to its target */
  goes: z.enum(['nowhere', 'place', 'target']),
  /** how long the work takes once there; null when that hangs on something the trainee may not know */
  takes: z.number().nullable(),
  targetKind: z.enum(['none', 'place', 'person']),
  targets: z.array(z.object({ handle, name: z.string(), reason: z.string().nullable() })),
  slots: z.array(slotView), reason: z.string().nullable(),
});

export const orderView = z.object({
  handle, unit: handle, unitName: z.string(), title: z.string(), target: z.string().nullable(),
  stage: z.enum(['moving', 'working']), givenAt: z.number(), until: z.number().nullable(), cancellable: z.boolean(),
});

export const decisionView = z.object({
  handle, title: z.string(), prompt: z.string(), from: z.string(), channel: z.enum(channels), place: handle.nullable(),
  known: z.string().nullable(), unknown: z.string().nullable(), openedAt: z.number(), deadline: z.number().nullable(),
  hint: z.string().nullable(), canHint: z.boolean(),
  options: z.array(z.object({ handle, text: z.string() })),
});

/** `text` is null while the phone rings or the visitor waits. */
export const messageView = z.object({
  handle, channel: z.enum(channels), from: z.string(), speaker: z.string().nullable(), title: z.string().nullable(), text: z.string().nullable(), at: z.number(),
  state: z.enum(['ringing', 'unread', 'read', 'missed']), ringUntil: z.number().nullable(), place: handle.nullable(), reply: z.boolean(),
});

/** One count of a board: `part` of `whole` (`share` in per mille, rounded down) against `n/d`; `strict`: more than that, not just as much. */
export const tallyView = z.object({
  label: z.string(), unit: z.string().nullable(), part: z.number(), whole: z.number(), share: z.number(), need: z.object({ n: z.number(), d: z.number(), strict: z.boolean() }), met: z.boolean(), source: z.string(),
});

/** A table of known people, by place, floor and name. `handle` of a row is the person's; `values` stand in the order of `columns`. */
export const boardView = z.object({
  handle, title: z.string(), columns: z.array(z.string()),
  rows: z.array(z.object({ handle, name: z.string(), place: handle.nullable(), floor: z.number().nullable(), values: z.array(shown), tone, /** by how much it counts, with its unit */ weight: z.string().nullable() })),
  tallies: z.array(tallyView),
});

export const timelineEntry = z.object({ at: z.number(), kind: z.enum(['phase', 'order', 'declined', 'overreach', 'decision', 'message', 'world', 'end']), text: z.string(), tone });

/** Practice mode only: the reason for the last choice, at once. */
export const feedbackView = z.object({
  decision: handle, at: z.number(), title: z.string(), chosen: z.string().nullable(), quality: z.enum(qualities).nullable(), why: z.string(),
  best: z.string().nullable(), sources: z.array(z.string()),
});

export const runView = z.object({
  runId: z.string(), seq: z.number(), mode: z.enum(modes), title: z.string(), /** teaches the screen: the coach comes along */ tutorial: z.boolean(), /** goes on from a step of another run: it does not count */ isRetry: z.boolean(), trainee: z.string(), lang: z.enum(['zh', 'en']),
  clock: clockView, phase: z.string(),
  ended: z.object({ at: z.number(), title: z.string(), text: z.string(), tone }).nullable(),
  /** what the trainee is and what the situation was at the start: a form of an exam has its own */
  role: z.string(), situation: z.string(),
  /** the groups of the units, in order; null where the drill names none */
  organisation: z.object({ name: z.string(), note: z.string(), groups: z.array(z.object({ label: z.string(), note: z.string() })) }).nullable(),
  boards: z.array(boardView),
  gauges: z.array(gaugeView), places: z.array(placeView), roads: z.array(roadView), people: z.array(personView), units: z.array(unitView),
  tasks: z.array(taskView), orders: z.array(orderView), decisions: z.array(decisionView), messages: z.array(messageView),
  /** the latest entries; `earlier` counts those before them */
  timeline: z.array(timelineEntry), earlier: z.number(), feedback: z.array(feedbackView),
});
export type RunView = z.infer<typeof runView>;
export type PlaceView = z.infer<typeof placeView>;
export type UnitView = z.infer<typeof unitView>;
export type PersonView = z.infer<typeof personView>;
export type TaskView = z.infer<typeof taskView>;
export type DecisionView = z.infer<typeof decisionView>;
export type MessageView = z.infer<typeof messageView>;
export type GaugeView = z.infer<typeof gaugeView>;
export type OrderView = z.infer<typeof orderView>;
export type BoardView = z.infer<typeof boardView>;
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** What the trainee sends, in handles of this run (engine rule 11). The service turns it into an Input of the log. */
export const intent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('optionChosen'), decision: handle, option: handle }),
  z.object({ type: z.literal('orderGiven'), unit: handle, task: handle, target: handle.optional(), slots: z.record(handle, handle).default({}) }),
  z.object({ type: z.literal('orderCancelled'), order: handle }),
  z.object({ type: z.literal('injectAcknowledged'), message: handle }),
  z.object({ type: z.literal('hintTaken'), decision: handle }),
  z.object({ type: z.literal('rationaleWritten'), decision: handle, text: z.string().trim().min(1).max(200) }),
  /** low, medium or high */
  z.object({ type: z.literal('confidenceStated'), decision: handle, confidence: z.union([z.literal(30), z.literal(60), z.literal(90)]) }),
  z.object({ type: z.literal('paused') }),
  z.object({ type: z.literal('resumed') }),
  z.object({ type: z.literal('speedSet'), speed: z.union([z.literal(1), z.literal(2), z.literal(4)]) }),
  z.object({ type: z.literal('waitUntil'), to: z.number().int().min(0) }),
  z.object({ type: z.literal('runEnded') }),
]);
export type Intent = z.infer<typeof intent>;
