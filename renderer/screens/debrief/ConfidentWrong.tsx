import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';

const sure = 90;

/** Answers that were poor though the trainee was sure: what one does not know one does not know. Nothing where there are none. */
export function ConfidentWrong({ decisions }: { decisions: readonly DecisionReview[] }): ReactNode {
  const { t } = useTranslation();
  const wrong = decisions.filter(({ confidence, quality }) => (confidence ?? 0) >= sure && (quality === 'poor' || quality === 'fatal'));
  if (wrong.length === 0) return null;
  return (
    <section className="notice warn strikes" aria-labelledby="confident-title">
      <div className="grow">
        <h2 id="confident-title">{t('debrief.confidentWrong')}</h2>
        <p className="small">{t('debrief.confidentLead')}</p>
        <ul>
          {wrong.map(({ title, chosen, quality, best, rationale, openedAt }) => (
            <li key={`${title}${openedAt ?? ''}`}>
              <h3>{title} {quality && <QualityBadge quality={quality} />}</h3>
              <p>{t('common.pair', { a: t('debrief.chosen'), b: chosen })}</p>
              {rationale && <p className="small">{t('common.pair', { a: t('debrief.rationale'), b: rationale })}</p>}
              <p>{t('common.pair', { a: t('debrief.best'), b: best })}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
