import { z } from 'zod';
import type { Ports } from '../ports.ts';

/** A run that a paper stands on, with its link in the station's chain. */
const standing = z.object({ runId: z.string(), hash: z.string() });

/** What the papers of each kind certify; canonical JSON of this is stored and signed. */
export const runFacts = z.object({ runs: z.array(standing).length(1), scenario: z.string(), version: z.string(), contentHash: z.string(), total: z.number(), max: z.number(), passed: z.boolean(), passMark: z.number() });
export const hoursFacts = z.object({ runs: z.array(standing), year: z.number(), counted: z.number() });
export const portfolioFacts = z.object({ runs: z.array(standing), programme: z.object({ id: z.string(), leastDrills: z.number(), leastCategories: z.number(), leastExams: z.number(), withinMonths: z.number(), modes: z.array(z.string()), requiredDrills: z.array(z.string()), requiredCategories: z.array(z.string()) }) });
export const anyFacts = z.object({ runs: z.array(standing) });

export function standingOn({ records }: Pick<Ports, 'records'>, runIds: readonly string[]): z.infer<typeof standing>[] {
  return runIds.map((runId) => ({ runId, hash: records.scoreHash(runId) ?? '' }));
}
