import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';
import { sureName } from '../../ui/sureness.ts';
import { spanText } from '../../ui/time.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { pointsText } from './pointsText.ts';
import { LogLine } from './log/LogLine.tsx';
import { DecisionReplay } from './replay/DecisionReplay.tsx';
import { FoldedSources } from './SourceLines.tsx';

export function DecisionReviewCard({ decision }: { decision: DecisionReview }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const { title, prompt, from, state, openedAt, answeredAt, chosen, quality, why, best, bestWhy, points, max, lateLoss, sources, confidence, rationale } = decision;
  const isBest = chosen === best;
  return (
    <details className="panel review">
      <summary>
        <span className="grow"><strong>{title}</strong>{openedAt !== null && <span className="small quiet numbers"> {clock(openedAt)}</span>}</span>
        {quality ? <QualityBadge quality={quality} /> : <span className="badge">{t(`debrief.state.${state}`)}</span>}
        <span className="numbers points-of">{t('debrief.points', { points: pointsText(points), max: pointsText(max) })}</span>
      </summary>
      <div className="review-body">
        <p className="quiet">{t('common.pair', { a: from, b: prompt })}</p>
        <div className="pair">
          <div className={`choice ${isBest ? 'best' : 'mine'}`}>
            <h4>{t('debrief.chosen')}{openedAt !== null && answeredAt !== null && <span className="small quiet"> {t('debrief.answeredAfter', { t: spanText(answeredAt - openedAt, lang) })}</span>}</h4>
            <p>{chosen ?? t(state === 'timedOut' ? 'drill.timedOut' : 'debrief.nothingChosen')}</p>
            <p className="small quiet">{why}</p>
            {confidence !== null && <p className="small">{t('debrief.sure', { level: t(`drill.sureLevel.${sureName(confidence)}`) })}</p>}
            {rationale !== null && <p className="small">{t('common.pair', { a: t('debrief.rationale'), b: rationale })}</p>}
            {lateLoss > 0 && <p className="small tone-warn">{t('debrief.lateLoss', { n: pointsText(lateLoss) })}</p>}
          </div>
          {isBest ? <p className="same tone-good">✓ {t('debrief.same')}</p> : (
            <div className="choice best"><h4>{t('debrief.best')}</h4><p>{best}</p><p className="small quiet">{bestWhy}</p></div>
          )}
        </div>
        {state !== 'notOffered' && <LogLine title={title} at={answeredAt} />}
        <FoldedSources sources={sources} />
        <DecisionReplay decision={decision} />
      </div>
    </details>
  );
}
