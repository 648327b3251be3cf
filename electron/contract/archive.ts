import { z } from 'zod';

const competency = z.enum(['P', 'S', 'C', 'D', 'O']);

/** A trainee's growth archive: each value from its own source only (D drills, R mentors, E from outside), null where nothing is known. */
export const growthArchiveTold = z.object({
  lines: z.array(z.object({ code: z.string(), title: z.string(), source: z.enum(['D', 'R', 'E']), /** added by this program to what the source names */ added: z.boolean(), isShare: z.boolean(), value: z.number().nullable(), evidence: z.number() })),
  /** Advice on training, never a verdict; the colour means something only behind its prefix. Null without rules. */
  state: z.object({
    prefix: z.string(), colour: z.enum(['green', 'yellow', 'red', 'undecided']), why: z.enum(['fewPeriods', 'fewRuns', 'mixed', 'met', 'weakTwice', 'remedialsFailed']),
    competencies: z.array(competency), runs: z.number(), leastPeriods: z.number(), leastRuns: z.number(),
  }).nullable(),
  hours: z.object({ year: z.number(), perYear: z.number(), counted: z.number(), lines: z.array(z.object({ title: z.string(), counted: z.number(), target: z.number(), missing: z.number(), cap: z.number().nullable() })) }).nullable(),
});
export type GrowthArchiveTold = z.infer<typeof growthArchiveTold>;
