import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountLine } from '../../../electron/contract/accounts.ts';

interface Props {
  readonly line: AccountLine;
  readonly isMe: boolean;
  readonly busy: boolean;
  onReset(): void;
  onSwitch(): void;
}

/** One account and what can be done about it. */
export function AccountCard({ line, isMe, busy, onReset, onSwitch }: Props): ReactNode {
  const { t } = useTranslation();
  const { account, name, role, isDisabled, isLastAdministrator } = line;
  return (
    <li className="panel account-card" aria-label={`${name} ${account}`}>
      <div className="grow">
        <p><strong>{name}</strong> <span className="numbers">{account}</span> {isDisabled && <span className="badge bad">{t('accounts.disabled')}</span>}</p>
        <p className="small quiet">{t('accounts.roleLine', { role: t(`staff.role.${role}`), can: t(`staff.can.${role}`) })}</p>
        {isLastAdministrator && <p className="small quiet">{t('accounts.last')}</p>}
      </div>
      {isMe ? <p className="small quiet">{t('accounts.me')}</p> : (
        <div className="cluster">
          <button type="button" className="button" disabled={busy} onClick={onReset}>{t('accounts.reset')}</button>
          <button type="button" className="button" disabled={busy} onClick={onSwitch}>{t(isDisabled ? 'accounts.enable' : 'accounts.disable')}</button>
        </div>
      )}
    </li>
  );
}
