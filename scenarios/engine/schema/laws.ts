import { z } from 'zod';
import { id, text } from './common.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Working days of one year: what is off beyond weekends (`2026-02-15`, `2026-02-15/2026-02-23`), and weekend days that are worked. */
const calendar = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  off: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/, 'must be a day like 2026-05-01 or days like 2026-05-01/2026-05-05')),
  work: z.array(day).default([]),
});

/** One source of the law table: a law with articles, or a practice/design note without. Texts in both languages stand here. */
export const law = z.strictObject({
  id, kind: z.enum(['law', 'regulation', 'rule', 'standard', 'practice', 'design']),
  title: z.strictObject({ zh: text, en: text }),
  /** version in words: 2021年修正 / as amended 2021 */
  version: z.strictObject({ zh: text, en: text }).optional(),
  from: day.optional(), to: day.optional(),
  /** how the text was checked, see the scenario's README */
  checked: z.string().optional(),
  /** of the yearly notice on holidays: the days it lays down, for `workdays` */
  calendar: calendar.optional(),
  articles: z.record(z.string(), z.strictObject({ zh: text, en: text })).default({}),
});
export const lawTable = z.strictObject({ format: z.literal(1), laws: z.array(law) });
export type Law = z.infer<typeof law>;
