import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { waitSentence } from '../../api/waitSentence.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Fields } from '../../ui/Fields.tsx';

interface Props {
  readonly lead: string;
  readonly action: string;
  /** The present one must be given too. */
  readonly withOld?: boolean;
  onSet(typed: { readonly old: string; readonly password: string }): Promise<unknown>;
  onCancel?: () => void;
}

/** A new password, typed twice. */
export function NewPassword({ lead, action, withOld = false, onSet, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const id = useId();
  const none = { old: '', password: '', again: '' };
  const [typed, setTyped] = useState(none);
  const [differ, setDiffer] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: () => onSet(typed), onSuccess: () => setTyped(none) });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isPending) return;
    if (typed.password === typed.again) mutate();
    else setDiffer(true);
  };
  const names = withOld ? (['old', 'password', 'again'] as const) : (['password', 'again'] as const);
  const isWrong = differ || error !== null;
  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <p>{lead}</p>
      <Fields
        fields={names.map((name) => ({
          name, label: t(`password.${name}`), type: 'password' as const, autoComplete: name === 'old' ? ('current-password' as const) : ('new-password' as const), isWrong,
          ...(name === 'password' ? { hint: t('accounts.passwordHint') } : {}),
        }))}
        values={typed} problemId={`${id}-problem`} onChange={(name, value) => { reset(); setDiffer(false); setTyped({ ...typed, [name]: value }); }}
      />
      {isWrong && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{differ ? t('accounts.differ') : waitSentence(error, t, lang)}</p>}
      <div className="ends">
        <button type="submit" className="button main" disabled={isPending || names.some((name) => typed[name] === '')}>{action}</button>
        {onCancel && <button type="button" className="button" onClick={onCancel}>{t('common.cancel')}</button>}
      </div>
    </form>
  );
}
