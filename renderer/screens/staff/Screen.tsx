import './staff.css';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { pages } from './pages.ts';

/** Everything of the staff: the page that the address names, or a card for each. */
export function Screen({ page, ...props }: StaffProps & { page: string }): ReactNode {
  const { t } = useTranslation();
  const { account, go, signOut } = props;
  const own = pages.filter(({ roles }) => roles.includes(account.role));
  const shown = own.find((each) => each.page === page);
  if (shown) return <shown.Screen {...props} />;
  return (
    <>
      <TopBar account={account} onSwitch={signOut} />
      <main className="page">
        <h1>{t('staff.hello', { name: account.name })}</h1>
        <ul className="staff-cards">
          {own.map((each) => (
            <li key={each.page}>
              <button type="button" className="panel staff-card" onClick={() => go({ screen: 'staff', page: each.page })}>
                <strong>{t(`staff.page.${each.page}.title`)}</strong>
                <span className="quiet">{t(`staff.page.${each.page}.lead`)}</span>
                {each.Note && <Suspense fallback={null}><each.Note /></Suspense>}
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
