import { z } from 'zod';
import { id, text } from './common.ts';

const both = z.strictObject({ zh: text.describe('In Chinese.'), en: text.describe('In English.') });

/** One rule that differs from city to city. `basis` names the document, or says that the value was set for training (then `invented`). */
const localRule = z.strictObject({
  id: id.describe('Its name: `local.ID` in expressions, `{local.ID}` in texts.'),
  label: both.describe('What it says.'),
  value: z.number().int().describe('Its value.'),
  unit: both.describe('What it is counted in.'),
  basis: both.describe('The document it comes from, or that it was set for training.'),
  invented: z.boolean().describe('Set for training; never shown as a rule of law.'),
});

/** The rules of one city as data: `local.ID` in expressions, `{local.ID}` in texts. Another city changes this file, not the drills. */
export const localRules = z.strictObject({
  format: z.literal(1).describe('Version of this file’s form.'), id: id.describe('Name of the pack.'), name: both.describe('What the pack is called.'),
  note: both.describe('For which city, as of when.'), rules: z.array(localRule).describe('The rules.'),
});
export type LocalRules = z.infer<typeof localRules>;
export type LocalRule = LocalRules['rules'][number];
