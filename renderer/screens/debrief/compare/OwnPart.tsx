import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../../electron/contract/history.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { momentText } from '../../../ui/time.ts';
import { pointsText } from '../pointsText.ts';
import { Trend } from './Trend.tsx';

/** The own runs of this drill: the way of the score, what got better, what goes wrong again. */
export function OwnPart({ comparison: { own, improved, stillWrong }, passMark }: { comparison: Comparison; passMark: number }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  if (own.length < 2) return <div className="compare-part"><h3>{t('debrief.compare.own')}</h3><p className="quiet">{t('debrief.compare.first')}</p></div>;
  return (
    <div className="compare-part">
      <h3>{t('debrief.compare.own')}</h3>
      <Trend
        points={own.map(({ total, max }) => (max === 0 ? 0 : total / max))} mark={passMark / 100}
        label={t('debrief.compare.trendAlt', { list: own.map(({ total }) => pointsText(total)).join(lang === 'zh' ? '、' : ', ') })}
      />
      <ol className="own-runs small numbers">{own.map(({ finishedAt, total, passed }) => <li key={finishedAt}>{momentText(finishedAt, lang)} <strong>{pointsText(total)}</strong> {passed ? `✓ ${t('debrief.passed')}` : `✕ ${t('debrief.failed')}`}</li>)}</ol>
      <h4>{t('debrief.compare.improved')}</h4>
      {improved.length === 0 ? <p className="quiet">{t('debrief.compare.noneImproved')}</p> : <ul className="gains">{improved.map(({ title, before, now, max }) => <li key={title}><span>↑ {title}</span><span className="numbers small">{pointsText(before)} → {pointsText(now)} / {pointsText(max)}</span></li>)}</ul>}
      <h4>{t('debrief.compare.stillWrong')}</h4>
      {stillWrong.length === 0 ? <p className="quiet">{t('debrief.compare.noneWrong')}</p> : <ul className="gains">{stillWrong.map(({ title, lost, times, of }) => <li key={title}><span>✕ {title}</span><span className="small">{t('debrief.lost', { n: pointsText(lost) })} · {t('debrief.compare.times', { times, of })}</span></li>)}</ul>}
    </div>
  );
}
