import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';
import { correctedResult, selfEvaluation } from './history.ts';

const lang = z.enum(['zh', 'en']);
const ofRun = z.object({ runId: z.string().uuid() });
const ok = z.object({ ok: z.literal(true) });
const said = (least: number, most: number) => z.string().trim().min(least).max(most);

/** The mentor of the trade (业务导师) and the one of the community (社区导师). */
export const mentor = z.enum(['business', 'community']);
export type Mentor = z.infer<typeof mentor>;
/** 1 to 5; null: not seen in this run, so not rated. */
const level = z.number().int().min(1).max(5).nullable();
/** What was seen, at a moment of the replay (ms of scenario time). */
const moment = z.object({ at: z.number().int().min(0), text: said(1, 300) });
export const ratingDraft = z.object({ mentor, levels: z.record(z.string().max(40), level), comment: z.string().trim().max(1000), moments: z.array(moment).max(30) });
export type RatingDraft = z.infer<typeof ratingDraft>;

const grade = z.enum(['excellent', 'good', 'fair', 'poor']);

const rating = z.object({
  number: z.number(), mentor, by: z.string(), wall: z.string(), levels: z.record(z.string(), level), comment: z.string(), moments: z.array(moment),
  /** a later one of the same mentor stands in its place */ isSuperseded: z.boolean(),
});
export type SignedRating = z.infer<typeof rating>;

/** How far two raters agree. `kappa` null: too few pairs (`least`), or nobody ever varied. */
export const agreement = z.object({ pairs: z.number(), exact: z.number(), adjacent: z.number(), kappa: z.number().nullable(), least: z.number() });
export type Agreement = z.infer<typeof agreement>;

const vote = z.object({ by: z.string(), wall: z.string(), /** null: hidden from whoever may still vote */ holds: z.boolean().nullable(), reason: z.string() });
/** `split`: two reviewers differ and a third is asked. `handle` names it in calls. */
export const reviewedVeto = z.object({ handle: z.string(), title: z.string(), at: z.number(), state: z.enum(['open', 'split', 'holds', 'lifted']), votes: z.array(vote), mayVote: z.boolean() });
export type ReviewedVeto = z.infer<typeof reviewedVeto>;

export const appeal = z.object({
  number: z.number(), slip: z.string(), about: z.string(), reason: z.string(), wall: z.string(), state: z.enum(['filed', 'taken', 'decided']),
  takenBy: z.string().nullable(), takenAt: z.string().nullable(),
  decision: z.object({ outcome: z.enum(['granted', 'partly', 'refused']), by: z.string(), wall: z.string(), reason: z.string() }).nullable(),
  /** this caller neither rated nor reviewed the run, and may handle it now */ mayHandle: z.boolean(),
});
export type Appeal = z.infer<typeof appeal>;

const texts = z.object({ one: z.string(), three: z.string(), five: z.string() });
const sourceLine = z.object({ source: z.enum(['D', 'R', 'E']), /** 0 to 1 of the model */ weight: z.number(), /** 0 to 1; null: nothing is known */ share: z.number().nullable(), evidence: z.number(), need: z.number() });

/** Everything that people said about one finished run, as far as the caller may know it by now. */
export const evaluationOfRun = z.object({
  runId: z.string(), personId: z.string(), name: z.string(), staffNo: z.string(), title: z.string(), mode: z.enum(modeNames), finishedAt: z.string(),
  /** its trainee may know the result */ told: z.boolean(),
  computed: z.object({ total: z.number(), max: z.number(), grade, passed: z.boolean() }), /** each an entry of its own, oldest first; the computed score stays */ corrections: z.array(correctedResult),
  indicators: z.array(z.object({ code: z.string(), title: z.string(), look: z.string(), anchors: texts })),
  ratings: z.array(rating), /** signed by others and hidden until the caller signs */ hidden: z.array(mentor), draft: ratingDraft.nullable(), /** as whom the caller may rate */ mayRate: z.array(mentor),
  /** of the two mentors on this run, each as first signed */ agreement: agreement.nullable(),
  evaluation: selfEvaluation.nullable(),
  vetoes: z.array(reviewedVeto), appeals: z.array(appeal),
  /** what can be appealed against, and until when; `until` null: this kind of drill knows no appeal */
  appealing: z.object({ things: z.array(z.object({ handle: z.string(), title: z.string() })), until: z.string().nullable(), isOpen: z.boolean(), days: z.number(), note: z.string() }),
  /** of each model that takes ratings: what each source says, apart */ models: z.array(z.object({ id: z.string(), title: z.string(), sources: z.array(sourceLine) })),
});
export type EvaluationOfRun = z.infer<typeof evaluationOfRun>;

