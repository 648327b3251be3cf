import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { DecisionReviewCard } from './DecisionReviewCard.tsx';

/** Every decision, those with the most to learn from first. */
export function Decisions({ decisions }: { decisions: readonly DecisionReview[] }): ReactNode {
  const { t } = useTranslation();
  const sorted = decisions.toSorted((a, b) => Number(a.state === 'notOffered') - Number(b.state === 'notOffered') || b.max - b.points - (a.max - a.points) || (a.openedAt ?? 0) - (b.openedAt ?? 0));
  return (
    <section className="reviews" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('debrief.decisions')} <span className="small quiet">{t('debrief.decisionsLead')}</span></h2>
      <ol>{sorted.map((decision) => <li key={`${decision.title}${decision.openedAt ?? ''}`}><DecisionReviewCard decision={decision} /></li>)}</ol>
    </section>
  );
}
