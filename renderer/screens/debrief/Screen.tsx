import './debrief.css';
import { PrinterOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../App.tsx';
import { failureOf } from '../../api/refusal.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ScenarioStart } from '../../ui/ScenarioClock.ts';
import { TimelineList } from '../../ui/TimelineList.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { RunIncidents, Unreleased } from '../exam/Unreleased.tsx';
import { Competencies } from './Competencies.tsx';
import { ConfidentWrong } from './ConfidentWrong.tsx';
import { Decisions } from './Decisions.tsx';
import { ItemTable } from './ItemTable.tsx';
import { Overreach } from './Overreach.tsx';
import { ReplayProvider } from './replay/ReplayProvider.tsx';
import { ReplaySection } from './replay/ReplaySection.tsx';
import { TopLosses } from './TopLosses.tsx';
import { Verdict } from './Verdict.tsx';
import { useDebrief } from './useDebrief.ts';

/** The after-action review: the verdict first, then what can be learnt, then everything that happened. */
export function Screen({ person, go, switchPerson, runId }: ScreenProps & { runId: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useDebrief(runId);
  const code = error ? failureOf(error).code : null;
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page debrief">
        <div className="debrief-tools no-print">
          <button type="button" className="button bare back" onClick={() => go({ screen: 'home' })}>← {t('debrief.home')}</button>
          <button type="button" className="button" onClick={() => window.print()}><PrinterOutlined aria-hidden />{t('debrief.print')}</button>
        </div>
        {code === 'WITHHELD' || code === 'VOID' ? <Unreleased runId={runId} isVoid={code === 'VOID'} /> : error ? <FaultNotice error={error} again={() => void refetch()} /> : !data && <Loading />}
        {data && (
          <ScenarioStart value={data.startsAt}>
          <ReplayProvider runId={runId} personId={person.id}>
            <Verdict debrief={data} person={person} />
            <TopLosses debrief={data} />
            <ReplaySection timeline={data.timeline} />
            <ConfidentWrong decisions={data.decisions} />
            <Decisions decisions={data.decisions} />
            <ItemTable title={t('debrief.tasks')} items={data.tasks} />
            <Overreach orders={data.overreach} />
            <ItemTable title={t('debrief.outcomes')} items={data.outcomes} />
            <Competencies debrief={data} />
            <section className="panel">
              <h2>{t('debrief.timeline')}</h2>
              <TimelineList entries={data.timeline} />
            </section>
            <RunIncidents runId={runId} />
          </ReplayProvider>
          </ScenarioStart>
        )}
      </main>
    </>
  );
}
