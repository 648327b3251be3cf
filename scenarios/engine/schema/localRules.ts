import { z } from 'zod';
import { id, text } from './common.ts';

const both = z.strictObject({ zh: text, en: text });

/** One rule that differs from city to city. `basis` names the document, or says that the value was set for training (then `invented`). */
const localRule = z.strictObject({ id, label: both, value: z.number().int(), unit: both, basis: both, invented: z.boolean() });

/** The rules of one city as data: `local.ID` in expressions, `{local.ID}` in texts. Another city changes this file, not the drills. */
export const localRules = z.strictObject({ format: z.literal(1), id, name: both, note: both, rules: z.array(localRule) });
export type LocalRules = z.infer<typeof localRules>;
export type LocalRule = LocalRules['rules'][number];
