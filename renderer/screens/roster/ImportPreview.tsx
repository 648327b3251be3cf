import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview as Preview, ImportRow, ImportVerdict } from '../../../electron/contract/roster.ts';

/** What comes in, what is there already, what somebody has to look at, and what cannot be taken. */
const tones: Readonly<Record<ImportVerdict, 'good' | 'warn' | 'bad' | ''>> = {
  new: 'good', changed: 'good', known: '', twice: '', sameName: 'warn', otherName: 'bad', nameMissing: 'bad', staffNoMissing: 'bad', tooLong: 'bad', oddCharacters: 'bad', numberLost: 'bad',
};
const columns = ['name', 'staffNo', 'unit', 'post', 'className'] as const;
const shownAtOnce = 200;

/** The rows of a file before anything is stored; those that ask for a look stand first. */
export function ImportPreview({ preview: { headings, rows, newClasses }, isTaking, onTake }: { preview: Preview; isTaking: boolean; onTake(withSameNames: boolean): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [withSameNames, setWithSameNames] = useState(false);
  const count = (...wanted: ImportVerdict[]): number => rows.filter(({ verdict }) => wanted.includes(verdict)).length;
  const sameNames = count('sameName');
  const coming = count('new', 'changed') + (withSameNames ? sameNames : 0);
  const bad = rows.filter(({ verdict }) => tones[verdict] === 'bad').length;
  const sorted = rows.toSorted((a, b) => weight(a) - weight(b) || a.line - b.line);
  const shown = columns.filter((column) => column in headings);
  return (
    <>
      <p className="roster-counts" role="status">
        <span className="badge good">{t('roster.coming', { n: coming })}</span> <span className="badge">{t('roster.there', { n: count('known', 'twice') })}</span>
        {sameNames > 0 && <> <span className="badge warn">{t('roster.sameNames', { n: sameNames })}</span></>}{bad > 0 && <> <span className="badge bad">{t('roster.notTaken', { n: bad })}</span></>}
      </p>
      <p className="small quiet">{t('roster.columns', { list: shown.map((column) => t('common.pair', { a: t(`roster.column.${column}`), b: headings[column] ?? '' })).join(t('roster.and')) })}</p>
      {newClasses.length > 0 && <p className="notice">{t('roster.newClasses', { list: newClasses.join(t('roster.and')) })}</p>}
      <div className="roster-scroll roster-rows" role="region" aria-labelledby={`${id}-rows`} tabIndex={0}>
        <table className="roster-table">
          <caption id={`${id}-rows`} className="unseen">{t('roster.rows')}</caption>
          <thead><tr><th scope="col">{t('roster.line')}</th>{shown.map((column) => <th key={column} scope="col">{t(`roster.column.${column}`)}</th>)}<th scope="col">{t('roster.becomes')}</th></tr></thead>
          <tbody>
            {sorted.slice(0, shownAtOnce).map((row) => (
              <tr key={row.line}>
                <td className="numbers">{row.line}</td>
                {shown.map((column) => <td key={column} className={column === 'staffNo' ? 'numbers' : undefined}>{row[column]}</td>)}
                <td><span className={`badge ${tones[row.verdict]}`}>{t(`roster.verdict.${row.verdict}`)}</span>{row.note !== '' && <span className="small"> {t(`roster.note.${noteOf(row)}`, { note: row.note })}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shownAtOnce && <p className="small quiet">{t('roster.rowsOf', { n: shownAtOnce, total: rows.length })}</p>}
      {sameNames > 0 && <label className="roster-check"><input type="checkbox" checked={withSameNames} onChange={(event) => setWithSameNames(event.target.checked)} /> {t('roster.withSameNames', { n: sameNames })}</label>}
      <div><button type="button" className="button main huge" disabled={coming === 0 || isTaking} onClick={() => onTake(withSameNames)}>{t('roster.take', { n: coming })}</button></div>
    </>
  );
}

function weight({ verdict }: ImportRow): number {
  return { bad: 0, warn: 1, good: 2, '': 3 }[tones[verdict]];
}

function noteOf({ verdict }: ImportRow): 'otherName' | 'sameName' | 'twice' {
  return verdict === 'sameName' || verdict === 'twice' ? verdict : 'otherName';
}
