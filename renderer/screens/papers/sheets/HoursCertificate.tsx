import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoursPaper } from '../../../../electron/contract/paperShapes.ts';
import { CodeLine, Sheet, Signs } from './parts.tsx';

/** More drills than this would push the signatures over the page's end. */
const mostLines = 14;

/** Hours of training in a year, from the drills on record. */
export function HoursCertificate({ paper }: { readonly paper: HoursPaper }): ReactNode {
  const { t } = useTranslation();
  const { person, year, perDrill, cap, entered, counted, drills } = paper;
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.hours')} mark={t('papers.sheet.provisional')} framed>
      <p className="a4-text">{t('papers.sheet.hoursText', { name: person.name, staffNo: person.staffNo, year, n: drills.length, per: perDrill, entered })}</p>
      <p className="a4-big">{t('papers.sheet.hoursUnit', { n: counted })}</p>
      {cap !== null && <p className="a4-middle">{t('papers.sheet.hoursCap', { cap })}</p>}
      <h3>{t('papers.sheet.hoursList')}</h3>
      <table className="a4-table"><tbody>{drills.slice(0, mostLines).map(({ runId, title, mode, day }) => <tr key={runId}><td>{day}</td><th scope="row">{title}</th><td>{t(`mode.${mode}`)}</td></tr>)}</tbody></table>
      {drills.length > mostLines && <p className="a4-small">… {drills.length - mostLines}</p>}
      <p className="a4-note">{t('papers.sheet.hoursNote')}</p>
      <Signs labels={[t('papers.sheet.signTeacher'), t('papers.sheet.signCentre')]} />
      <CodeLine issued={paper.issued} />
    </Sheet>
  );
}
