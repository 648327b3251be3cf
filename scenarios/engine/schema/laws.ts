import { z } from 'zod';
import { id, text } from './common.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const both = z.strictObject({ zh: text.describe('In Chinese.'), en: text.describe('In English.') });

/** Working days of one year: what is off beyond weekends (`2026-02-15`, `2026-02-15/2026-02-23`), and weekend days that are worked. */
const calendar = z.strictObject({
  year: z.number().int().min(2000).max(2100).describe('The year it is for.'),
  off: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/, 'must be a day like 2026-05-01 or days like 2026-05-01/2026-05-05')).describe('Days off beyond weekends: `2026-05-01` or `2026-05-01/2026-05-05`.'),
  work: z.array(day).default([]).describe('Weekend days that are worked.'),
});

/** One source of the law table: a law with articles, or a practice/design note without. Texts in both languages stand here. */
export const law = z.strictObject({
  id: id.describe('Its name in `sources`. Versions of one law share it.'),
  kind: z.enum(['law', 'regulation', 'rule', 'standard', 'practice', 'design']).describe('What sort of source it is; `design` is what was set for the drill.'),
  title: both.describe('Its full title.'),
  /** version in words: 2021年修正 / as amended 2021 */
  version: both.optional().describe('Which version, in words: 2021年修正.'),
  from: day.optional().describe('First day in force, `2026-01-01`. Versions of one law must not overlap.'),
  to: day.optional().describe('Last day in force.'),
  /** how the text was checked, see the scenario's README */
  checked: z.string().optional().describe('How the text was checked.'),
  /** of the yearly notice on holidays: the days it lays down, for `workdays` */
  calendar: calendar.optional().describe('Only of the yearly notice on holidays: the days it lays down, by which `workdays` counts.'),
  articles: z.record(z.string(), both).default({}).describe('Article number → what it says, in short.'),
});
export const lawTable = z.strictObject({ format: z.literal(1).describe('Version of this file’s form.'), laws: z.array(law).describe('The sources.') });
export type Law = z.infer<typeof law>;
