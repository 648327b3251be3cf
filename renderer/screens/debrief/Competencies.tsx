import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { CompetencyEvidence } from './CompetencyEvidence.tsx';
import { pointsText } from './pointsText.ts';

const Radar = lazy(() => import('./Radar.tsx').then((module) => ({ default: module.Radar })));

/** Five competencies as a picture and, for everybody, as a list that opens down to the items behind each; coverage says how much it rests on. */
export function Competencies({ debrief: { competencies, indicators, coverage } }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const series = useMemo(() => [{ name: t('debrief.share'), axes: competencies.map(({ code, share }) => ({ name: t(`debrief.competency.${code}`), share })) }], [t, competencies]);
  return (
    <section className="panel competencies" aria-labelledby="competencies-title" id="competencies" tabIndex={-1}>
      <h2 id="competencies-title">{t('debrief.competencies')} <span className="small quiet">{t('debrief.competenciesLead')}</span></h2>
      <div className="pair">
        <Suspense fallback={<div className="radar" />}><Radar series={series} label={t('debrief.radarAlt')} thin={t('debrief.thin')} /></Suspense>
        <ul className="competency-list">
          {competencies.map((competency) => <li key={competency.code}><CompetencyEvidence competency={competency} indicators={indicators.filter(({ code }) => code.startsWith(competency.code))} /></li>)}
        </ul>
      </div>
      <p className="small quiet">{t('common.pair', { a: t('debrief.coverage'), b: t('debrief.coverageText', { met: coverage.met, of: coverage.of, points: pointsText(coverage.points), maxPoints: pointsText(coverage.maxPoints) }) })}</p>
    </section>
  );
}
