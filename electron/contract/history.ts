import { oc } from '@orpc/contract';
import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';

/** `withheld`: an exam whose result is not released; `void`: an exam that counts for nothing. Neither tells a score. */
const told = z.object({ total: z.number(), max: z.number(), grade: z.enum(['excellent', 'good', 'fair', 'poor']), passed: z.boolean(), vetoes: z.number() });
export const recordSummary = z.object({
  runId: z.string(), scenarioId: z.string(), title: z.string(), mode: z.enum(modeNames), finishedAt: z.string(), minutes: z.number(),
  standing: z.enum(['told', 'withheld', 'void']), score: told.nullable(),
});
export type RecordSummary = z.infer<typeof recordSummary>;
export type ToldScore = z.infer<typeof told>;

/** A trainee's own records, newest first. */
export const history = {
  mine: oc.input(z.object({ personId: z.string(), lang: z.enum(['zh', 'en']) })).output(z.array(recordSummary)),
};
