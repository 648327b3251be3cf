import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { momentText } from '../../../ui/time.ts';
import { useEvaluationStep } from '../../evaluation/useEvaluations.ts';
import { Folded } from '../Folded.tsx';

/** Files an appeal while the centre's own term runs, and tells the slip number. */
export function AppealForm({ runId, appealing: { things, until, isOpen, days, note } }: { runId: string; appealing: EvaluationOfRun['appealing'] }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { act, busy, error } = useEvaluationStep<{ slip: string }>();
  const [against, setAgainst] = useState('');
  const [reason, setReason] = useState('');
  const [slip, setSlip] = useState<string | null>(null);
  if (until === null) return <p className="quiet">{t('evaluation.fileNone')}</p>;
  const term = t(isOpen ? 'evaluation.fileLead' : 'evaluation.fileLate', { until: momentText(until, lang), days, note });
  const filed = (answer: { slip: string }): void => {
    setSlip(answer.slip);
    setAgainst('');
    setReason('');
  };
  return (
    <>
      <p className="small quiet">{term}</p>
      {slip !== null && <p className="notice good" role="status">{t('evaluation.filed', { slip })}</p>}
      {isOpen && (
        <Folded title={t('evaluation.file')}>
          <form onSubmit={(event) => { event.preventDefault(); act((api) => api.evaluation.appeal({ runId, against, reason: reason.trim() }), filed); }}>
            <div className="field">
              <label htmlFor="appeal-against">{t('evaluation.about')}</label>
              <select id="appeal-against" value={against} onChange={(event) => setAgainst(event.currentTarget.value)}>
                <option value="">{t('evaluation.choose')}</option>
                {things.map(({ handle, title }) => <option key={handle} value={handle}>{title || t('evaluation.whole')}</option>)}
              </select>
            </div>
            <div className="field"><label htmlFor="appeal-reason">{t('evaluation.appealReason')}</label><textarea id="appeal-reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} /></div>
            {error && <FaultNotice error={error} />}
            <div><button type="submit" className="button main" disabled={busy || against === '' || reason.trim() === ''}>{t('evaluation.file')}</button></div>
          </form>
        </Folded>
      )}
    </>
  );
}
