import type { Incident } from '../ports.ts';

export interface Gap { readonly kind: Extract<Incident['kind'], 'stall' | 'sleep' | 'clockSet'>; readonly detail: string }

const longestGap = 2000;

/**
 * What disturbed the clocks between two looks at them. A computer that hangs stops both; one that sleeps may stop only the
 * monotonic one, and one whose time is set moves only the wall clock (engine rule 29).
 */
export function gapBetween(elapsed: number, wallElapsed: number): Gap | null {
  const ahead = Math.round(wallElapsed - elapsed);
  if (elapsed > longestGap) return { kind: 'stall', detail: `${Math.round(elapsed)} ms` };
  if (ahead > longestGap) return { kind: 'sleep', detail: `the wall clock went ${ahead} ms further than the run's` };
  if (ahead < -longestGap) return { kind: 'clockSet', detail: `the wall clock was set back by ${-ahead} ms` };
  return null;
}
