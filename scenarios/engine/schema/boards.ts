import { z } from 'zod';
import { condition, expression, id, source, text } from './common.ts';

/** A count that must reach a share: `part` of `whole` at least `n/d`, or more than it where `strict`. */
const tally = z.strictObject({
  id: id.describe('Its name.'),
  label: text.describe('What is counted.'),
  unit: text.optional().describe('What is counted by: 户, 平方米. Said with what is lacking.'),
  part: expression.describe('The number that counts. It may read only what the trainee may see.'),
  whole: expression.describe('The number it is a part of. Nothing of nothing is never met.'),
  need: z.strictObject({
    n: expression.describe('Upper number of the share: 2 of 2/3.'),
    d: expression.describe('Lower number of the share: 3 of 2/3.'),
    strict: z.boolean().default(false).describe('The share must be exceeded (过), not only reached.'),
  }).describe('The share that is needed. `n` and `d` may be local rules.'),
  source: source.describe('What asks for this share.'),
});

/** A table of people that the trainee watches live, with counts below it. It shows visible attributes of known people only. */
export const board = z.strictObject({
  id: id.describe('Its name.'),
  title: text.describe('Heading of the table.'),
  when: condition.optional().describe('Shown while this holds; always where it is left out.'),
  rows: condition.optional().describe('The people that stand on it: a condition about each `person`; everybody where it is left out.'),
  columns: z.array(id).min(1).describe('The attributes that are shown. Refused unless they are `visible`.'),
  tone: id.optional().describe('The enum attribute whose value colours the row.'),
  weight: id.optional().describe('The whole-number attribute by which a row counts, as its floor area.'),
  tallies: z.array(tally).default([]).describe('The counts below the table.'),
}).describe('A table of people that the trainee watches live, with counts below it. It shows visible attributes of known people only.');
