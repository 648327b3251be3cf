import { z } from 'zod';
import { channelNames, modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const runId = z.string().uuid();

/** A drill that is being played at this station now. */
export const liveLine = z.object({
  runId, person: z.object({ name: z.string(), staffNo: z.string() }), title: z.string(), mode: z.enum(modeNames), phase: z.string(),
  startsAt: z.string(), /** ms of scenario time */ now: z.number(), paused: z.boolean(),
  /** as it stands; null in an exam, whose result is told by nobody before it is released */
  score: z.object({ total: z.number(), max: z.number() }).nullable(),
  /** something was sent that is not meant for assessment: it will certify nobody */
  assisted: z.boolean(), /** messages sent by an instructor */ sent: z.number(),
});
export type LiveLine = z.infer<typeof liveLine>;

/** A message that the drill has ready. `inject` is its id, which no trainee ever gets. */
export const readyInject = z.object({
  inject: z.string(), channel: z.enum(channelNames), from: z.string(), title: z.string().nullable(), text: z.string(),
  /** how often it came in this run, by itself or sent */
  came: z.number(), canSend: z.boolean(), /** sending it makes this run one that certifies nobody */ assists: z.boolean(),
});
export type ReadyInject = z.infer<typeof readyInject>;

/** The instructor beside a drill that runs: who plays, and what can be sent in (engine rule 30). */
export const instructor = {
  runs: oc.input(z.object({ lang })).output(z.array(liveLine)),
  /** Empty for an exam. */
  injects: oc.input(z.object({ runId, lang })).output(z.array(readyInject)).errors({ UNKNOWN_RUN: { status: 404 } }),
  /** Comes to the trainee at this moment of the drill and stands in its log. `agreed`: that the run will then certify nobody. */
  send: oc
    .input(z.object({ runId, inject: z.string().max(40), agreed: z.boolean().default(false) }))
    .output(z.object({ assisted: z.boolean() }))
    .errors({
      UNKNOWN_RUN: { status: 404 }, UNKNOWN_INJECT: { status: 404 }, /** nothing is sent into an exam */ IS_EXAM: { status: 403 },
      /** sending it would make the run certify nobody; ask, and send it with `agreed` */ ASKS_FIRST: { status: 409 },
      ALREADY_SENT: { status: 409 }, /** an assessed drill in its pause */ PAUSED: { status: 409 }, RUN_OVER: { status: 409 }, STORE_FAILED: { status: 507 },
    }),
};
