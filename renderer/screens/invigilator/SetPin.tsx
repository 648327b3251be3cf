import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { waitSentence } from '../../api/waitSentence.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

const fields = ['first', 'again'] as const;

interface Props {
  onSet(pin: string): Promise<unknown>;
  onCancel?: () => void;
}

/** A new PIN, typed twice because nobody can read it back. */
export function SetPin({ onSet, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const id = useId();
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (typed.first !== typed.again) return setProblem(t('invigilator.differ'));
    try {
      await onSet(typed.first);
    } catch (error) {
      setProblem(waitSentence(error, t, lang));
    }
  };
  return (
    <form className="set-pin" onSubmit={(event) => void submit(event)} noValidate>
      <p>{t('invigilator.setLead')}</p>
      {fields.map((field) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{t(`invigilator.${field}`)}</label>
          <input id={`${id}-${field}`} type="password" inputMode="numeric" autoComplete="off" maxLength={40} className="numbers" value={typed[field]} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`} onChange={(event) => { setProblem(null); setTyped({ ...typed, [field]: event.target.value }); }} />
        </div>
      ))}
      {problem !== null && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{problem}</p>}
      <div className="exam-ends">
        <button type="submit" className="button main" disabled={fields.some((field) => typed[field] === '')}>{t('invigilator.set')}</button>
        {onCancel && <button type="button" className="button" onClick={onCancel}>{t('common.cancel')}</button>}
      </div>
    </form>
  );
}
