import { z } from 'zod';
import { qualities, tones } from '../schema/names.ts';
import { timelineEntry } from '../run/viewSchema.ts';

/** The after-action review of a finished run, in one language. Points are numbers with at most three decimals. */
const sourceLine = z.object({ title: z.string(), article: z.string().nullable(), gist: z.string().nullable(), version: z.string().nullable() });

export const decisionReview = z.object({
  title: z.string(), prompt: z.string(), from: z.string(),
  state: z.enum(['answered', 'timedOut', 'withdrawn', 'open', 'notOffered']),
  openedAt: z.number().nullable(), answeredAt: z.number().nullable(),
  chosen: z.string().nullable(), quality: z.enum(qualities).nullable(), why: z.string(),
  best: z.string(), bestWhy: z.string(),
  /** what the trainee said about the answer: how sure (30, 60 or 90) and why; never scored */
  confidence: z.number().nullable(), rationale: z.string().nullable(),
  points: z.number(), max: z.number(), lateLoss: z.number(), sources: z.array(sourceLine),
});

export const itemStates = ['done', 'late', 'partial', 'missing', 'wrongOrder', 'violated', 'kept', 'good', 'bad', 'notOffered'] as const;

export const itemReview = z.object({
  title: z.string(), state: z.enum(itemStates), at: z.number().nullable(), due: z.number().nullable(),
  points: z.number(), max: z.number(), why: z.string(), how: z.array(z.string()), sources: z.array(sourceLine),
});

export const vetoReview = z.object({ title: z.string(), reason: z.string(), at: z.number(), sources: z.array(sourceLine) });

export const modelLine = z.object({ label: z.string(), value: z.number(), unit: z.string().nullable(), note: z.string().nullable(), sources: z.array(sourceLine) });

/** `invented`: the value was set for training and is no rule of any city. */
export const localRuleLine = z.object({ label: z.string(), value: z.number(), unit: z.string(), basis: z.string(), invented: z.boolean() });

export const debrief = z.object({
  title: z.string(), version: z.string(), role: z.string(), startsAt: z.string(), endedAt: z.number(),
  /** its trainee ended it before the story did */
  endedEarly: z.boolean(),
  /** the instructor sent something that is not meant for assessment: it certifies nobody */
  assisted: z.boolean(),
  ending: z.object({ title: z.string(), text: z.string(), tone: z.enum(tones) }),
  total: z.number(), max: z.number(), grade: z.enum(['excellent', 'good', 'fair', 'poor']), passed: z.boolean(),
  passMark: z.number(), passMarkSetBy: z.enum(['provisional', 'panel', 'borderline']),
  vetoes: z.array(vetoReview), caps: z.array(vetoReview),
  decisions: z.array(decisionReview), tasks: z.array(itemReview), outcomes: z.array(itemReview),
  overreach: z.array(z.object({ at: z.number(), title: z.string(), reason: z.string() })),
  /** `items` counts the items met; `evidence` names each with the points it gives to this indicator */
  indicators: z.array(z.object({
    code: z.enum(['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3']), points: z.number(), max: z.number(), items: z.number(),
    evidence: z.array(z.object({ title: z.string(), points: z.number(), max: z.number() })),
  })),
  /** share 0–1 of a competency, null when fewer than three indicator points were met (evidence too thin) */
  competencies: z.array(z.object({ code: z.enum(['P', 'S', 'C', 'D', 'O']), share: z.number().nullable(), items: z.number() })),
  coverage: z.object({ met: z.number(), of: z.number(), points: z.number(), maxPoints: z.number() }),
  /** the drill's coefficients, with whatever the author says about them: a teaching model, not a prediction. Never in a view */
  model: z.array(modelLine),
  /** the city's rules that the drill used, and the name of the pack they came from; null where it used none */
  localRules: z.object({ pack: z.string(), note: z.string(), rules: z.array(localRuleLine) }).nullable(),
  timeline: z.array(timelineEntry),
});
export type Debrief = z.infer<typeof debrief>;
export type DecisionReview = z.infer<typeof decisionReview>;
export type ItemReview = z.infer<typeof itemReview>;
