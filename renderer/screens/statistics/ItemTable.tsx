import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionStatistics, RowFilter } from '../../../electron/contract/statistics.ts';
import { decimalText, spanText } from './figures.ts';

/** Each decision among those who met it. */
export function ItemTable({ decisions, onRows }: { decisions: readonly DecisionStatistics[]; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="statistics-scroll" role="region" aria-label={t('statistics.items')} tabIndex={0}>
      <table className="statistics-table">
        <thead><tr>
          <th scope="col">{t('statistics.decision')}</th><th scope="col">{t('statistics.reached')}</th><th scope="col" title={t('statistics.difficultyHint')}>{t('statistics.difficulty')}</th><th scope="col">{t('statistics.discrimination')}</th>
          <th scope="col">{t('statistics.correlation')}</th><th scope="col">{t('statistics.time')}</th><th scope="col">{t('statistics.timeOuts')}</th><th scope="col">{t('statistics.notes')}</th>
        </tr></thead>
        <tbody>
          {decisions.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.title}</th>
              <td>{each.reached === 0 ? '0' : <button type="button" className="button slim" aria-label={`${t('statistics.see')}: ${each.title}, ${t('statistics.count', { n: each.reached })}`} onClick={() => onRows(each.rows)}>{each.reached}</button>}</td>
              <td className="numbers">{decimalText(each.difficulty)}</td><td className="numbers">{decimalText(each.discrimination)}</td><td className="numbers">{decimalText(each.pointBiserial)}</td>
              <td className="numbers">{spanText(each.medianTime, t)}</td><td className="numbers">{each.timeOuts.hits}</td>
              <td>{each.flags.map((flag) => <span key={flag} className={`badge ${flag === 'negative' ? 'bad' : 'warn'}`}>{t(`statistics.flag.${flag}`)}</span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
