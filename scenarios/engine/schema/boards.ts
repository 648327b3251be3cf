import { z } from 'zod';
import { expression, id, source, text } from './common.ts';

/** A count that must reach a share: `part` of `whole` at least `n/d`, or more than it where `strict`. */
const tally = z.strictObject({ id, label: text, part: expression, whole: expression, need: z.strictObject({ n: expression, d: expression, strict: z.boolean().default(false) }), source });

/** A table of people that the trainee watches live, with counts below it. It shows visible attributes of known people only. */
export const board = z.strictObject({
  id, title: text,
  /** shown while this holds; always where it is left out */
  when: expression.optional(),
  /** the people that stand on it: a condition about each `person`; everybody where it is left out */
  rows: expression.optional(),
  /** attributes that are shown */
  columns: z.array(id).min(1),
  /** the enum attribute whose value colours the row */
  tone: id.optional(),
  /** the whole-number attribute by which a row counts (its floor area) */
  weight: id.optional(),
  tallies: z.array(tally).default([]),
});
