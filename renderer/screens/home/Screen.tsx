import './home.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { Assigned } from './Assigned.tsx';
import { Drills } from './Drills.tsx';
import { RecentRecords } from './RecentRecords.tsx';
import { Tutorial } from './Tutorial.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useHome } from './useHome.ts';

export function Screen({ person, go, switchPerson }: ScreenProps): ReactNode {
  const { t } = useTranslation();
  const { scenarios, unfinished, assigned, records } = useHome(person.id);
  const broken = [scenarios, unfinished, assigned, records].find(({ error }) => error);
  const tutorial = scenarios.data?.find(({ category, usable }) => category === 'tutorial' && usable);
  const isNew = records.data?.length === 0;
  // What stands below waits for these two, so that nothing slides when they come.
  const isKnown = [records, assigned].every(({ data, error }) => data !== undefined || error !== null);
  const teaching = tutorial && isKnown && <Tutorial scenario={tutorial} personId={person.id} isFirst={isNew} onStarted={(runId) => go({ screen: 'drill', runId })} />;
  return (
    <>
      <TopBar person={person} onSwitch={switchPerson} />
      <main className="page home">
        <h1>{t('home.hello', { name: person.name })}</h1>
        {broken && <FaultNotice error={broken.error} again={() => void Promise.all([scenarios.refetch(), unfinished.refetch(), assigned.refetch(), records.refetch()])} />}
        {unfinished.data && unfinished.data.length > 0 && <Unfinished runs={unfinished.data} onContinue={(runId) => go({ screen: 'drill', runId })} />}
        {assigned.data && assigned.data.length > 0 && <Assigned assigned={assigned.data} onOpen={(scenarioId) => go({ screen: 'briefing', scenarioId })} />}
        {isNew && teaching}
        {scenarios.data && isKnown && <Drills scenarios={scenarios.data.filter(({ category }) => category !== 'tutorial')} onOpen={(scenarioId) => go({ screen: 'briefing', scenarioId })} />}
        {!isNew && teaching}
        {records.data && <RecentRecords records={records.data.filter((record) => !record.tutorial)} onOpen={(runId) => go({ screen: 'debrief', runId })} onAll={() => go({ screen: 'records' })} />}
      </main>
    </>
  );
}
