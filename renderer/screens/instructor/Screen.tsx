import './instructor.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { RunCard } from './RunCard.tsx';
import { useLiveRuns } from './useLiveRuns.ts';

/** The instructor beside the drills that run at this station. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const runs = useLiveRuns();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <StaffPage {...props} title={t('instructor.title')}>
      {runs.error && <FaultNotice error={runs.error} again={() => void runs.refetch()} />}
      {runs.data?.length === 0 && <p className="quiet">{t('instructor.none')}</p>}
      <div className="live-runs">
        {runs.data?.map((run) => <RunCard key={run.runId} run={run} isOpen={open === run.runId} onOpen={() => setOpen(open === run.runId ? null : run.runId)} />)}
      </div>
    </StaffPage>
  );
}
