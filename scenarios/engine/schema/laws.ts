import { z } from 'zod';
import { id, text } from './common.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One source of the law table: a law with articles, or a practice/design note without. Texts in both languages stand here. */
export const law = z.strictObject({
  id, kind: z.enum(['law', 'regulation', 'rule', 'standard', 'practice', 'design']),
  title: z.strictObject({ zh: text, en: text }),
  /** version in words: 2021年修正 / as amended 2021 */
  version: z.strictObject({ zh: text, en: text }).optional(),
  from: day.optional(), to: day.optional(),
  /** how the text was checked, see the scenario's README */
  checked: z.string().optional(),
  articles: z.record(z.string(), z.strictObject({ zh: text, en: text })).default({}),
});
export const lawTable = z.strictObject({ format: z.literal(1), laws: z.array(law) });
export type Law = z.infer<typeof law>;
