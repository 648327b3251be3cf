import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { DecisionReviewCard } from './DecisionReviewCard.tsx';
import { Folded } from './Folded.tsx';

/** Every decision, those with the most to learn from first, the rest folded. */
export function Decisions({ decisions }: { decisions: readonly DecisionReview[] }): ReactNode {
  const { t } = useTranslation();
  const lost = ({ max, points }: DecisionReview): number => max - points;
  const sorted = decisions.toSorted((a, b) => lost(b) - lost(a) || (a.openedAt ?? 0) - (b.openedAt ?? 0));
  const met = sorted.filter(({ state }) => state !== 'notOffered');
  const [toLearn, well, notMet] = [met.filter((each) => lost(each) >= 0.001), met.filter((each) => lost(each) < 0.001), sorted.filter(({ state }) => state === 'notOffered')];
  return (
    <section className="reviews" aria-labelledby="decisions-title" id="decisions" tabIndex={-1}>
      <h2 id="decisions-title">{t('debrief.decisions')} <span className="small quiet">{t('debrief.decisionsLead')}</span></h2>
      <Cards decisions={toLearn} />
      {well.length > 0 && <Folded title={t('debrief.wellAnswered', { n: well.length })}><Cards decisions={well} /></Folded>}
      {notMet.length > 0 && <Folded title={t('debrief.notMetItems', { n: notMet.length })}><Cards decisions={notMet} /></Folded>}
    </section>
  );
}

function Cards({ decisions }: { decisions: readonly DecisionReview[] }): ReactNode {
  return <ol>{decisions.map((decision) => <li key={`${decision.title}${decision.openedAt ?? ''}`}><DecisionReviewCard decision={decision} /></li>)}</ol>;
}
