import { z } from 'zod';
import { condition, expression, id, indicatorWeights, points, sources, text, time } from './common.ts';

const key = z.string().min(1);

/** A happening key (`order.finished:call119`, `phase:fire`, `option:firstCall.a`) or a state that must hold. */
const what = z.union([
  z.strictObject({ event: key.describe('Key of a happening: `order.finished:call119`, `phase:fire`, or a name of your own.') }),
  z.strictObject({ state: condition.describe('Something that must hold.') }),
]);
export type What = z.infer<typeof what>;

const from = z.string().optional().describe('Key of the happening from which time counts; left out: from the start.');

/** Temporal patterns (engine rule 17). Times are ms expressions, evaluated when `from` happens; `from` defaults to the start. */
export const pattern = z.union([
  z.strictObject({ doneBy: z.strictObject({
    what: what.describe('What must come.'), from, by: time.describe('How long there is, evaluated when `from` happens.'), until: time.optional().describe('Until then it is late, after it missing.'),
    lateShare: z.number().int().min(0).max(100).default(50).describe('Per cent of the points for being late.'),
  }).describe('What, and by when.') }).describe('Done in time.'),
  z.strictObject({ before: z.strictObject({
    what: what.describe('What must come first.'), before: what.describe('What must come after it.'), lateShare: z.number().int().min(0).max(100).default(0).describe('Per cent of the points when it came, but after.'),
  }).describe('The two.') }).describe('One thing before another.'),
  z.strictObject({ atLeast: z.strictObject({
    what: key.describe('Key of the happening.'), times: z.number().int().min(1).describe('How often. Fewer earn their part.'), from, by: time.optional().describe('How long there is; left out: until the end.'),
  }).describe('What, and how often.') }).describe('Done so many times.'),
  z.strictObject({ never: z.strictObject({
    what: what.describe('What must not come.'), from, until: z.string().optional().describe('Key of the happening after which it no longer matters.'),
  }).describe('What, and for how long.') }).describe('Never done.'),
  z.strictObject({ inOrder: z.strictObject({
    events: z.array(key).min(2).describe('Keys of happenings in the order in which they must come.'), lateShare: z.number().int().min(0).max(100).default(30).describe('Per cent of the points when all came, but in another order.'),
  }).describe('Which, in which order.') }).describe('Steps in their order.'),
  z.strictObject({ heldFor: z.strictObject({
    state: condition.describe('What must hold.'), ms: time.describe('How long without a break.'), from, by: time.optional().describe('By when that must be reached; later earns half. Left out: until the end.'),
  }).describe('What, and for how long.') }).describe('Kept up for some time.'),
]).describe('What must be seen in a run, and when.');
export type Pattern = z.infer<typeof pattern>;

/** How the points are earned: what a good cadre orders. Used by the expert bot and shown in the debrief. */
const how = z.strictObject({
  task: id.describe('The order.'), unit: id.optional().describe('Who does it; left out, whoever can.'), target: id.optional().describe('At which place or for whom.'),
});

const scored = {
  id: id.describe('Its name.'), title: text.describe('What is asked, as the score sheet says it.'), points,
  group: id.optional().describe('Items of one group are alternatives: one of them counts, all are worth the same.'), indicators: indicatorWeights, sources,
};

export const taskItem = z.strictObject({
  ...scored, pattern: pattern.describe('What must be seen in the run.'),
  how: z.array(how).default([]).describe('Orders by which a good cadre brings it about, for the expert bot and the debrief. Needed where the pattern waits for a state.'),
  offeredWhen: condition.optional().describe('When this never held, the item counts as not offered: the reasons lay outside the trainee.'),
  common: z.boolean().default(false).describe('Met on every path, counted for reliability.'),
  feedback: z.strictObject({
    done: text.describe('When it was done.'), late: text.optional().describe('When it was late.'), missing: text.describe('When it was left undone; why it matters.'),
  }).describe('What the debrief says.'),
}).describe('Points for what was done, and when.');

/** Points × `share` (per mille expression over the final state; a boolean counts as 0 or 1000). */
export const outcomeItem = z.strictObject({
  ...scored, when: condition.optional().describe('All points when this holds at the end. Either `when` or `share`.'),
  share: expression.optional().describe('Per mille of the points, a number over the final state.'),
  feedback: z.strictObject({ good: text.describe('When all points were earned.'), bad: text.describe('When not.') }).describe('What the debrief says.'),
}).describe('Points for how things stood at the end.');

export const veto = z.strictObject({
  id: id.describe('Its name, for `mustFail`.'), title: text.describe('What was done wrong.'), when: condition.describe('It applies from the first moment this holds, and stays.'), reason: text.describe('Why it weighs so much.'), sources,
}).describe('What fails a run whatever its points (一票否决).');
export const cap = veto.extend({ max: points.describe('The total is at most so many points.') }).describe('What limits the points (封顶); the lowest that applies counts.');

export const rubric = z.strictObject({
  passMark: z.number().min(0).max(100).describe('Per cent of the points that pass.'),
  passMarkSetBy: z.enum(['provisional', 'panel', 'borderline']).describe('Where the pass mark comes from: set for now, by a panel of experts, or by the borderline method.'),
  grades: z.strictObject({
    excellent: z.number().describe('Per cent from which it is 优.'), good: z.number().describe('Per cent from which it is 良.'), fair: z.number().describe('Per cent from which it is 中.'),
  }).default({ excellent: 90, good: 75, fair: 60 }).describe('Where the grades begin.'),
  tasks: z.array(taskItem).default([]).describe('Points for what was done, and when.'),
  outcomes: z.array(outcomeItem).default([]).describe('Points for how things stood at the end.'),
  vetoes: z.array(veto).default([]).describe('What fails a run.'),
  caps: z.array(cap).default([]).describe('What limits its points.'),
}).describe('How a run is scored, besides the points of its decisions.');
