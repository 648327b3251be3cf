import { z } from 'zod';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const id = z.string().uuid();
const seconds = z.object({ /** until the next try is looked at */ seconds: z.number() });

/** How an exam stands: asked for, running, stopped until the PIN, over without and with its result told, or counting for nothing. */
export const examStandings = ['waiting', 'running', 'held', 'withheld', 'released', 'void', 'withdrawn'] as const;
export const examStanding = z.enum(examStandings);
export type ExamStanding = z.infer<typeof examStanding>;

/** What disturbed a run: at which scenario time (ms) and when by the wall. */
export const incidentLine = z.object({ kind: z.enum(['stall', 'sleep', 'clockSet', 'crash', 'left', 'resumed']), at: z.number(), wall: z.string() });
export type IncidentLine = z.infer<typeof incidentLine>;

/** The trainee's side of an exam. Nothing here starts a clock: that takes the invigilator's PIN. */
export const exam = {
  /** Whether this person can ask for an exam of this drill now, and why not. */
  offer: oc
    .input(z.object({ personId: z.string(), scenarioId: z.string() }))
    .output(z.object({ state: z.enum(['open', 'noPin', 'noForm', 'used']) })),
  /** The trainee has confirmed who sits here and waits for the invigilator. Asking again gives the session that already waits. */
  ask: oc
    .input(z.object({ personId: z.string(), scenarioId: z.string(), /** the trainee's own; where none is set yet it becomes it */ ownPin: z.string().max(40).default('') }))
    .output(z.object({ sessionId: z.string() }))
    .errors({
      UNKNOWN_PERSON: { status: 404 }, UNKNOWN_SCENARIO: { status: 404 }, SCENARIO_UNUSABLE: { status: 409 },
      /** this drill has no form of its own for exams */ MODE_CLOSED: { status: 403 },
      /** every form was sat; the invigilator may allow another attempt */ ATTEMPT_USED: { status: 409 },
      PIN_NOT_SET: { status: 409 }, PIN_UNFIT: { status: 422 },
      OWN_PIN_NEEDED: { status: 403 }, OWN_PIN_WRONG: { status: 403, data: seconds }, OWN_PIN_LOCKED: { status: 429, data: seconds },
    }),
  /** Whether this trainee has set a PIN of their own, which every exam then asks for. */
  ownPin: oc.input(z.object({ personId: z.string() })).output(z.object({ isSet: z.boolean() })),
  /** The trainee goes away before the start; what has started stays. */
  withdraw: oc.input(z.object({ sessionId: id, personId: z.string() })).output(z.object({ ok: z.literal(true) })).errors({ UNKNOWN_SESSION: { status: 404 } }),
  /** Where the request stands; the waiting screen asks this until it is started. */
  session: oc.input(z.object({ sessionId: id })).output(z.object({ standing: examStanding, runId: z.string().nullable() })).errors({ UNKNOWN_SESSION: { status: 404 } }),
  /** Of any run: how it stands as an exam (null: it is none), what disturbed it, and why it is void. */
  ofRun: oc
    .input(z.object({ runId: id, lang }))
    .output(z.object({ title: z.string(), standing: examStanding.nullable(), incidents: z.array(incidentLine), reason: z.string().nullable() }))
    .errors({ UNKNOWN_RUN: { status: 404 } }),
};
