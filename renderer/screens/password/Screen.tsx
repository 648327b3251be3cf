import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import type { StaffProps } from '../../screenProps.ts';
import { StaffPage } from '../staff/StaffPage.tsx';
import { NewPassword } from './NewPassword.tsx';

/** Everybody changes their own password. */
export function Screen(props: StaffProps): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  return (
    <StaffPage {...props} title={t('password.title')}>
      {isDone && <p className="notice good" role="status">{t('password.done')}</p>}
      <section className="panel">
        <NewPassword withOld lead={t('password.lead')} action={t('password.set')}
          onSet={async ({ old, password }) => {
            setDone(false);
            await api.accounts.changePassword({ old, password });
            setDone(true);
          }} />
      </section>
    </StaffPage>
  );
}
