import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunPaper } from '../../../../electron/contract/paperShapes.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { momentText } from '../../../ui/time.ts';
import { Facts, pointsText, Sheet } from './parts.tsx';

/** An appeal against a score: of one run, or blank. */
export function AppealSlip({ paper, centre }: { readonly paper: RunPaper | null; readonly centre: string }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const blank = t('papers.sheet.blankLine');
  const of = (value: (run: RunPaper) => string): string => (paper ? value(paper) || blank : blank);
  return (
    <Sheet centre={centre} title={t('papers.sheet.appeal')}>
      <Facts pairs={[
        [t('papers.sheet.name'), of(({ person }) => person.name)], [t('papers.sheet.staffNo'), of(({ person }) => person.staffNo)], [t('papers.sheet.unit'), of(({ person }) => person.unit)], [t('papers.sheet.className'), of(({ className }) => className)],
        [t('papers.sheet.appealOf'), of(({ title }) => title)], [t('papers.sheet.mode'), of(({ mode, attempt }) => `${t(`mode.${mode}`)} · ${t('papers.sheet.attemptN', { n: attempt })}`)],
        [t('papers.sheet.when'), of(({ finishedAt }) => momentText(finishedAt, lang))], [t('papers.sheet.points'), of(({ stands: { total, passed }, max }) => `${pointsText(total)} / ${pointsText(max)} · ${t(passed ? 'papers.sheet.passed' : 'papers.sheet.failed')}`)],
        [t('papers.sheet.version'), of(({ version }) => version)], [t('papers.sheet.recordHash'), of(({ recordHash }) => recordHash.slice(0, 16))],
      ]} />
      <div className="a4-box a4-tall"><h3>{t('papers.sheet.appealReason')}</h3><p className="a4-small">{t('papers.sheet.appealReasonHint')}</p></div>
      <Facts pairs={[[t('papers.sheet.appealWish'), blank], [t('papers.sheet.signDate'), blank], [t('papers.sheet.appealReceived'), blank], [t('papers.sheet.appealDeadline'), blank]]} />
      <div className="a4-box"><h3>{t('papers.sheet.appealReviewers')}</h3></div>
      <div className="a4-box a4-low"><h3>{t('papers.sheet.appealOutcome')}</h3><p>{t('papers.sheet.appealOutcomes')}</p></div>
      <p className="a4-note">{t('papers.sheet.appealNote')}</p>
    </Sheet>
  );
}
