import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appeal } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

const tones = { filed: 'warn', taken: 'accent', decided: 'good' } as const;

/** One appeal from the slip to the answer. */
export function AppealCard({ appeal: { slip, about, reason, wall, state, takenBy, takenAt, decision }, children }: { appeal: Appeal; children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <article className="said-by" aria-label={t('evaluation.slip', { slip })}>
      <h3><span className="numbers">{t('evaluation.slip', { slip })}</span> <span className={`badge ${tones[state]}`}>{t(`evaluation.appealState.${state}`)}</span></h3>
      <p>{t('common.pair', { a: t('evaluation.about'), b: about || t('evaluation.whole') })}</p>
      <p>{t('common.pair', { a: t('evaluation.appealReason'), b: reason || t('evaluation.noReason') })}</p>
      <p className="small quiet">{[t('evaluation.filedAt', { when: momentText(wall, lang) }), takenBy !== null && takenAt !== null && t('evaluation.takenAt', { name: takenBy, when: momentText(takenAt, lang) })].filter(Boolean).join(' · ')}</p>
      {decision && <p><strong>{t(`evaluation.outcomes.${decision.outcome}`)}</strong> {decision.reason || t('evaluation.noReason')} <span className="small quiet">{t('evaluation.decidedBy', { name: decision.by, when: momentText(decision.wall, lang) })}</span></p>}
      {children}
    </article>
  );
}
