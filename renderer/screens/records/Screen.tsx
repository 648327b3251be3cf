import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { ArchiveSection } from '../archive/ArchiveSection.tsx';
import { GrowthSection } from './GrowthSection.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useGrowth } from './useGrowth.ts';
import { useRecords } from './useRecords.ts';

export function Screen({ person, go, switchPerson }: ScreenProps): ReactNode {
  const { t } = useTranslation();
  const { data: all, error, refetch } = useRecords(person.id);
  const data = all?.filter(({ tutorial }) => !tutorial);
  const growth = useGrowth(person.id);
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page">
        <div><button type="button" className="button bare back" onClick={() => go({ screen: 'home' })}>← {t('common.back')}</button></div>
        <h1>{t('debrief.growth.title')}</h1>
        {error && <FaultNotice error={error} again={() => void refetch()} />}
        {data?.length === 0 && <p className="quiet">{t('records.empty')}</p>}
        {growth.error && <FaultNotice error={growth.error} again={() => void growth.refetch()} />}
        {growth.data && <GrowthSection growth={growth.data} onPractise={(scenarioId) => go({ screen: 'briefing', scenarioId })} />}
        {data && data.length > 0 && <ArchiveSection personId={person.id} />}
        {data && data.length > 0 && <h2>{t('records.title')}</h2>}
        {data && data.length > 0 && <RecordTable records={data} onOpen={(runId) => go({ screen: 'debrief', runId })} />}
      </main>
    </>
  );
}
