import '../staff/staff.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountSummary } from '../../../electron/contract/accounts.ts';
import { useApi } from '../../api/ApiContext.ts';
import type { Place } from '../../navigation.ts';
import { useSession } from '../../session/SessionContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { FirstAdministrator } from './FirstAdministrator.tsx';
import { SignIn } from './SignIn.tsx';

export type SignedIn = { readonly token: string; readonly account: AccountSummary; readonly mustChange: boolean };

/** The door of the staff: the first to come makes the account that makes the others. */
export function Screen({ go }: { go(place: Place): void }): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { begin, hasRunOut } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['accountsState'], queryFn: () => api.accounts.state(), staleTime: 0 });
  const isFirst = data?.hasAdministrator === false;
  const onSignedIn = ({ token, account, mustChange }: SignedIn): void => begin({ kind: 'staff', token, account, mustChange });
  return (
    <>
      <TopBar onHome={() => go({ screen: 'home' })} />
      <main className="page">
        <div className="staff-head">
          <button type="button" className="button bare back" onClick={() => go({ screen: 'home' })}>← {t('common.back')}</button>
          <h1>{t(isFirst ? 'signIn.firstTitle' : 'signIn.title')}</h1>
        </div>
        {hasRunOut && <p className="notice warn" role="status">{t('signIn.ranOut')}</p>}
        {error && <FaultNotice error={error} again={() => void refetch()} />}
        {data && <section className="panel">{isFirst ? <FirstAdministrator onSignedIn={onSignedIn} /> : <SignIn onSignedIn={onSignedIn} />}</section>}
      </main>
    </>
  );
}
