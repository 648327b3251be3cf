import { z } from 'zod';
import { categoryNames } from '../../scenarios/engine/index.ts';
import { weight } from './fraction.ts';

/** Text in both languages, side by side: assessment files are short enough for it. */
export const texts = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Texts = z.infer<typeof texts>;
export const key = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must start with a letter and hold only letters, digits and hyphens');

/** Where a value comes from: D derived from drills, R rated by evaluators, E entered from outside. They never stand in for each other. */
export const sources = ['D', 'R', 'E'] as const;
export type Source = (typeof sources)[number];

/** The twelve indicators that drills themselves score (model M001). */
export const drillIndicators = ['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3'] as const;
export type DrillIndicator = (typeof drillIndicators)[number];

/** The source document, and where in it. */
const origin = z.strictObject({ document: texts, place: z.string().min(1) });
/** Where the source contradicts itself or is silent, and what this program does about it. */
export const contradiction = z.strictObject({ id: key, says: texts, resolved: texts });

export const indicator = z.strictObject({
  code: key, title: texts, weight, source: z.enum(sources),
  /** of D: the drill indicators it is derived from; empty while no drill scores it */
  from: z.array(z.string()).default([]),
  /** not in the source; supplied by this program */
  added: z.boolean().default(false), note: texts.optional(),
});
export const dimension = z.strictObject({
  id: key, title: texts, weight, indicators: z.array(indicator).min(1),
  /** the weight is this program's, not the source's */
  assumed: z.boolean().default(false), added: z.boolean().default(false),
});

/** Another reading of the model; `fifth` joins the dimensions and takes its weight from all of them in proportion. */
const reading = z.strictObject({ id: key, title: texts, fifth: dimension.optional(), note: texts.optional() });

export const model = z.strictObject({
  format: z.literal(1), kind: z.literal('model'),
  id: key, title: texts, use: texts, origin,
  main: z.boolean().default(false), radar: z.boolean().default(false),
  contradictions: z.array(contradiction).default([]),
  /** evidence below which a dimension says nothing: points of drills, raters, entries */
  least: z.strictObject({ D: z.number().int().min(1), R: z.number().int().min(1), E: z.number().int().min(1) }).default({ D: 3, R: 2, E: 1 }),
  /** drills and categories without which there is no total */
  total: z.strictObject({ leastRuns: z.number().int().min(1), leastCategories: z.number().int().min(1) }).default({ leastRuns: 1, leastCategories: 1 }),
  dimensions: z.array(dimension).min(1),
  modes: z.array(reading).default([]),
  /** kinds of further matters that the source names without weight */
  further: z.array(texts).default([]),
  /** which drills weigh which dimensions how; a category that is not named uses the dimensions' own weights */
  emphasis: z.partialRecord(z.enum(categoryNames), z.record(z.string(), weight)).default({}),
});
export type Model = z.infer<typeof model>;
export type Dimension = z.infer<typeof dimension>;
export type Indicator = z.infer<typeof indicator>;
