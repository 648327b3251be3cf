import { z } from 'zod';
import { condition, expression, id, time } from './common.ts';

/** The closed list of operations. Values are expressions; targets are names. */
export type Effect =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly when: string; readonly then: readonly Effect[]; readonly else?: readonly Effect[] | undefined }
  | { readonly each: 'people'; readonly where?: string | undefined; readonly most?: number | undefined; readonly do: readonly Effect[] }
  | { readonly happen: string }
  | { readonly deliver: string; readonly in?: string | undefined; readonly jitter?: string | undefined }
  | { readonly open: string; readonly in?: string | undefined; readonly jitter?: string | undefined }
  | { readonly withdraw: string }
  | { readonly goto: string }
  | { readonly chance: { readonly stream: string; readonly branches: readonly { readonly weight: string; readonly effects: readonly Effect[] }[] } }
  | { readonly unit: string; readonly at?: string | undefined; readonly status?: 'ready' | 'away' | undefined }
  | { readonly send: string; readonly task: string; readonly to?: string | undefined }
  | { readonly promise: string; readonly owner: string; readonly due: string }
  | { readonly keep: string }
  | { readonly allocate: Allocation };

/** A whole number shared out among people by their weights, to the last unit (largest remainder). */
export interface Allocation { readonly total: string; readonly into: string; readonly weight: string; readonly where?: string | undefined }

/** `fire`, `sun.state`, or in an order `person.state` / `target` forms: name with at most one field. */
const assignee = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}(\.[a-z][A-Za-z0-9]{0,39})?$/, 'must be a variable or person.attribute');

const later = {
  in: time.optional().describe('How long from now; left out: at once.'),
  jitter: time.optional().describe('Give or take up to so much, by chance.'),
};

export const effect: z.ZodType<Effect> = z.lazy(() => z.union([
  z.strictObject({ set: z.record(assignee, expression).describe('Variable or `person.attribute` → its new value. A text is quoted inside the expression: `"\'out\'"`. A value beyond the bounds becomes the bound.') })
    .describe('Gives variables and attributes new values.'),
  z.strictObject({ when: condition.describe('The condition.'), then: z.array(effect).describe('What happens when it holds.'), else: z.array(effect).optional().describe('What happens when it does not.') })
    .describe('Looks before it acts.'),
  z.strictObject({
    each: z.literal('people').describe('The list that is gone through, in the order of the document.'),
    where: condition.optional().describe('Only people for whom this holds; it may use `person`.'),
    most: z.number().int().min(1).optional().describe('At most so many.'),
    do: z.array(effect).describe('What happens for each; it may use `person` and `target`.'),
  }).describe('The same for many people.'),
  z.strictObject({ happen: id.describe('Name of a happening of your own, for `happened(…)` and rubric patterns.') }).describe('Writes down that something happened.'),
  z.strictObject({ deliver: id.describe('The inject.'), ...later }).describe('Delivers a message, at once or later.'),
  z.strictObject({ open: id.describe('The decision.'), ...later }).describe('Puts a decision to the trainee, at once or later.'),
  z.strictObject({ withdraw: id.describe('The decision.') }).describe('Takes an open decision away unanswered.'),
  z.strictObject({ goto: id.describe('The phase.') }).describe('Goes to a phase.'),
  z.strictObject({ chance: z.strictObject({
    stream: id.describe('Name of the source of luck. What is drawn from one stream does not change another’s luck.'),
    branches: z.array(z.strictObject({ weight: expression.describe('Parts of the whole, a whole number.'), effects: z.array(effect).describe('What happens in this case.') })).min(2).describe('The cases, at least two.'),
  }).describe('The draw.') }).describe('Lets luck decide, the same for the same seed.'),
  z.strictObject({ unit: id.describe('The unit.'), at: id.optional().describe('The place where it is put.'), status: z.enum(['ready', 'away']).optional().describe('Whether it is there to be ordered.') })
    .describe('Puts a unit somewhere, or takes it out of the game and brings it back.'),
  z.strictObject({ send: id.describe('The unit.'), task: id.describe('What it does.'), to: id.optional().describe('The place or person, where the task has targets.') })
    .describe('Lets the world move a unit by itself, as the fire brigade.'),
  z.strictObject({ promise: id.describe('The promise.'), owner: id.describe('The person or unit that gives his word.'), due: time.describe('How long until it breaks by itself unless `keep` comes before.') })
    .describe('Somebody gives his word.'),
  z.strictObject({ keep: id.describe('The promise.') }).describe('A promise is kept.'),
  z.strictObject({ allocate: z.strictObject({
    total: expression.describe('The whole number that is shared out.'),
    into: id.describe('The attribute that takes each one’s share.'),
    weight: expression.describe('Parts of each `person`.'),
    where: condition.optional().describe('Only people for whom this holds.'),
  }).describe('What is shared, and how.') }).describe('Shares a whole number out among people, to the last unit.'),
])).describe('One operation of the closed list. Several stand in a list and happen in its order.') as z.ZodType<Effect>;

export const effects = z.array(effect).default([]);
