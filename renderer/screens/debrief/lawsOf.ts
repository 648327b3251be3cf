import type { Debrief, DecisionReview } from '../../../scenarios/engine/index.ts';

type Source = DecisionReview['sources'][number];

export const lawKey = ({ title, article }: Source): string => `${title} ${article ?? ''}`;

/** Every source of a debrief once, by law and then by article as numbers. */
export function lawsOf({ vetoes, caps, decisions, tasks, outcomes }: Pick<Debrief, 'vetoes' | 'caps' | 'decisions' | 'tasks' | 'outcomes'>): Source[] {
  const all = [...vetoes, ...caps, ...decisions, ...tasks, ...outcomes].flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [lawKey(source), source])).values()].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : (a.article ?? '').localeCompare(b.article ?? '', 'en', { numeric: true })));
}
