import { z } from 'zod';
import { categoryNames, modeNames } from '../../scenarios/engine/index.ts';
import { contradiction, key, sources, texts } from './modelSchema.ts';

const head = { format: z.literal(1), id: key, title: texts, contradictions: z.array(contradiction).default([]) };
const count = z.number().int().min(1).max(1000);

/** A second set of names over the same drill indicators, such as 五会. */
export const tagSet = z.strictObject({ ...head, kind: z.literal('tags'), tags: z.array(z.strictObject({ id: key, title: texts, from: z.array(z.string()).default([]), assumed: z.boolean().default(true) })).min(1) });

/** One scheme of warning colours. Schemes are never mixed: a colour means something only with its scheme's prefix. */
const colour = z.strictObject({ id: z.enum(['red', 'orange', 'yellow', 'blue', 'green']), title: texts, means: texts });
const scheme = z.strictObject({
  id: key, prefix: texts, use: texts, forbidden: texts, statutory: z.boolean().default(false), assumed: z.boolean().default(false),
  /** empty: the source names the scheme and defines nothing */
  colours: z.array(colour),
  /** minutes until the first answer, the reply, the meeting, the task force; null: not asked for */
  terms: z.array(z.strictObject({ colour: z.string(), first: z.number().int().min(0), firstAssumed: z.boolean().default(false), reply: z.number().int().nullable(), meeting: z.number().int().nullable(), taskForce: z.number().int().nullable() })).default([]),
});
export const colourSchemes = z.strictObject({ ...head, kind: z.literal('colours'), schemes: z.array(scheme).min(1) });

const archiveLine = z.strictObject({
  code: key, title: texts, source: z.enum(sources), added: z.boolean().default(false),
  /** of D: what is counted over the person's runs */
  counts: z.enum(['runs', 'meanShare', 'vetoes', 'improvements', 'hours', 'certificates']).optional(),
  /** of E: a share is averaged, a count added up */
  enters: z.enum(['share', 'count']).optional(),
});
export const archive = z.strictObject({ ...head, kind: z.literal('archive'), lines: z.array(archiveLine).length(12, 'a growth archive has twelve indicators') });

/** What drills a programme asks for. */
const terms = {
  leastDrills: count, leastCategories: z.number().int().min(1).max(categoryNames.length), modes: z.array(z.enum(modeNames)).min(1),
  /** of them in exam mode */
  leastExams: z.number().int().min(0).default(0),
  /** a run older than this no longer counts */
  withinMonths: count,
  requiredDrills: z.array(z.string()).default([]), requiredCategories: z.array(z.enum(categoryNames)).default([]),
};
export const programme = z.strictObject({
  id: key, title: texts, assumed: z.boolean().default(true), ...terms,
  /** what a mentor signs on paper besides, each with its evidence */
  steps: z.array(z.strictObject({ id: key, title: texts, evidence: texts })).default([]),
});

const step = z.strictObject({ id: key, title: texts, entry: texts, evidence: texts, signedBy: z.literal('mentor'), added: z.boolean().default(false) });
export const trainingPath = z.strictObject({ ...head, kind: z.literal('path'), stages: z.array(z.strictObject({ id: key, title: texts, months: z.tuple([z.number().int(), z.number().int()]), drills: z.strictObject(terms), steps: z.array(step).min(1) })).min(1) });

export const levels = z.strictObject({ ...head, kind: z.literal('levels'), byHours: z.literal(false), levels: z.array(z.strictObject({ id: key, title: texts, drills: z.strictObject(terms), abilities: z.array(z.strictObject({ id: key, title: texts, tasks: z.array(texts).min(1) })).min(1) })).min(1) });

export const hours = z.strictObject({
  ...head, kind: z.literal('hours'), perYear: count,
  kinds: z.array(z.strictObject({ id: key, title: texts, target: count, cap: count.optional(), perDrill: count.optional(), assumed: z.boolean().default(false) })).min(1),
});
export type HoursRules = z.infer<typeof hours>;

export type Programme = z.infer<typeof programme>;
export const programmes = z.strictObject({ ...head, kind: z.literal('programmes'), programmes: z.array(programme).min(1), singleReliability: z.number().gt(0).lt(1) });

export const honours = z.strictObject({ ...head, kind: z.literal('honours'), inScores: z.literal(false), honours: z.array(z.strictObject({ id: key, title: texts, rule: texts, points: z.number().int().nullable(), vacant: z.boolean().default(false) })).min(1) });

/** From how many runs on which words may be used, and other conventions of reading statistics. */
export const reading = z.strictObject({
  ...head, kind: z.literal('reading'),
  samples: z.strictObject({ numbers: count, analysis: count, plain: count }).refine(({ numbers, analysis, plain }) => numbers < analysis && analysis < plain, 'must rise: numbers, then analysis, then plain'),
  difficulty: z.strictObject({ hard: z.number(), easy: z.number() }), discrimination: z.strictObject({ weak: z.number(), good: z.number() }),
  pointBiserial: z.strictObject({ fair: z.number(), good: z.number() }), deadOption: z.number(), timeOuts: z.number(), reliability: z.strictObject({ usable: z.number(), good: z.number(), high: z.number() }),
});
export type Reading = z.infer<typeof reading>;

/** When a person's state is green, yellow or red; advice only. */
export const cadreRules = z.strictObject({
  ...head, kind: z.literal('cadreStatus'), advisory: z.literal(true), passShare: z.number().gt(0).lt(1),
  leastPeriods: z.number().int().min(2), leastRuns: z.number().int().min(2), failuresForYellow: z.number().int().min(2), remedialsForRed: z.number().int().min(1),
});
export type CadreRules = z.infer<typeof cadreRules>;

/** What evaluators look at in one run, with the behaviour that stands for levels 1, 3 and 5; 2 and 4 lie between. `of`: the model or archive that takes the value. */
export const anchors = z.strictObject({
  ...head, kind: z.literal('anchors'),
  indicators: z.array(z.strictObject({ code: key, of: key, title: texts, look: texts, anchors: z.strictObject({ one: texts, three: texts, five: texts }) })).min(1).max(12),
});
export type Anchors = z.infer<typeof anchors>;

/** How a centre does reviews and appeals: its own setting, no rule of law. */
export const review = z.strictObject({
  ...head, kind: z.literal('review'),
  appeal: z.strictObject({ ownSetting: z.literal(true), /** after the result was told */ days: count, note: texts }),
  /** pairs of ratings below which there is no kappa */
  agreement: z.strictObject({ leastPairs: z.number().int().min(10).max(1000) }),
});
export type Review = z.infer<typeof review>;
