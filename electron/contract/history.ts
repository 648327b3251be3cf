import { oc } from '@orpc/contract';
import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';

export const recordSummary = z.object({
  runId: z.string(), scenarioId: z.string(), title: z.string(), mode: z.enum(modeNames), finishedAt: z.string(),
  total: z.number(), max: z.number(), grade: z.enum(['excellent', 'good', 'fair', 'poor']), passed: z.boolean(), vetoes: z.number(), minutes: z.number(),
});
export type RecordSummary = z.infer<typeof recordSummary>;

/** A trainee's own records, newest first. */
export const history = {
  mine: oc.input(z.object({ personId: z.string(), lang: z.enum(['zh', 'en']) })).output(z.array(recordSummary)),
};
