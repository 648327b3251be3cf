import './care.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { BackUpNow } from './BackUpNow.tsx';
import { Backups } from './Backups.tsx';
import { Checks } from './Checks.tsx';
import { Second } from './Second.tsx';
import { Station } from './Station.tsx';
import { useCareState } from './useCare.ts';

/** Where the records live, whether all is well with them, and their back-ups. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useCareState();
  return (
    <StaffPage {...props} title={t('care.title')}>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Station state={data} />
          <Checks checks={data.checks} again={() => void refetch()} />
          <BackUpNow />
          <Second second={data.second} />
          <Backups staged={data.staged} />
        </>
      )}
    </StaffPage>
  );
}
