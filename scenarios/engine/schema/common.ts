import { z } from 'zod';

/** Scenario ids: `fire-ebike-stairwell`. */
export const scenarioId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case, for example "fire-ebike-stairwell"');

/** Ids that expressions may use; unique in the whole scenario (engine rule 31). */
export const id = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'must start with a small letter and hold only letters and digits, at most 40')
  .describe('A name for the machine: begins with a small letter, then letters and digits, at most 40. Unique within its kind; variables, people, units and places must differ from each other.');

/** Chinese text shown to people; its English twin stands in en.yaml under the text's key. */
export const text = z.string().trim().min(1, 'must not be empty').describe('Chinese text that people read; its English twin stands in `en.yaml`. Refused when empty. `{local.ID}` puts in the value of a local rule.');

/** Civil time in Asia/Shanghai. */
export const civilTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'must be a civil time like 2026-03-18T08:30').describe('A day and time in Asia/Shanghai, written `2026-03-18T08:30`.');

/** A CEL expression as written by the author; compiled and type-checked by `compile`. A bare number or boolean is an expression too. */
export const expression = z.union([z.string().min(1), z.number().int(), z.boolean()]).transform(String)
  .describe('A CEL expression over whole numbers, `true`/`false` and texts. Refused when it does not parse, names what there is not, or yields another type than is needed here.');
export const condition = expression.describe('An expression that is `true` or `false`.');
export const time = expression.describe('An expression in milliseconds of scenario time; write it as `seconds(30)`, `minutes(5)`, `workdays(3)`.');

/** The twelve categories of drills. */
export const categories = ['fire', 'elevator', 'property-exit', 'group-incident', 'flood', 'gas', 'public-health', 'waste', 'parking', 'fraud', 'vulnerable', 'dispute'] as const;

/** What a document may be of: one of the twelve, or `tutorial`, the drill that teaches the screen; that one is only practised and counts nowhere. */
export const shelves = [...categories, 'tutorial'] as const;

/** How good, bad or urgent a shown state is; colour is never its only sign. */
export const tones = ['good', 'neutral', 'warn', 'bad'] as const;
export type Tone = (typeof tones)[number];

export const channels = ['phone', 'group', 'radio', 'visitor', 'document', 'ticket', 'news'] as const;
export type Channel = (typeof channels)[number];

export const modes = ['practice', 'assessed', 'exam'] as const;
export type Mode = (typeof modes)[number];

export const qualities = ['best', 'acceptable', 'poor', 'fatal'] as const;
export type Quality = (typeof qualities)[number];

/** `lawId/article` of the law table (scenarios/law), or the id of a source without articles. */
export const source = z.string().regex(/^[a-z][A-Za-z0-9]*(\/[0-9A-Za-z.()-]+)?$/, 'must look like "fireLaw/44" or "design"')
  .describe('`law/article` of the law table (`fireLaw/44`), or the id of a source without articles (`design`). Refused when the table does not have it on the day of the drill.');
export const sources = z.array(source).min(1, 'needs at least one source').describe('One source or more.');

/** Indicator code of assessment model M001 → weight (parts, not per cent). */
export const indicatorWeights = z.partialRecord(z.enum(['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3']), z.number().int().min(1).max(100))
  .refine((weights) => Object.keys(weights).length > 0, 'needs at least one indicator')
  .describe('Which of the twelve indicators of the assessment model the points speak for, and with how many parts each: `{ P1: 2, D1: 1 }`. At least one.');
export type IndicatorCode = 'P1' | 'P2' | 'S1' | 'S2' | 'C1' | 'C2' | 'C3' | 'D1' | 'D2' | 'O1' | 'O2' | 'O3';

/** Points of an item: at most three decimals, kept as integer milli-points inside the engine. */
export const points = z.number().positive().max(1000).refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e3), 'at most three decimals')
  .describe('Points, above 0, at most 1000, at most three decimals. All of a drill add up to 100.');
