import { oc } from '@orpc/contract';
import { z } from 'zod';
import { categoryNames, modeNames } from '../../scenarios/engine/index.ts';

const lang = z.enum(['zh', 'en']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().max(200);

/** Which results are meant; what is left out does not narrow. Days are the station's, both included. An empty class or unit: those without one. */
export const resultFilter = z.strictObject({
  scenarioId: name.optional(), category: z.enum(categoryNames).optional(), className: name.optional(), unit: name.optional(), mode: z.enum(modeNames).optional(),
  /** first attempts only, or retakes only */ first: z.boolean().optional(), from: day.optional(), to: day.optional(),
});
export type ResultFilter = z.infer<typeof resultFilter>;

/** The question behind one figure. `band`: of ten per cent, 0 to 9; `option` null: time ran out. */
export const rowFilter = resultFilter.extend({ /** these runs only */ runIds: z.array(name).max(2_000).optional(), passed: z.boolean().optional(), /** corrected by a review or an appeal since */ corrected: z.boolean().optional(), band: z.number().int().min(0).max(9).optional(), decision: name.optional(), option: name.nullable().optional() });
export type RowFilter = z.infer<typeof rowFilter>;

/** How much n runs allow to say: `words` no figure, `describe` counts and shares, `careful` all with a warning, `plain` all. */
export const voice = z.enum(['words', 'describe', 'careful', 'plain']);

/** A share with its 95 % Wilson interval, all 0 to 1; null where the sample allows words only. `rows` asks for the runs behind it. */
const figure = z.object({ n: z.number(), hits: z.number(), voice, rate: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), rows: rowFilter });
export type Figure = z.infer<typeof figure>;
const line = figure.extend({ key: z.string(), /** null: the screen has its own word for the key */ title: z.string().nullable() });
export type FigureLine = z.infer<typeof line>;

export const dashboard = z.object({
  /** fewer runs than this: words only */ least: z.number(),
  whole: figure, vetoed: z.number(), /** mean share of points, 0 to 1 */ mean: z.number().nullable(),
  bands: z.array(z.object({ runs: z.number(), rows: rowFilter })).length(10),
  by: z.object({ drill: z.array(line), category: z.array(line), class: z.array(line), unit: z.array(line), mode: z.array(line), attempt: z.array(line), month: z.array(line) }),
  /** exams that are over and not released: in no figure */ withheld: z.number(), /** of these results those that a review or an appeal corrected: how many, how many passed as they stand, how many as computed. Figures are of results as they stand */ corrected: z.object({ runs: z.number(), passed: z.number(), computed: z.number() }),
});
export type Dashboard = z.infer<typeof dashboard>;

const option = figure.extend({ id: z.string(), text: z.string(), quality: z.enum(['best', 'acceptable', 'poor', 'fatal']) });
const decision = z.object({
  id: z.string(), title: z.string(), common: z.boolean(), reached: z.number(), voice,
  /** mean share of points */ difficulty: z.number().nullable(), /** upper minus lower 27 % */ discrimination: z.number().nullable(), pointBiserial: z.number().nullable(),
  options: z.array(option), timeOuts: figure, /** ms of the drill's clock, of those who answered */ medianTime: z.number().nullable(),
  flags: z.array(z.enum(['tooHard', 'tooEasy', 'weak', 'negative', 'deadOption', 'manyTimeOuts'])), rows: rowFilter,
});
export type DecisionStatistics = z.infer<typeof decision>;

export const itemReport = z.object({
  title: z.string(), version: z.string().nullable(), versions: z.array(z.object({ version: z.string(), runs: z.number() })),
  /** runs looked at, the latest of `of` */ n: z.number(), of: z.number(), voice, least: z.number(),
  /** runs whose decisions are not noted: played before this program did so */ unanswered: z.number(),
  decisions: z.array(decision),
  reliability: z.object({
    alpha: z.number().nullable(), points: z.number(), runs: z.number(), why: z.enum(['fewRuns', 'fewPoints', 'noDifference']).nullable(),
    /** in per cent of the drill's points */ sem: z.number().nullable(), passMark: z.number().nullable(), passMarkSetBy: z.enum(['provisional', 'panel', 'borderline']).nullable(), low: z.number().nullable(), high: z.number().nullable(),
    /** results that ask for another drill */ retest: z.array(z.string()),
  }),
});
export type ItemReport = z.infer<typeof itemReport>;

const row = z.object({
  runId: z.string(), title: z.string(), name: z.string(), className: z.string(), unit: z.string(), mode: z.enum(modeNames), attempt: z.number(),
  /** as it stands, in per cent of the points */ passed: z.boolean(), share: z.number(), vetoes: z.number(), day,
  /** of a result that was corrected: what was computed, and who corrected it when and why */ corrected: z.object({ computed: z.object({ share: z.number(), passed: z.boolean() }), by: z.string(), wall: z.string(), reason: z.string() }).nullable(),
});
export type ResultRow = z.infer<typeof row>;

/** Statistics over all told results of trainees; for staff. Bots, scripts, void and unreleased exams are in none. */
export const statistics = {
  dashboard: oc.input(z.object({ filter: resultFilter, lang })).output(dashboard).errors({ RULES_UNUSABLE: { status: 409 } }),
  items: oc.input(z.object({ scenarioId: name, filter: resultFilter, lang })).output(itemReport).errors({ RULES_UNUSABLE: { status: 409 } }),
  /** The runs behind a figure, newest first. `more`: ask on with the last row's `before`. */
  rows: oc.input(z.object({ filter: rowFilter, before: z.number().int().optional(), lang })).output(z.object({ rows: z.array(row), before: z.number().nullable() })),
};
