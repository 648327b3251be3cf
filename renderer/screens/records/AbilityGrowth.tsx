import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Growth } from '../../../electron/contract/history.ts';
import { Trend } from '../debrief/compare/Trend.tsx';

const Radar = lazy(() => import('../debrief/Radar.tsx').then((module) => ({ default: module.Radar })));

/** The five abilities now, and before where drills were repeated; each over time. With few drills it says so and draws nothing. */
export function AbilityGrowth({ growth: { enough, competencies, runs, leastRuns, leastCategories } }: { growth: Growth }): ReactNode {
  const { t } = useTranslation();
  const series = useMemo(() => {
    const axes = (pick: 'first' | 'last'): { name: string; share: number | null }[] => competencies.map((each) => ({ name: t(`debrief.competency.${each.code}`), share: each[pick] }));
    const wasRepeated = competencies.some(({ first }) => first !== null);
    return [{ name: t('debrief.growth.now'), axes: axes('last') }, ...(wasRepeated ? [{ name: t('debrief.growth.before'), axes: axes('first') }] : [])];
  }, [t, competencies]);
  if (!enough) return <section className="panel" aria-labelledby="abilities-title"><h2 id="abilities-title">{t('debrief.competencies')}</h2><p className="quiet">{t('debrief.growth.few', { runs, leastRuns, leastCategories })}</p></section>;
  return (
    <section className="panel growth-abilities" aria-labelledby="abilities-title">
      <h2 id="abilities-title">{t('debrief.competencies')} <span className="small quiet">{t('debrief.growth.abilitiesLead')}</span></h2>
      <div className="pair">
        <Suspense fallback={<div className="radar" />}><Radar series={series} label={t('debrief.radarAlt')} thin={t('debrief.thin')} /></Suspense>
        <ul>
          {competencies.map(({ code, first, last, items, course }) => (
            <li key={code} className={last === null ? 'thin' : ''}>
              <strong>{t(`debrief.competency.${code}`)}</strong>
              {course.length > 1 ? <Trend points={course.map(({ share }) => share)} label={t('debrief.growth.courseAlt', { list: course.map(({ share }) => `${Math.round(share * 100)}%`).join(' → ') })} /> : <span />}
              <span className="numbers">{last === null ? t('debrief.thin') : `${first === null ? '' : `${Math.round(first * 100)}% → `}${Math.round(last * 100)}%`}</span>
              <span className="small quiet">{t('debrief.evidenceOf', { n: items })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
