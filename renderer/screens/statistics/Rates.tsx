import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard, RowFilter } from '../../../electron/contract/statistics.ts';
import { lineTitle, percentText, rangeText } from './figures.ts';

const groups = ['drill', 'category', 'class', 'unit', 'mode', 'attempt', 'month'] as const;
type Group = (typeof groups)[number];

/** Pass rates by one thing at a time; each line opens its runs. */
export function Rates({ by, onRows }: { by: Dashboard['by']; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  const [group, setGroup] = useState<Group>('drill');
  // units are shown once somebody has one
  const offered = groups.filter((each) => each !== 'unit' || by.unit.some(({ key }) => key !== ''));
  return (
    <section className="panel statistics-part">
      <h2 id="statistics-rates">{t('statistics.by')}</h2>
      <div className="statistics-tabs" role="group" aria-label={t('statistics.byLabel')}>
        {offered.map((each) => <button key={each} type="button" className="button slim" aria-pressed={each === group} onClick={() => setGroup(each)}>{t(`statistics.keys.${each}`)}</button>)}
      </div>
      <div className="statistics-scroll" role="region" aria-labelledby="statistics-rates" tabIndex={0}>
        <table className="statistics-table">
          <thead><tr><th scope="col">{t(`statistics.keys.${group}`)}</th><th scope="col">{t('statistics.runs')}</th><th scope="col">{t('statistics.passRate')}</th><th scope="col">{t('statistics.range')}</th><th scope="col"><span className="unseen">{t('statistics.see')}</span></th></tr></thead>
          <tbody>
            {by[group].map((line) => {
              const title = lineTitle(group, line, t);
              return (
                <tr key={line.key}>
                  <th scope="row">{title}</th>
                  <td className="numbers">{line.n}</td>
                  <td className="numbers">{line.rate === null ? <span className="quiet">{t('statistics.few')}</span> : <span className="statistics-bar" style={{ ['--share' as string]: `${line.rate * 100}%` }}>{percentText(line.rate)}</span>}</td>
                  <td className="numbers quiet">{rangeText(line)}</td>
                  <td><button type="button" className="button slim" aria-label={`${t('statistics.see')}: ${title}`} onClick={() => onRows(line.rows)}>{t('statistics.see')}</button></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
