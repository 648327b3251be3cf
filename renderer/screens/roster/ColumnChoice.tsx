import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenColumns } from '../../../electron/contract/roster.ts';

const columns = ['name', 'staffNo', 'unit', 'post', 'className'] as const;

/** For a file whose heading is not known: which row the people begin after, and which column is what. */
export function ColumnChoice({ rows, busy, onChosen }: { readonly rows: readonly (readonly string[])[]; readonly busy: boolean; onChosen(chosen: ChosenColumns): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [heading, setHeading] = useState(1);
  const [chosen, setChosen] = useState<ChosenColumns['columns']>({});
  const width = Math.max(0, ...rows.map((row) => row.length));
  const labelOf = (at: number): string => t('roster.choose.column', { n: at + 1, sample: rows.slice(0, 3).map((row) => row[at] ?? '').filter(Boolean).join(' / ') });
  const isReady = chosen.name !== undefined && chosen.staffNo !== undefined && chosen.name !== chosen.staffNo;
  return (
    <fieldset className="roster-part">
      <legend>{t('roster.choose.title')}</legend>
      <p>{t('roster.choose.lead')}</p>
      <div className="roster-scroll" role="region" aria-label={t('roster.choose.sample')} tabIndex={0}>
        <table className="roster-table"><tbody>{rows.map((row, at) => <tr key={at}><th scope="row" className="numbers">{at + 1}</th>{row.map((text, i) => <td key={i}>{text}</td>)}</tr>)}</tbody></table>
      </div>
      <div className="roster-heads roster-choose">
        <label htmlFor={`${id}-heading`}>{t('roster.choose.heading')}
          <select id={`${id}-heading`} value={heading} onChange={(event) => setHeading(Number(event.target.value))}>{rows.map((_, at) => <option key={at} value={at}>{at === 0 ? t('roster.choose.noHeading') : t('roster.choose.row', { n: at })}</option>)}</select>
        </label>
        {columns.map((column) => (
          <label key={column} htmlFor={`${id}-${column}`}>{t(`roster.column.${column}`)}
            <select id={`${id}-${column}`} value={chosen[column] ?? ''} onChange={(event) => setChosen({ ...chosen, [column]: event.target.value === '' ? undefined : Number(event.target.value) })}>
              <option value="">{t('roster.choose.none')}</option>
              {Array.from({ length: width }, (_, at) => <option key={at} value={at}>{labelOf(at)}</option>)}
            </select>
          </label>
        ))}
      </div>
      <div><button type="button" className="button main" disabled={!isReady || busy} onClick={() => onChosen({ heading, columns: chosen })}>{t('roster.choose.look')}</button></div>
    </fieldset>
  );
}
