import { z } from 'zod';
import { correctionOf } from '../evaluation/standing.ts';
import type { Ports } from '../ports.ts';

/** A run that a paper stands on, with its link in the station's chain and the correction that stood then, by its number. */
const standing = z.object({ runId: z.string(), hash: z.string(), correction: z.number().optional() });

/** What the papers of each kind certify; canonical JSON of this is stored and signed. */
export const runFacts = z.object({ runs: z.array(standing).length(1), scenario: z.string(), version: z.string(), contentHash: z.string(), total: z.number(), max: z.number(), passed: z.boolean(), passMark: z.number(), corrected: z.object({ total: z.number(), passed: z.boolean(), day: z.string() }).nullish() });
export const hoursFacts = z.object({ runs: z.array(standing), year: z.number(), counted: z.number() });
export const portfolioFacts = z.object({ runs: z.array(standing), programme: z.object({ id: z.string(), /** of those issued before titles could be changed: none */ title: z.object({ zh: z.string(), en: z.string() }).optional(), version: z.number().optional(), leastDrills: z.number(), leastCategories: z.number(), leastExams: z.number(), withinMonths: z.number(), modes: z.array(z.string()), requiredDrills: z.array(z.string()), requiredCategories: z.array(z.string()) }) });
export const anyFacts = z.object({ runs: z.array(standing) });

/** Runs whose results a paper states. */
export function standingOn({ records }: Pick<Ports, 'records'>, runIds: readonly string[]): z.infer<typeof standing>[] {
  return runIds.map((runId) => {
    const correction = correctionNow({ records }, runId);
    return { runId, hash: records.scoreHash(runId) ?? '', ...(correction === undefined ? {} : { correction }) };
  });
}

/** Runs of which a paper only says that they were played: a correction of their results changes nothing in it. */
export function playedOn({ records }: Pick<Ports, 'records'>, runIds: readonly string[]): z.infer<typeof standing>[] {
  return runIds.map((runId) => ({ runId, hash: records.scoreHash(runId) ?? '' }));
}

/** The number of the correction that stands for a run now. */
export function correctionNow({ records }: Pick<Ports, 'records'>, runId: string): number | undefined {
  return correctionOf(records.evaluations.ofRun(runId))?.number;
}
