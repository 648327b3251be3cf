import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const outcomes = ['granted', 'partly', 'refused'] as const;
type Outcome = (typeof outcomes)[number];
interface Props { readonly max: number; readonly busy: boolean; onDecide(wish: { outcome: Outcome; total: number | null; reason: string }): void }

/** The answer to an appeal, with corrected points where it changes them. */
export function DecideForm({ max, busy, onDecide }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const points = typed.normalize('NFKC').trim();
  const total = outcome === 'refused' || points === '' ? null : Number(points);
  const isFit = total === null || (Number.isFinite(total) && total >= 0 && total <= max);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (outcome !== null && isFit) onDecide({ outcome, total: total === null ? null : Math.round(total * 1000) / 1000, reason: reason.trim() }); }}>
      <fieldset>
        <legend>{t('evaluation.outcome')}</legend>
        <div className="levels">{outcomes.map((each) => <label key={each} className="level"><input type="radio" name={id} checked={outcome === each} onChange={() => setOutcome(each)} />{t(`evaluation.outcomes.${each}`)}</label>)}</div>
      </fieldset>
      {outcome !== null && outcome !== 'refused' && (
        <div className="field narrow"><label htmlFor={`${id}-total`}>{t('evaluation.total')}</label><input id={`${id}-total`} inputMode="decimal" value={typed} maxLength={8} autoComplete="off" aria-invalid={!isFit} aria-describedby={`${id}-hint`} onChange={(event) => setTyped(event.currentTarget.value)} /><p id={`${id}-hint`} className="small quiet">{t('evaluation.totalHint', { max })}</p></div>
      )}
      <div className="field"><label htmlFor={`${id}-reason`}>{t('evaluation.reason')}</label><textarea id={`${id}-reason`} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} /></div>
      <div><button type="submit" className="button main" disabled={busy || outcome === null || !isFit || reason.trim() === ''}>{t('evaluation.send')}</button></div>
    </form>
  );
}
