import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { pointsText } from './pointsText.ts';

const Radar = lazy(() => import('./Radar.tsx').then((module) => ({ default: module.Radar })));

/** Five competencies as a picture and, for everybody, as a table; coverage says how much the picture rests on. */
export function Competencies({ debrief: { competencies, coverage } }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const axes = competencies.map(({ code, share }) => ({ name: t(`debrief.competency.${code}`), share }));
  return (
    <section className="panel competencies">
      <h2>{t('debrief.competencies')}</h2>
      <div className="pair">
        <Suspense fallback={<div className="radar" />}><Radar axes={axes} label={t('debrief.radarAlt')} thin={t('debrief.thin')} /></Suspense>
        <div>
          <table>
            <thead><tr><th scope="col">{t('debrief.ability')}</th><th scope="col">{t('debrief.share')}</th><th scope="col">{t('debrief.evidence')}</th></tr></thead>
            <tbody>
              {competencies.map(({ code, share, items }) => (
                <tr key={code}><th scope="row">{t(`debrief.competency.${code}`)}</th><td className="numbers">{share === null ? <span className="quiet">{t('debrief.thin')}</span> : `${Math.round(share * 100)}%`}</td><td className="numbers">{items}</td></tr>
              ))}
            </tbody>
          </table>
          <h3>{t('debrief.coverage')}</h3>
          <p>{t('debrief.coverageText', { met: coverage.met, of: coverage.of, points: pointsText(coverage.points), maxPoints: pointsText(coverage.maxPoints) })}</p>
        </div>
      </div>
    </section>
  );
}
