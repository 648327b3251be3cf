import { z } from 'zod';
import { channels, expression, id, indicatorWeights, points, qualities, sources, text } from './common.ts';
import { amount, amountBounds } from './coefficient.ts';
import { effects } from './effects.ts';

export const phase = z.strictObject({
  id, title: text,
  /** scenario milliseconds that pass in one real millisecond */
  pace: amount(...amountBounds.pace),
  enter: effects, exit: effects,
  to: z.array(z.strictObject({ when: expression, phase: id, effects })).default([]),
  after: z.array(z.strictObject({ delay: expression, phase: id.optional(), when: expression.optional(), effects })).default([]),
  /** the run ends when a final phase is entered */
  final: z.boolean().default(false),
});

export const option = z.strictObject({
  id, text, quality: z.enum(qualities),
  /** share of the decision's points in per cent; default best 100, acceptable 60, poor 20, fatal 0 */
  share: z.number().int().min(0).max(100).optional(),
  when: expression.optional(),
  effects,
  feedback: text,
  /** what must follow a fatal option (engine rule 18): id of a veto or cap */
  mustFail: id.optional(),
});

export const decision = z.strictObject({
  id, title: text, prompt: text, from: text,
  channel: z.enum(channels).default('phone'),
  known: text.optional(), unknown: text.optional(),
  at: id.optional(),
  /** opened once when this becomes true; omit when an effect opens it */
  when: expression.optional(),
  withdrawWhen: expression.optional(),
  /** ms to answer, evaluated when the decision opens; needs onTimeout */
  limit: expression.optional(),
  onTimeout: z.strictObject({ share: z.number().int().min(0).max(100).default(0), effects, feedback: text }).optional(),
  /** scenario ms per real ms while this decision is open */
  pace: z.number().int().min(1).max(1_000_000).optional(),
  /** answers later than `after` lose `lose` per cent per started `every`, never below `floor` per cent of the earned points */
  late: z.strictObject({ after: z.number().int().min(1000), every: z.number().int().min(1000), lose: z.number().int().min(1).max(100), floor: z.number().int().min(0).max(100) }).optional(),
  /** a common point: met on every path (counted for reliability) */
  common: z.boolean().default(false),
  points, group: id.optional(), indicators: indicatorWeights, sources,
  hint: text.optional(),
  options: z.array(option).min(2),
});

export const inject = z.strictObject({
  id, channel: z.enum(channels), from: text, title: text.optional(), text,
  at: id.optional(),
  /** delivered once when this becomes true; omit when an effect delivers it */
  when: expression.optional(),
  /** phone and visitor: ms it rings before it is missed */
  ringFor: expression.optional(),
  delivered: effects, acknowledged: effects, missed: effects,
  missedText: text.optional(),
  falseAlarm: z.boolean().default(false),
  /** an answer to the trainee's own order; not counted as an inject */
  reply: z.boolean().default(false),
  /** may be delivered several times */
  repeat: z.boolean().default(false),
  /** the instructor may send it live in an assessed run */
  assessable: z.boolean().default(false),
  /** exists in these variants alone */
  only: z.array(id).min(1).optional(),
});

/** What somebody may give his word for (engine rule 15): `text` names the matter and the term. */
export const promise = z.strictObject({ id, text, kept: effects, broken: effects });

export const ending = z.strictObject({ id, title: text, text, tone: z.enum(['good', 'neutral', 'warn', 'bad']), when: expression });
