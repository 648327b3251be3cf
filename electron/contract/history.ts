import { z } from 'zod';
import { categoryNames, modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';
import { growthArchiveTold } from './archive.ts';

const lang = z.enum(['zh', 'en']);
const ofRun = z.object({ runId: z.string().uuid(), /** the person at this screen: their own drills only */ personId: z.string() });
const closed = { UNKNOWN_RUN: { status: 404 }, NOT_YOURS: { status: 403 }, NOT_OVER: { status: 409 }, WITHHELD: { status: 403 } } as const;

/** `withheld`: an exam whose result is not released; `void`: an exam that counts for nothing; `abandoned`: an assessed drill that was left for good. None tells a score. */
const told = z.object({ total: z.number(), max: z.number(), grade: z.enum(['excellent', 'good', 'fair', 'poor']), passed: z.boolean(), vetoes: z.number(), /** the instructor helped: it certifies nobody */ assisted: z.boolean() });
/** A correction of a result: what it says now, who said so, when and why. */
export const correctedResult = z.object({ total: z.number(), passed: z.boolean(), grade: z.enum(['excellent', 'good', 'fair', 'poor']), because: z.enum(['veto', 'appeal']), by: z.string(), wall: z.string(), reason: z.string() });
export const recordSummary = z.object({
  runId: z.string(), scenarioId: z.string(), title: z.string(), mode: z.enum(modeNames), finishedAt: z.string(), minutes: z.number(), /** it only taught the screen and counts nowhere */ tutorial: z.boolean(),
  standing: z.enum(['told', 'withheld', 'void', 'abandoned']), score: told.nullable(), /** as it stands after a review or an appeal; `score` stays as computed */ corrected: correctedResult.nullable(), /** how often it was left in the middle */ left: z.number(), /** goes on from a step of another drill: it does not count */ isRetry: z.boolean(),
});
export type RecordSummary = z.infer<typeof recordSummary>;
export type ToldScore = z.infer<typeof told>;

/** What a trainee says about the own drill. Never scored. Each text may be empty; difficulty 1 (easy) to 5 (hard). */
const line = z.string().trim().max(200);
export const selfEvaluation = z.object({ well: line, wrong: line, change: line, difficulty: z.number().int().min(1).max(5) });
export type SelfEvaluation = z.infer<typeof selfEvaluation>;

/** What stands about a record beside its debrief. `hash` is the record's link in the station's chain, hexadecimal. */
export const recordFacts = z.object({
  scenarioId: z.string(), mode: z.enum(modeNames), variant: z.string().nullable(), finishedAt: z.string(), minutes: z.number(), tutorial: z.boolean(), className: z.string().nullable(),
  hash: z.string(), /** as in the list */ isRetry: z.boolean(), evaluation: selfEvaluation.extend({ wall: z.string() }).nullable(),
});
export type RecordFacts = z.infer<typeof recordFacts>;

const spread = z.object({ low: z.number(), median: z.number(), high: z.number() });
export type Spread = z.infer<typeof spread>;

/** One drill beside the same person's earlier ones and beside other people's, whom it never names and never shows one by one. */
export const comparison = z.object({
  /** of this person, oldest first, up to this one */
  own: z.array(z.object({ finishedAt: z.string(), total: z.number(), max: z.number(), passed: z.boolean() })),
  /** against the time before: most gained first */
  improved: z.array(z.object({ title: z.string(), before: z.number(), now: z.number(), max: z.number() })),
  /** lost this time and before; `times` of the `of` drills in which it was met */
  stillWrong: z.array(z.object({ title: z.string(), lost: z.number(), times: z.number(), of: z.number() })),
  others: z.object({
    /** the class of this drill where enough of it have done the drill, else everybody at this station */
    group: z.enum(['class', 'station']), /** people, each with the latest drill */ people: z.number(), least: z.number(),
    /** null with fewer people than `least` */
    total: spread.nullable(), decisions: z.array(spread.extend({ title: z.string(), mine: z.number(), max: z.number() })),
  }),
});
export type Comparison = z.infer<typeof comparison>;

const competency = z.enum(['P', 'S', 'C', 'D', 'O']);
const share = z.number().nullable();

/** One person over all drills. Shares are 0–1, null where the evidence is too thin. */
export const growth = z.object({
  runs: z.number(), /** enough drills of enough categories to say something about a person */ enough: z.boolean(), leastRuns: z.number(), leastCategories: z.number(),
  categories: z.array(z.object({ category: z.enum(categoryNames), done: z.boolean(), passed: z.boolean(), available: z.boolean() })),
  drills: z.array(z.object({ scenarioId: z.string(), title: z.string(), usable: z.boolean(), runs: z.number(), best: z.number(), last: z.number(), lastRunId: z.string(), max: z.number(), passed: z.boolean(), /** how many of the runs were corrected: `best`, `last` and `passed` are as they stand */ corrected: z.number() })),
  /** `last`: the latest of each drill together; `first`: the first of each, null where no drill was repeated; `course`: drill after drill */
  competencies: z.array(z.object({ code: competency, first: share, last: share, items: z.number(), course: z.array(z.object({ finishedAt: z.string(), share: z.number() })) })),
  next: z.object({ scenarioId: z.string(), title: z.string(), /** null: nothing is weak or little is known, it is simply not done yet */ weak: z.object({ code: z.string(), share: z.number(), items: z.number() }).nullable() }).nullable(),
});
export type Growth = z.infer<typeof growth>;

/** A trainee's own records, newest first, and what they say together. */
export const history = {
  mine: oc.input(z.object({ personId: z.string(), lang })).output(z.array(recordSummary)),
  record: oc.input(ofRun).output(recordFacts).errors(closed),
  compare: oc.input(ofRun.extend({ lang })).output(comparison).errors(closed),
  growth: oc.input(z.object({ personId: z.string(), lang })).output(growth),
  /** The twelve lines of the growth archive, the advice on training, and this year's hours by drills. */
  archive: oc.input(z.object({ personId: z.string(), lang })).output(growthArchiveTold),
  /** Said again, the later one is shown; the earlier stays on record. */
  evaluate: oc.input(ofRun.extend({ evaluation: selfEvaluation })).output(z.object({ ok: z.literal(true) })).errors(closed),
};
