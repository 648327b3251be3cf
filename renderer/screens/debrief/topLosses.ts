import type { Debrief, DecisionReview, ItemReview } from '../../../scenarios/engine/index.ts';

/** A place where points were lost. */
export interface Loss {
  readonly title: string; readonly lost: number;
  /** what a good cadre does there */
  readonly todo: string;
  /** the moment to look at, ms; null where there is none */
  readonly at: number | null;
  readonly sources: DecisionReview['sources'];
  readonly decision: DecisionReview | null; readonly item: ItemReview | null;
}

const shown = 3;

/** The biggest losses of a run, decisions and items together, biggest first; of equal ones the earlier in the sheet. */
export function topLosses(debrief: Pick<Debrief, 'decisions' | 'tasks' | 'outcomes'>, most = shown): Loss[] {
  return allLosses(debrief).slice(0, most);
}

export function allLosses({ decisions, tasks, outcomes }: Pick<Debrief, 'decisions' | 'tasks' | 'outcomes'>): Loss[] {
  const losses: Loss[] = [
    ...decisions.map((decision) => ({ ...shared(decision), todo: decision.quality === 'best' ? decision.why : decision.best, at: decision.openedAt, decision, item: null })),
    ...[...tasks, ...outcomes].map((item) => ({ ...shared(item), todo: item.why, at: item.at ?? item.due, decision: null, item })),
  ];
  return losses.filter(({ lost }) => lost >= 0.001).sort((a, b) => b.lost - a.lost);
}

const shared = ({ title, points, max, sources }: DecisionReview | ItemReview): Pick<Loss, 'title' | 'lost' | 'sources'> => ({ title, lost: Math.round((max - points) * 1000) / 1000, sources });
