import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Portfolio } from '../../../../electron/contract/paperShapes.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { useGapText } from '../useGapText.ts';
import { CodeLine, Facts, Sheet, Signs } from './parts.tsx';

/** The certificate of a programme, or how far somebody is in it: the drills that count, what is missing, and how sure the figures are. */
export function PortfolioSheet({ paper }: { readonly paper: Portfolio }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const gapText = useGapText();
  const { person, programme, drills, gaps, left, mean, error, reliability, today, issued } = paper;
  const isCertificate = issued !== null;
  const words = { name: person.name, staffNo: person.staffNo, title: programme.title, day: today };
  const sure = mean === null || reliability === null ? t('papers.sheet.uncertaintyNone')
    : t('papers.sheet.uncertaintyMean', { n: drills.length, mean }) + (error === null ? t('papers.sheet.uncertaintyOne') : t('papers.sheet.uncertaintyError', { error })) + t('papers.sheet.uncertaintyR', { r: reliability.toFixed(2), single: programme.singleReliability });
  return (
    <Sheet centre={paper.centre} title={t(isCertificate ? 'papers.sheet.portfolio' : 'papers.sheet.progress')} mark={t('papers.sheet.provisional')} framed={isCertificate}>
      <p className="a4-text">{t(isCertificate ? 'papers.sheet.portfolioText' : 'papers.sheet.progressText', words)}</p>
      <h3>{t('papers.sheet.drillsTitle')}</h3>
      {drills.length === 0 ? <p>{t('papers.sheet.drillsNone')}</p> : (
        <table className="a4-table">
          <thead><tr><th scope="col">{t('papers.sheet.drill')}</th><th scope="col">{t('papers.sheet.category')}</th><th scope="col">{t('papers.sheet.mode')}</th><th scope="col">{t('papers.sheet.share')}</th><th scope="col">{t('papers.sheet.when')}</th></tr></thead>
          <tbody>{drills.map((each) => <tr key={each.runId}><th scope="row">{each.title}</th><td>{each.category ? t(`category.${each.category}`) : '—'}</td><td>{t(`mode.${each.mode}`)}</td><td>{each.share}%{each.corrected && t('papers.sheet.correctedMark')}</td><td>{each.day}</td></tr>)}</tbody>
        </table>
      )}
      {gaps.length > 0 && <><h3>{t('papers.sheet.missingTitle')}</h3><ul className="a4-gaps">{gaps.map((gap, i) => <li key={i}>□ {gapText(gap)}</li>)}</ul></>}
      <Facts columns={1} pairs={[
        [t('papers.sheet.need'), t('papers.sheet.needText', { drills: programme.leastDrills, categories: programme.leastCategories, exams: programme.leastExams, months: programme.withinMonths, modes: programme.modes.map((mode) => t(`mode.${mode}`)).join(' / ') })],
        [t('papers.sheet.leftTitle'), t('papers.sheet.left4', left)], [t('papers.sheet.uncertainty'), sure],
      ]} />
      {programme.steps.length > 0 && (
        <table className="a4-table">
          <thead><tr><th scope="col">{t('papers.sheet.step')}</th><th scope="col">{t('papers.sheet.stepEvidence')}</th><th scope="col">{t('papers.sheet.stepSigned')}</th></tr></thead>
          <tbody>{programme.steps.map((step) => <tr key={step.id}><th scope="row">{step.title[lang]}</th><td>{step.evidence[lang]}</td><td>{t('papers.sheet.blankLine')}</td></tr>)}</tbody>
        </table>
      )}
      {isCertificate && <p className="a4-note">{t('papers.sheet.portfolioNote')}</p>}
      <Signs labels={isCertificate ? [t('papers.sheet.signReviewer'), t('papers.sheet.signDean'), t('papers.sheet.signCentre')] : [t('papers.sheet.signTrainee'), t('papers.sheet.signTeacher')]} />
      <CodeLine issued={issued} />
    </Sheet>
  );
}
