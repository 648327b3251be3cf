import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { pointsText } from './pointsText.ts';
import { topLosses } from './topLosses.ts';

/** The few places where most points were lost, decisions and tasks together: what to practise next. */
export function TopLosses({ debrief }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const losses = topLosses(debrief);
  if (losses.length === 0) return <p className="notice good">{t('debrief.noLoss')}</p>;
  return (
    <section className="panel losses" aria-labelledby="losses-title">
      <h2 id="losses-title">{t('debrief.losses')}</h2>
      <ol>
        {losses.map(({ title, lost, todo }) => (
          <li key={title}><strong>{title}</strong> <span className="badge bad">{t('debrief.lost', { n: pointsText(lost) })}</span><p>{todo}</p></li>
        ))}
      </ol>
    </section>
  );
}
