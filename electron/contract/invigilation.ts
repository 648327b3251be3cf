import { z } from 'zod';
import { oc } from './access.ts';
import { briefing } from './library.ts';
import { examStanding, incidentLine } from './exam.ts';

const id = z.string().uuid();
/** Folded by the service: full-width digits typed by an IME are digits. */
const pin = z.string().max(40);
const key = z.string().max(100);
const seconds = z.object({ /** until the next try is looked at */ seconds: z.number() });
const ok = z.object({ ok: z.literal(true) });
const closed = { KEY_EXPIRED: { status: 401 } } as const;
const unfit = { /** six digits or more, and not 123456 or 000000 */ PIN_UNFIT: { status: 422 } } as const;
const wrong = { PIN_NOT_SET: { status: 409 }, PIN_WRONG: { status: 403, data: seconds }, PIN_LOCKED: { status: 429, data: seconds } } as const;
const notNow = { UNKNOWN_RUN: { status: 404 }, /** it stands otherwise by now */ NOT_NOW: { status: 409 } } as const;

/** One exam as the invigilator sees it. */
export const examCase = z.object({
  sessionId: z.string(), standing: examStanding, person: z.object({ id: z.string(), name: z.string(), staffNo: z.string() }), title: z.string(),
  askedAt: z.string(), runId: z.string().nullable(), startedAt: z.string().nullable(), finishedAt: z.string().nullable(),
  incidents: z.array(incidentLine), reason: z.string().nullable(), /** another attempt may be allowed */ canAllow: z.boolean(), allowed: z.boolean(),
});
export type ExamCase = z.infer<typeof examCase>;

const notBegun = {
  ...closed, UNKNOWN_SESSION: { status: 404 }, NOT_NOW: { status: 409 }, ATTEMPT_USED: { status: 409 }, MODE_CLOSED: { status: 403 },
  UNKNOWN_SCENARIO: { status: 404 }, SCENARIO_UNUSABLE: { status: 409 }, STORE_FAILED: { status: 507 },
} as const;

/**
 * The invigilator's side. What sets a clock going happens before the trainee, on the trainee's screen: it takes the PIN, which gives a key for a
 * few minutes. Everything else is done signed in.
 */
export const invigilation = {
  pin: oc.output(z.object({ isSet: z.boolean(), setAt: z.string().nullable() })),
  /** Sets the PIN or another one; keys of the old one end. */
  setPin: oc.input(z.object({ pin })).output(ok).errors(unfit),
  open: oc.input(z.object({ pin })).output(z.object({ key: z.string(), minutes: z.number() })).errors(wrong),
  close: oc.input(z.object({ key })).output(ok),
  /** What the trainee reads before the clock runs: of the form that this waiting exam will play, and of no other. */
  briefing: oc.input(z.object({ key, sessionId: id, lang: z.enum(['zh', 'en']) })).output(briefing).errors(notBegun),
  start: oc.input(z.object({ key, sessionId: id })).output(z.object({ runId: z.string() })).errors(notBegun),
  /** Lets an exam go on that an incident has stopped. */
  resume: oc.input(z.object({ key, runId: id })).output(ok).errors({ ...closed, ...notNow }),
  /** Exams that ask for something first, then the latest. Looking on does not keep the session alive. */
  list: oc.input(z.object({ lang: z.enum(['zh', 'en']) })).output(z.array(examCase)),
  /** The run counts for nothing; with the reason that stands in the record. */
  annul: oc.input(z.object({ runId: id, reason: z.string().trim().min(1).max(200) })).output(ok).errors(notNow),
  /** Tells the result of this one run to its trainee. */
  release: oc.input(z.object({ runId: id })).output(ok).errors(notNow),
  /** One more attempt at this drill for this person. */
  allow: oc.input(z.object({ runId: id, reason: z.string().trim().min(1).max(200) })).output(ok).errors(notNow),
};
