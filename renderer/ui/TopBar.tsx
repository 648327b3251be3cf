import { SwapOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountSummary } from '../../electron/contract/accounts.ts';
import type { Person } from '../person/person.ts';
import { Brand } from './Brand.tsx';
import { PreferenceButtons } from './PreferenceButtons.tsx';

interface Props {
  readonly person?: Person;
  /** Instead of a trainee: somebody of the staff. */
  readonly account?: AccountSummary;
  onHome?: () => void;
  onSwitch?: () => void;
}

/** The bar over every calm screen: where am I, who am I, and how should it look. */
export function TopBar({ person, account, onHome, onSwitch }: Props): ReactNode {
  const { t } = useTranslation();
  const who = person ? { is: t('bar.now'), name: person.name, more: person.staffNo } : account && { is: t('bar.signedIn'), name: account.name, more: t(`staff.role.${account.role}`) };
  return (
    <header className="topbar no-print">
      {onHome ? <button type="button" className="brand" onClick={onHome} title={t('bar.home')}><Brand /></button> : <span className="brand"><Brand /></span>}
      <span className="push" />
      <div className="cluster">
        <PreferenceButtons />
        {who && <span className="who" title={`${who.name} ${who.more}`}><span className="unseen">{t('common.pair', { a: who.is, b: '' })}</span>{who.name} <span className="numbers small">{who.more}</span></span>}
        {onSwitch && <button type="button" className="button" onClick={onSwitch}><SwapOutlined aria-hidden />{t(account ? 'bar.signOut' : 'bar.switchPerson')}</button>}
      </div>
    </header>
  );
}
