import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { Folded } from './Folded.tsx';
import { pointsText } from './pointsText.ts';

/** Fewer items than this say nothing about one indicator. */
const leastItems = 3;

interface Props { readonly competency: Debrief['competencies'][number]; readonly indicators: Debrief['indicators'] }

/** One competency: its share, and behind it each indicator with the items it rests on. */
export function CompetencyEvidence({ competency: { code, share, items }, indicators }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Folded title={(
      <span className={`competency-line ${share === null ? 'thin' : ''}`}>
        <strong>{t(`debrief.competency.${code}`)}</strong>
        <span className="share-bar" aria-hidden="true" style={{ '--share': share ?? 0 } as CSSProperties}><i /></span>
        <span className="numbers">{share === null ? t('debrief.thin') : `${Math.round(share * 100)}%`}</span>
        <span className="small quiet">{t('debrief.evidenceOf', { n: items })}</span>
      </span>
    )}>
      {indicators.length === 0 && <p className="quiet">{t('debrief.noEvidence')}</p>}
      {indicators.map((indicator) => (
        <div key={indicator.code} className={`indicator ${indicator.items < leastItems ? 'thin' : ''}`}>
          <h3>{t(`debrief.indicator.${indicator.code}`)} <span className="numbers small">{t('debrief.points', { points: pointsText(indicator.points), max: pointsText(indicator.max) })}</span>{indicator.items < leastItems && <span className="badge">{t('debrief.thin')}</span>}</h3>
          <ul className="evidence-list small">{indicator.evidence.map(({ title, points, max }) => <li key={title}><span>{title}</span><span className="numbers">{pointsText(points)} / {pointsText(max)}</span></li>)}</ul>
        </div>
      ))}
    </Folded>
  );
}
