import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { waitSentence } from '../../api/waitSentence.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Fields } from '../../ui/Fields.tsx';
import type { SignedIn } from './Screen.tsx';

export function SignIn({ onSignedIn }: { onSignedIn(session: SignedIn): void }): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const id = useId();
  const [typed, setTyped] = useState({ account: '', password: '' });
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: () => api.accounts.signIn(typed), onSuccess: onSignedIn, onError: () => setTyped({ ...typed, password: '' }) });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <Fields
        fields={[
          { name: 'account', label: t('signIn.account'), autoComplete: 'username', isWrong: error !== null },
          { name: 'password', label: t('signIn.password'), type: 'password', autoComplete: 'current-password', isWrong: error !== null },
        ]}
        values={typed} problemId={`${id}-problem`} onChange={(name, value) => { reset(); setTyped({ ...typed, [name]: value }); }}
      />
      {error && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{waitSentence(error, t, lang)}</p>}
      <div className="ends"><button type="submit" className="button main huge" disabled={isPending || typed.account === '' || typed.password === ''}>{t('signIn.enter')}</button></div>
      <p className="small quiet">{t('signIn.forgotten')}</p>
    </form>
  );
}
