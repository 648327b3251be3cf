import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionStatistics, RowFilter } from '../../../electron/contract/statistics.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';
import { percentText } from './figures.ts';

/** Decision × option: how many of those who were asked chose what. A table with shades, so that it reads without them too. */
export function HeatMap({ decisions, onRows }: { decisions: readonly DecisionStatistics[]; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="statistics-heat">
      {decisions.map(({ id, title, reached, options, timeOuts }) => (
        <div key={id} className="heat-row">
          <h4>{title} <span className="quiet small">{t('statistics.reached')} {reached}</span></h4>
          <ul>
            {options.map((option) => (
              <li key={option.id}>
                <button type="button" className="heat-cell" disabled={option.hits === 0} style={{ ['--share' as string]: `${reached === 0 ? 0 : (option.hits / reached) * 100}%` }} onClick={() => onRows(option.rows)}>
                  <span className="heat-text">{option.text}</span>
                  <span className="heat-ends"><QualityBadge quality={option.quality} /><strong className="numbers">{option.hits}{option.rate === null ? '' : ` · ${percentText(option.rate)}`}</strong></span>
                </button>
              </li>
            ))}
            {timeOuts.hits > 0 && (
              <li><button type="button" className="heat-cell" style={{ ['--share' as string]: `${(timeOuts.hits / reached) * 100}%` }} onClick={() => onRows(timeOuts.rows)}><span className="heat-text">{t('statistics.timedOut')}</span><span className="heat-ends"><strong className="numbers">{timeOuts.hits}</strong></span></button></li>
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}
