import { z } from 'zod';
import { categoryNames, modeNames } from '../../scenarios/engine/index.ts';

const day = z.string();
const mode = z.enum(modeNames);
const grade = z.enum(['excellent', 'good', 'fair', 'poor']);
const passMarkSetBy = z.enum(['provisional', 'panel', 'borderline']);

/** Whom a paper is about, as they are called now. */
const person = z.object({ id: z.string(), name: z.string(), staffNo: z.string(), unit: z.string(), post: z.string() });
/** How a paper is told apart and checked. `head`: the ledger's when it was issued; `again`: it was issued before and is the same paper. */
const issued = z.object({ code: z.string(), head: z.string(), day, again: z.boolean(), station: z.string() });
export type Issued = z.infer<typeof issued>;

/** One run on paper. Points are numbers with at most three decimals; `share` is per cent. */
export const runPaper = z.object({
  runId: z.string(), centre: z.string(), person, className: z.string(), title: z.string(), category: z.enum(categoryNames).nullable(), mode, variant: z.string().nullable(), attempt: z.number(),
  day, startedAt: z.string(), finishedAt: z.string(), minutes: z.number(), version: z.string(), contentHash: z.string(), engine: z.string(),
  total: z.number(), max: z.number(), share: z.number(), grade, passed: z.boolean(), passMark: z.number(), passMarkSetBy, /** what was noted of it when the drill was released */ passMarkNote: z.object({ note: z.string(), by: z.string(), at: z.string() }).nullable(),
  ending: z.string(), endedEarly: z.boolean(), vetoes: z.array(z.string()), caps: z.array(z.string()),
  parts: z.array(z.object({ kind: z.enum(['decision', 'task', 'outcome']), points: z.number(), max: z.number(), met: z.number(), of: z.number() })),
  competencies: z.array(z.object({ code: z.enum(['P', 'S', 'C', 'D', 'O']), /** 0 to 1; null: too little evidence */ share: z.number().nullable(), items: z.number() })),
  coverage: z.object({ met: z.number(), of: z.number() }), left: z.number(),
  /** the correction that stands beside the computed score */
  corrected: z.object({ total: z.number(), passed: z.boolean(), day }).nullable(),
  /** how the result stands: as corrected, else as computed; what a review lifted is no veto here */
  stands: z.object({ total: z.number(), share: z.number(), grade, passed: z.boolean(), vetoes: z.array(z.string()) }),
  localRules: z.string().nullable(), recordHash: z.string(), issued: issued.nullable(),
});
export type RunPaper = z.infer<typeof runPaper>;

export const hoursPaper = z.object({
  centre: z.string(), person, year: z.number(), /** hours of each drill */ perDrill: z.number(), cap: z.number().nullable(), entered: z.number(), counted: z.number(),
  drills: z.array(z.object({ runId: z.string(), title: z.string(), mode, day })), issued,
});
export type HoursPaper = z.infer<typeof hoursPaper>;

const both = z.object({ zh: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });
/** What a mentor signs on paper besides the drills. */
export const programmeStep = z.object({ id: z.string().max(40), title: both, evidence: both });
export const programmeTitles = both;

/** What a programme asks. `own`: the centre's own copy stands in place of what ships; `version` counts what was changed here, 0: nothing ever. */
export const programmeTerms = z.object({
  id: z.string(), title: z.string(), titles: both, leastDrills: z.number(), leastCategories: z.number(), leastExams: z.number(), withinMonths: z.number(), modes: z.array(mode),
  requiredDrills: z.array(z.string()), requiredCategories: z.array(z.enum(categoryNames)), steps: z.array(programmeStep), own: z.boolean(), version: z.number(), singleReliability: z.number(),
});
export type ProgrammeTerms = z.infer<typeof programmeTerms>;

export const gap = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['drills', 'categories', 'exams']), have: z.number(), need: z.number() }),
  z.object({ kind: z.literal('drill'), title: z.string() }),
  z.object({ kind: z.literal('category'), category: z.enum(categoryNames) }),
]);

