import './staff.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { TopBar } from '../../ui/TopBar.tsx';

interface Props extends StaffProps {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page of the staff: who is signed in, the way back, the title. */
export function StaffPage({ account, go, signOut, title, actions, children }: Props): ReactNode {
  const { t } = useTranslation();
  const home = (): void => go({ screen: 'staff', page: '' });
  return (
    <>
      <TopBar account={account} onHome={home} onSwitch={signOut} />
      <main className="page staff">
        <div className="staff-head">
          <button type="button" className="button bare back" onClick={home}>← {t('common.back')}</button>
          <h1>{title}</h1>
          {actions}
        </div>
        {children}
      </main>
    </>
  );
}
