import type { Reading } from '../tableSchemas.ts';

/** How much may be said of n runs: `words` no number at all, `describe` counts and shares only, `careful` everything with a warning, `plain`. */
export type Voice = 'words' | 'describe' | 'careful' | 'plain';

export function voiceOf(samples: Reading['samples'], n: number): Voice {
  return n < samples.numbers ? 'words' : n < samples.analysis ? 'describe' : n < samples.plain ? 'careful' : 'plain';
}
