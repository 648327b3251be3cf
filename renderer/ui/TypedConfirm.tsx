import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What must be typed, exactly. */
  readonly word: string;
  readonly label: string;
  readonly action: string;
  readonly busy: boolean;
  readonly problem: string | null;
  onSure(): void;
  onCancel(): void;
}

/** For what cannot be taken back by a click: it is done only after a word was typed. */
export function TypedConfirm({ word, label, action, busy, problem, onSure, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().normalize('NFKC') === word.normalize('NFKC');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isSure && !busy) onSure();
  };
  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} value={typed} autoComplete="off" spellCheck={false} maxLength={60} aria-describedby={problem === null ? undefined : `${id}-problem`} onChange={(event) => setTyped(event.target.value)} />
      </div>
      {problem !== null && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{problem}</p>}
      <div className="ends">
        <button type="button" className="button" onClick={onCancel}>{t('common.cancel')}</button>
        <button type="submit" className="button main" disabled={!isSure || busy}>{action}</button>
      </div>
    </form>
  );
}
