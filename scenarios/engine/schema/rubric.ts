import { z } from 'zod';
import { expression, id, indicatorWeights, points, sources, text } from './common.ts';

/** A happening key (`order.finished:call119`, `phase:fire`, `option:firstCall.a`) or a state that must hold. */
const what = z.union([z.strictObject({ event: z.string().min(1) }), z.strictObject({ state: expression })]);
export type What = z.infer<typeof what>;

/** Temporal patterns (engine rule 17). Times are ms expressions, evaluated when `from` happens; `from` defaults to the start. */
export const pattern = z.union([
  z.strictObject({ doneBy: z.strictObject({ what, from: z.string().optional(), by: expression, until: expression.optional(), lateShare: z.number().int().min(0).max(100).default(50) }) }),
  z.strictObject({ before: z.strictObject({ what, before: what, lateShare: z.number().int().min(0).max(100).default(0) }) }),
  z.strictObject({ atLeast: z.strictObject({ what: z.string().min(1), times: z.number().int().min(1), from: z.string().optional(), by: expression.optional() }) }),
  z.strictObject({ never: z.strictObject({ what, from: z.string().optional(), until: z.string().optional() }) }),
  z.strictObject({ inOrder: z.strictObject({ events: z.array(z.string().min(1)).min(2), lateShare: z.number().int().min(0).max(100).default(30) }) }),
  z.strictObject({ heldFor: z.strictObject({ state: expression, ms: expression, from: z.string().optional(), by: expression.optional() }) }),
]);
export type Pattern = z.infer<typeof pattern>;

/** How the points are earned: what a good cadre orders. Used by the expert bot and shown in the debrief. */
const how = z.strictObject({ task: id, unit: id.optional(), target: id.optional() });

const scored = { id, title: text, points, group: id.optional(), indicators: indicatorWeights, sources };

export const taskItem = z.strictObject({
  ...scored, pattern, how: z.array(how).default([]),
  /** false throughout for reasons outside the trainee = "not offered" (engine rule 16) */
  offeredWhen: expression.optional(),
  /** met on every path (counted for reliability) */
  common: z.boolean().default(false),
  feedback: z.strictObject({ done: text, late: text.optional(), missing: text }),
});

/** Points × `share` (per mille expression over the final state; a boolean counts as 0 or 1000). */
export const outcomeItem = z.strictObject({ ...scored, when: expression.optional(), share: expression.optional(), feedback: z.strictObject({ good: text, bad: text }) });

export const veto = z.strictObject({ id, title: text, when: expression, reason: text, sources });
export const cap = veto.extend({ max: points });

export const rubric = z.strictObject({
  passMark: z.number().min(0).max(100),
  passMarkSetBy: z.enum(['provisional', 'panel', 'borderline']),
  grades: z.strictObject({ excellent: z.number(), good: z.number(), fair: z.number() }).default({ excellent: 90, good: 75, fair: 60 }),
  tasks: z.array(taskItem).default([]),
  outcomes: z.array(outcomeItem).default([]),
  vetoes: z.array(veto).default([]),
  caps: z.array(cap).default([]),
});
