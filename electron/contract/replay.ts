import { z } from 'zod';
import { qualityNames, runView, toneNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

/** Times are ms of scenario time since the start, as in views. A decision's ordinal is its place in the outline, an option's its place in that decision. */
const tone = z.enum(toneNames);
const moment = z.number().int().min(0);
const asked = z.object({ runId: z.string().uuid(), /** the person at this screen: their own drills only */ personId: z.string(), lang: z.enum(['zh', 'en']) });
const choice = asked.extend({ decision: z.number().int().min(0), option: z.number().int().min(0) });

/** Something to jump to. `decision` is the ordinal of the one it belongs to. */
export const replayMark = z.object({
  at: z.number(), kind: z.enum(['phase', 'decision', 'veto', 'cap', 'overreach', 'message', 'end']), title: z.string(), tone,
  decision: z.number().nullable(), quality: z.enum(qualityNames).nullable(), lost: z.number(),
});

export const replayDecision = z.object({
  title: z.string(), openedAt: z.number(), closedAt: z.number().nullable(), state: z.enum(['answered', 'timedOut', 'withdrawn', 'open']),
  chosen: z.number().nullable(), options: z.array(z.string()), quality: z.enum(qualityNames).nullable(), lost: z.number(),
  /** what `training.rewind` takes to do it otherwise; null where it cannot be gone back to */
  step: z.string().nullable(),
});

/** From `at` on, how much scenario time passed in a real ms: what a play at the drill's own pace, and a slider over it, are drawn by. */
const pace = z.object({ at: z.number(), pace: z.number() });

/** A gauge over a whole run: from each `at` on, until the next. */
export const gaugeCurve = z.object({
  label: z.string(), min: z.number(), max: z.number(), /** the words at both ends of its scale */ low: z.string(), high: z.string(), unit: z.string().nullable(), direction: z.enum(['better', 'worse', 'none']),
  steps: z.array(z.object({ at: z.number(), value: z.number(), text: z.string(), tone })),
});

export const replayOutline = z.object({
  startsAt: z.string(), endedAt: z.number(), paces: z.array(pace), marks: z.array(replayMark), decisions: z.array(replayDecision), gauges: z.array(gaugeCurve),
});
export type ReplayOutline = z.infer<typeof replayOutline>;
export type ReplayMark = ReplayOutline['marks'][number];
export type ReplayDecision = ReplayOutline['decisions'][number];
export type GaugeCurve = z.infer<typeof gaugeCurve>;

/** How one of two futures came out. `isOver` is false where a drill left alone never ends. */
export const outcome = z.object({
  isOver: z.boolean(), endedAt: z.number(), total: z.number(), max: z.number(), passed: z.boolean(), grade: z.enum(['excellent', 'good', 'fair', 'poor']),
  ending: z.object({ title: z.string(), tone }), vetoes: z.array(z.string()), paces: z.array(pace), gauges: z.array(gaugeCurve),
});
export type Outcome = z.infer<typeof outcome>;

export const twoFutures = z.object({
  /** when the other answer is given, and how many later acts no longer applied */
  from: z.number(), skipped: z.number(), happened: outcome, other: outcome,
});
export type TwoFutures = z.infer<typeof twoFutures>;

const closed = { UNKNOWN_RUN: { status: 404 }, NOT_YOURS: { status: 403 }, NOT_OVER: { status: 409 }, WITHHELD: { status: 403 } } as const;
const noChoice = { UNKNOWN_CHOICE: { status: 404 }, /** was not open at that moment */ CHOICE_CLOSED: { status: 409 } } as const;

/** Looking at a finished drill again. Nothing here is stored or counts; a run that goes on or is withheld is refused. */
export const replay = {
  outline: oc.input(asked).output(replayOutline).errors(closed),
  /** What its trainee saw at that moment, without the order menu. */
  at: oc.input(asked.extend({ at: moment })).output(runView).errors(closed),
  /** What happened beside what would have: one decision answered otherwise, then the same acts where they still apply. */
  other: oc.input(choice).output(twoFutures).errors({ ...closed, ...noChoice }),
  otherAt: oc.input(choice.extend({ at: moment })).output(runView).errors({ ...closed, ...noChoice }),
};
