import { SwapOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../person/usePerson.ts';
import { Brand } from './Brand.tsx';
import { PreferenceButtons } from './PreferenceButtons.tsx';

/** The bar over every calm screen: where am I, who am I, and how should it look. */
export function TopBar({ person, onHome, onSwitch }: { person?: Person; onHome?: () => void; onSwitch?: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="topbar no-print">
      {onHome ? <button type="button" className="brand" onClick={onHome} title={t('bar.home')}><Brand /></button> : <span className="brand"><Brand /></span>}
      <span className="push" />
      <div className="cluster">
        <PreferenceButtons />
        {person && <span className="who" title={`${person.name} ${person.staffNo}`}><span className="unseen">{t('common.pair', { a: t('bar.now'), b: '' })}</span>{person.name} <span className="numbers small">{person.staffNo}</span></span>}
        {onSwitch && <button type="button" className="button" onClick={onSwitch}><SwapOutlined aria-hidden />{t('bar.switchPerson')}</button>}
      </div>
    </header>
  );
}