const side = z.enum(['none', 'draft', 'signed']);
const listed = z.object({
  runId: z.string(), name: z.string(), staffNo: z.string(), title: z.string(), mode: z.enum(modeNames), finishedAt: z.string(), told: z.boolean(),
  computed: z.object({ total: z.number(), max: z.number(), passed: z.boolean() }), corrected: z.object({ total: z.number(), passed: z.boolean() }).nullable(),
  business: side, community: side,
});
export type ListedRun = z.infer<typeof listed>;
/** Something that waits. `detail`: the mentor, the vetoes, or the slip of the appeal. `mine`: this caller can do it. `for`: the account that took it up, else empty. */
const waiting = z.object({ kind: z.enum(['rating', 'veto', 'appeal']), runId: z.string(), name: z.string(), title: z.string(), detail: z.string(), for: z.string(), since: z.string(), mine: z.boolean() });
export type WaitingMatter = z.infer<typeof waiting>;

/** One entry of a run's log: its number, when it was by the drill's clock (ms) and by the wall. `what`: the choice or the order in words, empty for the rest. */
export const logEntry = z.object({ seq: z.number(), at: z.number(), wall: z.string(), kind: z.string(), title: z.string(), what: z.string() });
export type LogEntry = z.infer<typeof logEntry>;

const closed = { UNKNOWN_RUN: { status: 404 }, NOT_OVER: { status: 409 }, WITHHELD: { status: 403 }, VOID: { status: 410 } } as const;
const notNow = { NOT_NOW: { status: 409 } } as const;
/** who rated or reviewed a run does not decide about it */
const partial = { NOT_IMPARTIAL: { status: 403 } } as const;

/** Ratings, veto reviews, appeals and corrections beside the computed score, which none of them changes. */
export const evaluation = {
  /** What waits for whom, and finished runs, newest first; `search`: part of a name or number. */
  list: oc.input(z.object({ search: z.string().max(60), lang })).output(z.object({ waiting: z.array(waiting), runs: z.array(listed), agreement })),
  ofRun: oc.input(ofRun.extend({ lang })).output(evaluationOfRun).errors(closed),
  /** The log behind every point. */
  log: oc.input(ofRun.extend({ lang })).output(z.array(logEntry)).errors(closed),
  /** Keeps what is not signed yet. */
  keepDraft: oc.input(ofRun.extend({ rating: ratingDraft })).output(ok).errors({ ...closed, ...notNow }),
  /** After it nothing changes; signing again adds an entry that stands in the former one's place. At least one indicator must be rated. */
  sign: oc.input(ofRun.extend({ rating: ratingDraft })).output(ok).errors({ ...closed, ...notNow, NOTHING_RATED: { status: 422 } }),
  /** One of two reviews of a veto; where two agree that it does not apply, a correction follows. */
  reviewVeto: oc.input(ofRun.extend({ veto: z.string().max(60), holds: z.boolean(), reason: said(1, 500) })).output(ok).errors({ ...closed, ...notNow }),
  /** Files an appeal against the own result. */
  appeal: oc.input(ofRun.extend({ against: z.string().max(60), reason: said(1, 500) })).output(z.object({ slip: z.string() })).errors({ ...closed, ...notNow, APPEAL_LATE: { status: 409 }, APPEALED_ALREADY: { status: 409 } }),
  takeUp: oc.input(ofRun.extend({ appeal: z.number().int() })).output(ok).errors({ ...closed, ...notNow, ...partial }),
  /** `total`: the corrected points, null where they stay; refused with an outcome that refuses. */
  decide: oc.input(ofRun.extend({ appeal: z.number().int(), outcome: z.enum(['granted', 'partly', 'refused']), total: z.number().min(0).multipleOf(0.001).nullable(), reason: said(1, 500) })).output(ok).errors({ ...closed, ...notNow, ...partial, TOTAL_UNFIT: { status: 422 } }),
};
