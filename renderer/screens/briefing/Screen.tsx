import './briefing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { Facts } from './Facts.tsx';
import { Head } from './Head.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { useBriefing } from './useBriefing.ts';
import { useModes } from './useModes.ts';

export function Screen({ person, go, switchPerson, scenarioId }: ScreenProps & { scenarioId: string }): ReactNode {
  const { t } = useTranslation();
  const { briefing: { data, error, refetch }, start, starting, startError } = useBriefing(scenarioId, person.id, (runId) => go({ screen: 'drill', runId }));
  const offer = useModes(scenarioId, person.id);
  const begin = (): void => (offer.mode === 'exam' ? go({ screen: 'exam', scenarioId }) : start(offer.mode));
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page briefing">
        <div><button type="button" className="button bare back" onClick={() => go({ screen: 'home' })}>← {t('common.back')}</button></div>
        {error ? <FaultNotice error={error} again={() => void refetch()} /> : !data && <Loading />}
        {data && (
          <>
            <Head briefing={data} />
            <Facts briefing={data} />
            <div className="start-bar">
              {startError && <FaultNotice error={startError} />}
              <ModeChoice offer={offer} />
              <button type="button" className="button main huge" disabled={starting} onClick={begin}>{starting ? t('briefing.starting') : t(offer.mode === 'exam' ? 'exam.toExam' : 'briefing.start')}</button>
            </div>
          </>
        )}
      </main>
    </>
  );
}
