import type { Debrief } from '../../../scenarios/engine/index.ts';
import { allLosses, type Loss } from './topLosses.ts';

/** What a failed drill would have needed: `gap` points, and the fewest of the biggest losses that make them up. */
export interface ToPass { readonly gap: number; readonly losses: readonly Loss[]; readonly vetoes: number; readonly isCapped: boolean }

/** Null for a passed drill. Where the total was capped, or lost points do not suffice, `losses` is empty: no sum would be honest. */
export function toPass(debrief: Pick<Debrief, 'passed' | 'passMark' | 'total' | 'max' | 'vetoes' | 'caps' | 'decisions' | 'tasks' | 'outcomes'>): ToPass | null {
  if (debrief.passed) return null;
  const gap = Math.max(0, Math.round((debrief.passMark * debrief.max) / 100 * 1000 - debrief.total * 1000) / 1000);
  const isCapped = debrief.caps.length > 0;
  const losses: Loss[] = [];
  let made = 0;
  for (const loss of isCapped || gap === 0 ? [] : allLosses(debrief)) {
    if (made >= gap) break;
    losses.push(loss);
    made += loss.lost;
  }
  return { gap, losses: made >= gap ? losses : [], vetoes: debrief.vetoes.length, isCapped };
}
