import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideLine } from '../../../electron/contract/outside.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useOutsideStep } from './useOutside.ts';

/** Takes an entry back and says why; both stay on record. */
export function WithdrawForm({ personId, line, what, onDone }: { readonly personId: string; readonly line: OutsideLine; readonly what: string; onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error, reset } = useOutsideStep((api, why: string) => api.outside.withdraw({ personId, number: line.number, reason: why }), () => onDone(t('archive.outside.withdrawn')));
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); if (reason.trim() !== '' && !isPending) mutate(reason); };
  return (
    <form className="archive-form" onSubmit={submit} aria-label={t('archive.outside.withdraw')} noValidate>
      <p><strong>{t('archive.outside.one', { act: t('archive.outside.withdraw'), number: line.number, what })}</strong></p>
      <div className="field"><label htmlFor={id}>{t('archive.outside.reason')}</label><input id={id} autoComplete="off" maxLength={200} value={reason} onChange={(event) => { reset(); setReason(event.target.value); }} /></div>
      {error && <p className="problem tone-bad" role="alert">{sentenceOf(error, t)}</p>}
      <div className="cluster">
        <button type="submit" className="button main" disabled={reason.trim() === '' || isPending}>{t('archive.outside.withdraw')}</button>
        <button type="button" className="button" onClick={() => onDone(null)}>{t('common.cancel')}</button>
      </div>
    </form>
  );
}
