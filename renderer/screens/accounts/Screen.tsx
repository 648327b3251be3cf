import './accounts.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountLine } from '../../../electron/contract/accounts.ts';
import type { StaffProps } from '../../screenProps.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { NewPassword } from '../password/NewPassword.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { AccountCard } from './AccountCard.tsx';
import { AccountForm } from './AccountForm.tsx';
import { useAccounts } from './useAccounts.ts';

/** Who may sign in at this station, for administrators. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const { accounts, error, again, take, busy } = useAccounts();
  const [isAdding, setAdding] = useState(false);
  const [resetting, setResetting] = useState<AccountLine | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const onSwitch = ({ id, isDisabled }: AccountLine): void => void take((api) => (isDisabled ? api.accounts.enable({ id }) : api.accounts.disable({ id }))).catch(() => undefined);
  return (
    <StaffPage {...props} title={t('accounts.title')} actions={!isAdding && <button type="button" className="button main" onClick={() => { setSaid(null); setAdding(true); }}>{t('accounts.add')}</button>}>
      {said !== null && <p className="notice good" role="status">{said}</p>}
      {error && !isAdding && resetting === null && <FaultNotice error={error} again={again} />}
      {isAdding && (
        <section className="panel">
          <AccountForm withRole lead={t('accounts.addLead')} action={t('accounts.make')} onCancel={() => setAdding(false)}
            onMake={async (account) => {
              await take((api) => api.accounts.create(account));
              setAdding(false);
              setSaid(t('accounts.made', { name: account.name }));
            }} />
        </section>
      )}
      <ul className="accounts">
        {accounts.map((line) => <AccountCard key={line.id} line={line} isMe={line.id === props.account.id} busy={busy} onReset={() => setResetting(line)} onSwitch={() => onSwitch(line)} />)}
      </ul>
      {resetting && (
        <Dialog title={t('accounts.resetTitle', { name: resetting.name })} onClose={() => setResetting(null)}>
          <NewPassword lead={t('accounts.resetLead')} action={t('accounts.reset')} onCancel={() => setResetting(null)}
            onSet={async ({ password }) => {
              await take((api) => api.accounts.resetPassword({ id: resetting.id, password }));
              setSaid(t('accounts.resetDone', { name: resetting.name }));
              setResetting(null);
            }} />
        </Dialog>
      )}
    </StaffPage>
  );
}
