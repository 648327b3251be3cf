import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly action: string;
  onReason(reason: string): void;
  onClose(): void;
}

/** A step that stands in the record with its reason. */
export function ReasonDialog({ title, text, action, onReason, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onReason(reason.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {text && <p>{text}</p>}
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor="exam-reason">{t('invigilator.reason')}</label>
          <input id="exam-reason" value={reason} maxLength={200} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
        </div>
        <div className="ends reason-ends">
          <button type="button" className="button" onClick={onClose}>{t('common.cancel')}</button>
          <button type="submit" className="button main" disabled={reason.trim() === ''}>{action}</button>
        </div>
      </form>
    </Dialog>
  );
}
