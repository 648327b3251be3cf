import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard, RowFilter } from '../../../electron/contract/statistics.ts';
import { percentText, rangeText } from './figures.ts';

/** All chosen results in one line, and what may be said of so many. */
export function Summary({ dashboard: { least, whole, vetoed, mean, withheld, corrected }, onRows }: { dashboard: Dashboard; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel statistics-summary">
      <p className="statistics-numbers">
        <strong>{t('statistics.count', { n: whole.n })}</strong>
        <span>{t('statistics.passed', { n: whole.hits })}</span>
        {whole.rate !== null && <><strong>{t('statistics.rate', { rate: percentText(whole.rate) })}</strong><span className="quiet">{t('statistics.interval', { range: rangeText(whole) })}</span></>}
        {mean !== null && <span>{t('statistics.mean', { share: percentText(mean) })}</span>}
        {vetoed > 0 && <span>{t('statistics.vetoed', { n: vetoed })}</span>}
      </p>
      {whole.voice !== 'plain' && <p className="small">{t(`statistics.voice.${whole.voice}`, { n: least })}</p>}
      {withheld > 0 && <p className="small quiet">{t('statistics.withheld', { n: withheld })}</p>}
      {corrected.runs > 0 && <p className="small">{t('corrected.count', { n: corrected.runs, passed: corrected.passed, computed: corrected.computed })} <button type="button" className="button slim" onClick={() => onRows({ ...whole.rows, corrected: true })}>{t('corrected.see')}</button></p>}
      {whole.n > 0 && <div><button type="button" className="button slim" onClick={() => onRows(whole.rows)}>{t('statistics.see')}</button></div>}
    </section>
  );
}
