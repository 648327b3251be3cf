import { z } from 'zod';
import { categoryNames, modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';
import { checkedPaper, formLine, hoursPaper, improvement, portfolio, programmeStep, programmeTerms, programmeTitles, reportPaper, reportTexts, runPaper, classPaper, improvementStates, formUnfit, placeholderLine } from './paperShapes.ts';
import { rosterPlace } from './roster.ts';

const lang = z.enum(['zh', 'en']);
const ok = z.object({ ok: z.literal(true) });
const id = z.string().max(120);
const text = (most: number) => z.string().max(most);
/** The bytes as base64; a form is smaller than a megabyte. */
const data = z.string().max(1_400_000);
/** A run, or a class with the drill it did. */
export const about = z.discriminatedUnion('of', [z.object({ of: z.literal('run'), runId: id }), z.object({ of: z.literal('class'), className: text(200), scenarioId: id })]);
export type About = z.infer<typeof about>;

const unknownRun = { UNKNOWN_RUN: { status: 404 }, /** a tutorial, a helped, rewound or unreleased run, a bot's */ NOT_COUNTED: { status: 409 } } as const;
const unknownPerson = { UNKNOWN_PERSON: { status: 404 } } as const;
const noKey = { /** the station cannot sign here */ NO_STATION_KEY: { status: 409 } } as const;
const unfit = { FORM_UNFIT: { status: 422, data: z.object({ why: formUnfit }) } } as const;

/** Papers that a centre prints and signs, for whoever teaches. What is issued stands in a register and can be checked by its code. */
export const papers = {
  /** The centre's name, the programmes as they stand here, and which improvements are due within a fortnight, or overdue. */
  overview: oc
    .input(z.object({ lang }))
    .output(z.object({ centre: z.string(), programmes: z.array(programmeTerms), due: z.array(improvement), canSign: z.boolean() })),
  keepCentre: oc.input(z.object({ centre: text(60) })).output(ok),
  /** The score sheet of one run; issues it. */
  scoreSheet: oc.input(z.object({ runId: id, lang })).output(runPaper).errors({ ...unknownRun, ...noKey }),
  /** A result of one drill, provisional and without a claim of competence; of an assessed drill or an exam. Issues it. */
  result: oc.input(z.object({ runId: id, lang })).output(runPaper).errors({ ...unknownRun, ...noKey, IS_PRACTICE: { status: 409 } }),
  /** The same data for an appeal slip; nothing is issued. */
  appeal: oc.input(z.object({ runId: id, lang })).output(runPaper).errors(unknownRun),
  /** Hours of training of one person in one year, from the drills on record; issues it. `NOTHING_COUNTS`: no drill of that year does. */
  hours: oc.input(z.object({ personId: id, year: z.number().int().min(2000).max(2999), lang })).output(hoursPaper).errors({ ...unknownPerson, ...noKey, NOTHING_COUNTS: { status: 409 }, RULES_UNUSABLE: { status: 409 } }),
  /** How far everybody of a class (null: everybody here) is in a programme, in the order of a Chinese list, a page at a time; `only` those who met it or who did not. `total` counts the class. */
  progress: oc.input(z.object({ programmeId: id, classId: id.nullable(), only: z.enum(['met', 'missing']).nullable().default(null), after: rosterPlace.nullable().default(null), lang })).output(z.object({ total: z.number(), people: z.array(portfolio), next: rosterPlace.nullable() })).errors({ UNKNOWN_PROGRAMME: { status: 404 }, UNKNOWN_CLASS: { status: 404 } }),
  /** The same of one person, met or not; nothing is issued. */
  progressOf: oc.input(z.object({ programmeId: id, personId: id, lang })).output(portfolio).errors({ UNKNOWN_PROGRAMME: { status: 404 }, ...unknownPerson }),
  /** The certificate of somebody who met the programme; issues it. `PROGRAMME_NOT_MET`: something is missing, see progress. */
  certificate: oc.input(z.object({ programmeId: id, personId: id, lang })).output(portfolio).errors({ UNKNOWN_PROGRAMME: { status: 404 }, ...unknownPerson, ...noKey, PROGRAMME_NOT_MET: { status: 409 } }),
  /** What this centre asks in a programme, and its words, as a new version; null: back to what ships. Certificates stay as they were issued. */
  keepProgramme: oc
    .input(z.object({ programmeId: id, terms: z.object({ leastDrills: z.number().int().min(1).max(100), leastCategories: z.number().int().min(1).max(categoryNames.length), leastExams: z.number().int().min(0).max(100), withinMonths: z.number().int().min(1).max(120), modes: z.array(z.enum(modeNames)).min(1), requiredDrills: z.array(id).max(50), requiredCategories: z.array(z.enum(categoryNames)), title: programmeTitles.optional(), steps: z.array(programmeStep).max(20).optional() }).nullable() }))
    .output(ok).errors({ UNKNOWN_PROGRAMME: { status: 404 }, /** not a programme by the schema of what ships */ TERMS_UNFIT: { status: 422 } }),
  /** A class list with results, also for signing in. */
  classList: oc.input(z.object({ classId: id, lang })).output(classPaper).errors({ UNKNOWN_CLASS: { status: 404 } }),
  /** The evaluation report of a run or of a class's drill: its facts, and its words as the centre last left them. */
  report: oc.input(z.object({ about, lang })).output(reportPaper).errors({ ...unknownRun, NOTHING_COUNTS: { status: 409 } }),
  /** Null: the words that the program proposes. */
  keepReport: oc.input(z.object({ about, lang, texts: reportTexts.nullable() })).output(ok),
  /** Adds an improvement (id null) or changes one. Closing asks for owner, due day and evidence. */
  keepImprovement: oc
    .input(z.object({ id: id.nullable(), about, problem: text(500), measure: text(500), owner: text(60), due: z.union([z.literal(''), z.iso.date()]), evidence: text(500), followUp: id, state: z.enum(improvementStates) }))
    .output(z.object({ id })).errors({ UNKNOWN_IMPROVEMENT: { status: 404 }, PROBLEM_MISSING: { status: 422 }, CLOSE_NEEDS: { status: 422 } }),
  /** Whether a paper with this code was issued here, was not changed, and still stands on sound records. */
  check: oc.input(z.object({ code: text(60), lang })).output(checkedPaper),
  forms: oc.output(z.array(formLine)),
  /** Takes a form in after a look at it. */
  keepForm: oc.input(z.object({ name: text(120), data })).output(formLine).errors(unfit),
  removeForm: oc.input(z.object({ id })).output(ok).errors({ UNKNOWN_FORM: { status: 404 } }),
  /** The form filled with a run's data, as base64; what it does not know stays as it was written and is named. */
  fillForm: oc.input(z.object({ id, runId: id, lang })).output(z.object({ fileName: z.string(), data: z.string(), unknown: z.array(z.string()) })).errors({ UNKNOWN_FORM: { status: 404 }, ...unknownRun, ...noKey, ...unfit }),
  /** What the members of a class played that counts, each drill and mode once, with how many of them. */
  classRuns: oc.input(z.object({ classId: id, lang })).output(z.array(z.object({ scenarioId: z.string(), mode: z.enum(modeNames), title: z.string(), people: z.number() }))).errors({ UNKNOWN_CLASS: { status: 404 } }),
  /** The form filled for each member of a class from their latest result that counts, a file for each in one zip as base64; `without`: who has none. */
  fillClass: oc.input(z.object({ id, classId: id, scenarioId: id, mode: z.enum(modeNames), lang }))
    .output(z.object({ fileName: z.string(), data: z.string(), filled: z.number(), unknown: z.array(z.string()), without: z.array(z.string()) }))
    .errors({ UNKNOWN_FORM: { status: 404 }, UNKNOWN_CLASS: { status: 404 }, NOTHING_COUNTS: { status: 409 }, /** more people, or larger files, than one download carries */ CLASS_TOO_BIG: { status: 413 }, ...unknownRun, ...noKey, ...unfit }),
  /** What a form may ask for, with an example. */
  placeholders: oc.input(z.object({ lang })).output(z.array(placeholderLine)),
  /** A form with every placeholder in it, as base64. */
  sampleForm: oc.input(z.object({ kind: z.enum(['docx', 'xlsx']), lang })).output(z.object({ fileName: z.string(), data: z.string() })),
};
