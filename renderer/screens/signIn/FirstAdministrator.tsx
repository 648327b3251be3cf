import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { AccountForm } from '../accounts/AccountForm.tsx';
import type { SignedIn } from './Screen.tsx';

/** Nobody can sign in here yet: whoever runs this centre makes the first account. */
export function FirstAdministrator({ onSignedIn }: { onSignedIn(session: SignedIn): void }): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  return <AccountForm lead={t('signIn.firstLead')} action={t('signIn.firstMake')} onMake={async ({ account, name, password }) => onSignedIn(await api.accounts.createFirst({ account, name, password }))} />;
}
