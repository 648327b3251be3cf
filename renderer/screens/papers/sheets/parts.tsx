import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issued } from '../../../../electron/contract/paperShapes.ts';

/** The frame of a paper: who issues it, what it is, the 演练 mark. */
export function Sheet({ centre, title, mark, framed = false, children }: { readonly centre: string; readonly title: string; readonly mark?: string; readonly framed?: boolean; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <article className={`a4 ${framed ? 'a4-framed' : ''}`}>
      <header className="a4-head">
        <p className="a4-centre">{centre}</p>
        <h2>{title}</h2>
        <p className="a4-marks"><strong>{t('papers.sheet.mark')}</strong>{mark !== undefined && <strong>{mark}</strong>}</p>
      </header>
      {children}
    </article>
  );
}

/** Labels and values side by side, `columns` pairs in a row. */
export function Facts({ pairs, columns = 2 }: { readonly pairs: readonly (readonly [label: string, value: ReactNode])[]; readonly columns?: number }): ReactNode {
  const rows = Array.from({ length: Math.ceil(pairs.length / columns) }, (_, i) => pairs.slice(i * columns, (i + 1) * columns));
  return (
    <table className="a4-facts">
      <tbody>{rows.map((row, i) => <tr key={i}>{row.map(([label, value], j) => [<th key={`h${j}`} scope="row">{label}</th>, <td key={`d${j}`} colSpan={j === row.length - 1 ? 1 + 2 * (columns - row.length) : 1}>{value}</td>])}</tr>)}</tbody>
    </table>
  );
}

/** Lines to sign on. */
export function Signs({ labels }: { readonly labels: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  return <div className="a4-signs">{labels.map((label) => <div key={label}><p>{label}</p><p className="a4-line" /><p className="a4-small">{t('papers.sheet.signDate')}</p></div>)}</div>;
}

/** The code under which a paper is checked, and what stands behind it. */
export function CodeLine({ issued, recordHash }: { readonly issued: Issued | null; readonly recordHash?: string }): ReactNode {
  const { t } = useTranslation();
  if (!issued) return null;
  return (
    <footer className="a4-code">
      <p><span>{t('papers.sheet.code')} <strong>{issued.code}</strong></span><span>{t('papers.sheet.issuedOn')} {issued.day}</span><span>{t('papers.sheet.head')} {issued.head}</span>{recordHash !== undefined && <span>{t('papers.sheet.recordHash')} {recordHash.slice(0, 16)}</span>}</p>
      <p className="a4-small">{t('papers.sheet.checkNote')}</p>
    </footer>
  );
}

/** Points have at most three decimals; zeros at the end are not written. */
export const pointsText = (points: number): string => String(Math.round(points * 1000) / 1000);
