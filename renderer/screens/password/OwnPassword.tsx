import '../staff/staff.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/SessionContext.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { NewPassword } from './NewPassword.tsx';

/** After an administrator set the password: the own one comes before anything else. */
export function OwnPassword({ session, signOut }: { readonly session: Extract<Session, { kind: 'staff' }>; signOut(): void }): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { begin } = useSession();
  return (
    <>
      <TopBar account={session.account} onSwitch={signOut} />
      <main className="page">
        <h1>{t('password.ownTitle')}</h1>
        <section className="panel">
          <NewPassword withOld lead={t('password.ownLead')} action={t('password.set')}
            onSet={async ({ old, password }) => {
              await api.accounts.changePassword({ old, password });
              begin({ ...session, mustChange: false });
            }} />
        </section>
      </main>
    </>
  );
}
