import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog.tsx';

/** Why a drill is taken back; without a reason it is not. */
export function WithdrawDialog({ version, onClose, onWithdraw }: { readonly version: string; onClose(): void; onWithdraw(reason: string): void }): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const lacks = reason.trim() === '';
  return (
    <Dialog title={t('release.withdrawTitle')} onClose={onClose}>
      <p>{t('release.withdrawText')}</p>
      <div className="release-field">
        <label htmlFor={id}>{t('release.reason')}</label>
        <textarea id={id} rows={2} maxLength={1000} value={reason} aria-invalid={isTried && lacks} aria-describedby={`${id}-problem`} onChange={(event) => setReason(event.target.value)} />
        <p id={`${id}-problem`} className="problem" role="alert">{isTried && lacks && t('release.reasonNeeded')}</p>
      </div>
      <div className="ends">
        <button type="button" className="button" onClick={onClose}>{t('release.keep')}</button>
        <button type="button" className="button main" onClick={() => { if (lacks) setTried(true); else onWithdraw(reason.trim()); }}>{t('release.withdraw', { version })}</button>
      </div>
    </Dialog>
  );
}
