import './growth.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../text/i18n.ts';
import type { Growth } from '../../../electron/contract/history.ts';
import { CategoryIcon } from '../../ui/CategoryIcon.tsx';
import { pointsText } from '../debrief/pointsText.ts';
import { AbilityGrowth } from './AbilityGrowth.tsx';

interface Props { readonly growth: Growth; onPractise(scenarioId: string): void }

/** A person over all drills: what to practise next and why, the abilities over time, the drills, the categories. */
export function GrowthSection({ growth, onPractise }: Props): ReactNode {
  const { t } = useTranslation();
  const { next, categories, drills, runs } = growth;
  if (runs === 0) return null;
  const done = categories.filter((each) => each.done).length;
  return (
    <>
      <section className="panel growth-next" aria-labelledby="next-title">
        <div>
          <h2 id="next-title">{t('debrief.growth.next')}</h2>
          {next ? <p><strong>{next.title}</strong> <span className="quiet">{next.weak ? t('debrief.growth.because', { indicator: indicatorName(t, next.weak.code), share: Math.round(next.weak.share * 100), items: next.weak.items }) : t('debrief.growth.untried')}</span></p> : <p className="quiet">{t('debrief.growth.nothing')}</p>}
        </div>
        {next && <button type="button" className="button main" onClick={() => onPractise(next.scenarioId)}>{t('debrief.growth.practise')}</button>}
      </section>
      <AbilityGrowth growth={growth} />
      <section className="panel growth-drills" aria-labelledby="drills-title">
        <h2 id="drills-title">{t('debrief.growth.drills')}</h2>
        <ul>
          {drills.map((drill) => (
            <li key={drill.scenarioId}>
              <span className="grow"><strong>{drill.title}</strong> <span className="small quiet">{t('debrief.growth.times', { n: drill.runs })}</span>{drill.corrected > 0 && <span className="small tone-warn"> {t('debrief.growth.corrected', { n: drill.corrected })}</span>}</span>
              <span className="numbers">{t('debrief.growth.best', { n: pointsText(drill.best) })} · {t('debrief.growth.last', { n: pointsText(drill.last) })}</span>
              <span className={`badge ${drill.passed ? 'good' : ''}`}>{drill.passed ? `✓ ${t('debrief.growth.passedOnce')}` : t('debrief.growth.notYet')}</span>
              <button type="button" className="button slim" disabled={!drill.usable} aria-label={`${t('debrief.again')}：${drill.title}`} onClick={() => onPractise(drill.scenarioId)}>{t('debrief.again')}</button>
            </li>
          ))}
        </ul>
        <h3>{t('debrief.growth.categories', { n: done, of: categories.length })}</h3>
        <ul className="growth-categories">
          {categories.map(({ category, done: isDone, passed, available }) => (
            <li key={category} className={isDone ? 'is-done' : ''}><CategoryIcon category={category} /> {t(`category.${category}`)} <span className="small">{passed ? `✓ ${t('debrief.growth.passedOnce')}` : isDone ? t('debrief.growth.done') : t(available ? 'debrief.growth.notDone' : 'debrief.growth.soon')}</span></li>
          ))}
        </ul>
      </section>
    </>
  );
}

const codes = ['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3'] as const;
function indicatorName(t: Translate, code: string): string {
  const known = codes.find((each) => each === code);
  return known ? t(`debrief.indicator.${known}`) : code;
}