/** How far somebody is in a programme. `error`: the standard error of the mean over the counted drills, in per cent; null of fewer than two. */
export const portfolio = z.object({
  centre: z.string(), person, programme: programmeTerms, isMet: z.boolean(), gaps: z.array(gap),
  drills: z.array(z.object({ runId: z.string(), title: z.string(), category: z.enum(categoryNames).nullable(), mode, day, share: z.number(), /** as a review or an appeal corrected it */ corrected: z.boolean() })),
  left: z.object({ mode: z.number(), failed: z.number(), old: z.number(), repeat: z.number() }),
  mean: z.number().nullable(), error: z.number().nullable(), reliability: z.number().nullable(), today: day, issued: issued.nullable(),
});
export type Portfolio = z.infer<typeof portfolio>;

export const classPaper = z.object({
  centre: z.string(), name: z.string(), unit: z.string(), from: day, to: day, drills: z.array(z.object({ title: z.string(), mode, from: day, to: day })), head: z.string(),
  members: z.array(person.extend({ results: z.array(z.object({ title: z.string(), mode, passed: z.boolean(), share: z.number(), day })) })),
});
export type ClassPaper = z.infer<typeof classPaper>;

export const improvementStates = ['open', 'doing', 'check', 'closed', 'dropped'] as const;
/** One thing to be put right. `late`: its day is over and it is neither closed nor dropped. */
export const improvement = z.object({
  id: z.string(), aboutTitle: z.string(), problem: z.string(), measure: z.string(), owner: z.string(), due: z.string(), evidence: z.string(), followUp: z.string(), followUpTitle: z.string(), state: z.enum(improvementStates), late: z.boolean(),
});
export type ImprovementLine = z.infer<typeof improvement>;

/** The words of a report, in the order in which they are printed. */
export const reportParts = ['summary', 'basics', 'process', 'strengths', 'problems', 'causes', 'verdict', 'grades', 'advice', 'attachments'] as const;
const words = z.string().max(4_000);
export const reportTexts = z.object({ summary: words, basics: words, process: words, strengths: words, problems: words, causes: words, verdict: words, grades: words, advice: words, attachments: words });
export type ReportTexts = z.infer<typeof reportTexts>;

export const reportPaper = z.object({
  centre: z.string(), of: z.enum(['run', 'class']), title: z.string(), who: z.string(), modes: z.array(mode), days: z.object({ from: day, to: day }), runs: z.number(), passed: z.number(), /** per cent; null of too few runs */ mean: z.number().nullable(), version: z.string(),
  goals: z.array(z.object({ title: z.string(), kind: z.enum(['decision', 'task', 'outcome']), /** 0 to 1, over the runs that met it */ share: z.number(), n: z.number() })),
  texts: reportTexts, own: z.boolean(), improvements: z.array(improvement), head: z.string(), day,
});
export type ReportPaper = z.infer<typeof reportPaper>;

/** What the register says of a code. `changed`: the entry or its signature is not what was issued; `withdrawn`: a record behind it counts no more; `broken`: a record behind it was changed; `corrected`: a result that it states was corrected since. */
export const checkedPaper = z.object({
  state: z.enum(['unknown', 'sound', 'changed', 'withdrawn', 'broken', 'corrected']),
  paper: z.object({ code: z.string(), kind: z.enum(['scoreSheet', 'result', 'hours', 'portfolio']), name: z.string(), staffNo: z.string(), day, head: z.string(), says: z.array(z.string()) }).nullable(),
});
export type CheckedPaper = z.infer<typeof checkedPaper>;

export const formUnfit = z.enum(['tooBig', 'unreadable', 'notAForm', 'old', 'macros', 'external', 'badPath', 'parts']);
export type FormUnfit = z.infer<typeof formUnfit>;
export const formLine = z.object({ id: z.string(), name: z.string(), known: z.array(z.string()), unknown: z.array(z.string()) });
export type FormLine = z.infer<typeof formLine>;
export const placeholderLine = z.object({ key: z.string(), other: z.string(), says: z.string(), example: z.string() });
export type PlaceholderLine = z.infer<typeof placeholderLine>;
