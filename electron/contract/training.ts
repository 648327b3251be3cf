import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { debrief, intent, modeNames, runView } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const runId = z.string().uuid();

/** An unfinished drill in the list of its trainee. */
export const openRun = z.object({ runId, scenarioId: z.string(), title: z.string(), mode: z.enum(modeNames), startedAt: z.string(), /** goes on from a step of another drill: it does not count */ isRetry: z.boolean(), now: z.number(), phase: z.string() });
export type OpenRun = z.infer<typeof openRun>;

const notFound = { UNKNOWN_RUN: { status: 404 } } as const;
/** an exam that an incident has stopped: it goes on only with the invigilator's PIN */
const held = { HELD: { status: 423 } } as const;
/** an exam that counts for nothing, or an assessed drill that can no longer be gone on with */
const annulled = { VOID: { status: 410 } } as const;

/** its trainee went back to an earlier step: the retry is what goes on */
const rewound = { REWOUND: { status: 409 } } as const;

/** A live drill, from the first click to the debrief. */
export const training = {
  /** Unfinished drills of this person only. */
  unfinished: oc.input(z.object({ personId: z.string(), lang })).output(z.array(openRun)),
  /** Exams are not begun here: they take the invigilator's PIN. */
  start: oc
    .input(z.object({ personId: z.string(), scenarioId: z.string(), mode: z.enum(['practice', 'assessed']).default('practice'), variant: z.string().optional(), seat: z.string().max(20).optional(), className: z.string().max(60).optional() }))
    .output(z.object({ runId }))
    .errors({ UNKNOWN_PERSON: { status: 404 }, UNKNOWN_SCENARIO: { status: 404 }, SCENARIO_UNUSABLE: { status: 409 }, MODE_CLOSED: { status: 403 }, STORE_FAILED: { status: 507 } }),
  /** Makes a stored unfinished drill live again; refused for anybody but its trainee. */
  resume: oc.input(z.object({ runId, personId: z.string() })).output(z.object({ runId })).errors({ ...notFound, ...held, ...annulled, ...rewound, RUN_OVER: { status: 409 } }),
  view: oc.input(z.object({ runId, lang })).output(runView).errors(notFound),
  /** The view now and after every change; ends when the run is over. */
  watch: oc.input(z.object({ runId, lang })).output(eventIterator(runView)).errors({ ...notFound, /** watched in too many windows, and this was the first of them */ CROWDED: { status: 429 } }),
  /**
   * One input of the trainee. `seq` is the one of the view it was decided on: a double click or a stale tab is refused as STALE
   * when the same thing was already done. Stored before it is acknowledged. `declined` = the world refused (logged, with the reason).
   */
  act: oc
    .input(z.object({ runId, seq: z.number().int().min(0), intent, /** of `reason`; default: the language last watched */ lang: lang.optional() }))
    .output(z.object({ seq: z.number(), outcome: z.enum(['accepted', 'declined']), reason: z.string().nullable() }))
    .errors({
      ...notFound,
      ...held,
      RUN_OVER: { status: 409 },
      STALE: { status: 409 },
      /** cannot be done now; `reason` is a sentence in the asked language or null */
      UNAVAILABLE: { status: 409, data: z.object({ code: z.string(), reason: z.string().nullable() }) },
      STORE_FAILED: { status: 507 },
    }),
  /**
   * Goes back to the step before a decision that was met (`step`: its handle), to do it otherwise: a new run with everything done before,
   * paused at that moment. It never counts. The old run stays on record and, where unfinished, is not gone on with. In practice only.
   */
  rewind: oc
    .input(z.object({ runId, personId: z.string(), step: z.string().max(40) }))
    .output(z.object({ runId }))
    .errors({ ...notFound, NOT_YOURS: { status: 403 }, NOT_PRACTICE: { status: 403 }, NOT_MET: { status: 409 }, STORE_FAILED: { status: 507 } }),
  /** Leaves the drill: it stays unfinished, its clock stops, and it can be continued by the same person. */
  leave: oc.input(z.object({ runId })).output(z.object({ ok: z.literal(true) })).errors(notFound),
  debrief: oc.input(z.object({ runId, lang })).output(debrief).errors({ ...notFound, ...annulled, NOT_OVER: { status: 409 }, WITHHELD: { status: 403 } }),
};
