import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../../electron/contract/replay.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { Differences } from './Differences.tsx';
import { pointsText } from '../pointsText.ts';

interface Props { readonly happened: Outcome; readonly other: Outcome; readonly skipped: number; readonly from: number; readonly isAnswered: boolean }

/** Both outcomes in a sentence, and what the comparison rests on. */
export function Comparison({ happened, other, skipped, from, isAnswered }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const gain = Math.round((other.total - happened.total) * 1000) / 1000;
  const spared = happened.vetoes.filter((title) => !other.vetoes.includes(title));
  const incurred = other.vetoes.filter((title) => !happened.vetoes.includes(title));
  const titles = (list: readonly string[]): string => list.join(lang === 'zh' ? '、' : ', ');
  return (
    <div className="comparison" role="status">
      <OutcomeLine name={t('replay.happened')} outcome={happened} />
      <OutcomeLine name={t('replay.instead')} outcome={other} />
      <p>
        <strong>{gain === 0 ? t('replay.sameScore') : t(gain > 0 ? 'replay.more' : 'replay.less', { n: pointsText(Math.abs(gain)) })}</strong>{' '}
        {happened.passed !== other.passed && t(other.passed ? 'replay.wouldPass' : 'replay.wouldFail')}{' '}
        {spared.length > 0 && t('replay.spared', { titles: titles(spared) })}{' '}
        {incurred.length > 0 && t('replay.incurred', { titles: titles(incurred) })}{' '}
        {happened.ending.title !== other.ending.title && t('replay.otherEnding', { title: other.ending.title })}
      </p>
      <Differences happened={happened} other={other} />
      <p className="small quiet">{t('replay.premise')}{!isAnswered && t('replay.assumed', { t: clock(from) })}{skipped > 0 && t('replay.skipped', { n: skipped })}</p>
    </div>
  );
}

function OutcomeLine({ name, outcome: { total, max, passed, ending, vetoes, isOver } }: { name: string; outcome: Outcome }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="outcome-line">
      <strong className="outcome-name">{name}</strong>
      <strong className="numbers">{t('replay.score', { total: pointsText(total), max: pointsText(max) })}</strong>
      <span className={`badge ${passed ? 'good' : 'bad'}`}><span aria-hidden="true">{passed ? '✓' : '✕'}</span>{t(passed ? 'debrief.passed' : 'debrief.failed')}</span>
      {vetoes.length > 0 && <span className="badge bad">{t('replay.vetoes', { n: vetoes.length })}</span>}
      <span className={`small tone-${ending.tone}`}>{isOver ? t('common.pair', { a: t('debrief.ending'), b: ending.title }) : t('replay.endless')}</span>
    </p>
  );
}
