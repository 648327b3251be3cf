import type { Debrief } from '../../../scenarios/engine/index.ts';

export interface Loss { readonly title: string; readonly lost: number; /** what a good cadre does there */ readonly todo: string }

const shown = 3;

/** The biggest losses of a run, decisions and items together, biggest first; of equal ones the earlier in the sheet. */
export function topLosses({ decisions, tasks, outcomes }: Pick<Debrief, 'decisions' | 'tasks' | 'outcomes'>): Loss[] {
  const losses: Loss[] = [
    ...decisions.map(({ title, points, max, best, why, quality }) => ({ title, lost: max - points, todo: quality === 'best' ? why : best })),
    ...[...tasks, ...outcomes].map(({ title, points, max, why }) => ({ title, lost: max - points, todo: why })),
  ];
  return losses.filter(({ lost }) => lost >= 0.001).sort((a, b) => b.lost - a.lost).slice(0, shown);
}
