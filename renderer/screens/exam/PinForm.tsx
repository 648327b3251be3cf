import { useId, useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { waitSentence } from '../../api/waitSentence.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** One field for the invigilator's PIN and what it opens. What was typed is forgotten with every try. */
export function PinForm({ action, onPin }: { action: string; onPin(pin: string): Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!pin || busy) return;
    setBusy(true);
    setPin('');
    try {
      await onPin(pin);
    } catch (failure) {
      setError(failure);
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="pin-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor={id}>{t('exam.pin')}</label>
        <input ref={field} id={id} type="password" inputMode="numeric" autoComplete="off" maxLength={40} className="numbers" value={pin} aria-invalid={error !== null} aria-describedby={error === null ? undefined : `${id}-problem`} onChange={(event) => setPin(event.target.value)} />
      </div>
      <button type="submit" className="button main huge" disabled={busy || pin === ''}>{action}</button>
      {error !== null && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{waitSentence(error, t, lang)}</p>}
    </form>
  );
}
