import { z } from 'zod';
import { outsideLine } from './outside.ts';

const competency = z.enum(['P', 'S', 'C', 'D', 'O']);
const source = z.enum(['D', 'R', 'E']);

/** A trainee's growth archive: each value from its own source only (D drills, R mentors, E from outside), null where nothing is known. */
export const growthArchiveTold = z.object({
  lines: z.array(z.object({ code: z.string(), title: z.string(), source, /** added by this program to what the source names */ added: z.boolean(), /** a share is 0 to 1, a level 1 to 5 */ unit: z.enum(['share', 'count', 'level']), value: z.number().nullable(), /** what it would be without the corrections of results; null where they change nothing */ computed: z.number().nullable(), evidence: z.number() })),
  /** Advice on training, never a verdict; the colour means something only behind its prefix. Null without rules. */
  state: z.object({
    prefix: z.string(), colour: z.enum(['green', 'yellow', 'red', 'undecided']), why: z.enum(['fewPeriods', 'fewRuns', 'mixed', 'met', 'weakTwice', 'remedialsFailed']),
    competencies: z.array(competency), runs: z.number(), leastPeriods: z.number(), leastRuns: z.number(),
  }).nullable(),
  /** Drills (D) and what was entered (E) are counted apart. */
  hours: z.object({ year: z.number(), perYear: z.number(), drills: z.number(), entered: z.number(), /** the drills behind the hours: how many, how many passed as they stand, how many as computed. Hours do not depend on the result */ played: z.object({ runs: z.number(), passed: z.number(), computed: z.number() }), lines: z.array(z.object({ title: z.string(), source, counted: z.number(), target: z.number(), missing: z.number(), cap: z.number().nullable() })) }).nullable(),
  /** D: improvements in the plans of this person's drills; `done` of `of`, without those that were dropped. */
  improvements: z.object({ done: z.number(), of: z.number(), late: z.number(), dropped: z.number() }),
  /** D: what this station issued to this person, the newest first. Only certificates of a programme that still hold are counted. */
  papers: z.array(z.object({ kind: z.enum(['result', 'hours', 'portfolio']), code: z.string(), day: z.string(), says: z.array(z.string()), state: z.enum(['sound', 'changed', 'withdrawn', 'corrected']) })),
  /** R: what mentors signed about finished drills, the newest first. */
  ratings: z.array(z.object({ number: z.number(), drill: z.string(), day: z.string(), mentor: z.enum(['business', 'community']), by: z.string(), comment: z.string(), levels: z.array(z.object({ title: z.string(), level: z.number() })) })),
  /** E: everything that was entered, the newest first, with what was corrected and taken back. */
  outside: z.array(outsideLine),
  /** E: models that take entered figures, each from those alone. */
  models: z.array(z.object({ id: z.string(), title: z.string(), /** 0 to 1 */ share: z.number(), /** of the whole model, per cent */ weight: z.number(), evidence: z.number() })),
});
export type GrowthArchiveTold = z.infer<typeof growthArchiveTold>;
