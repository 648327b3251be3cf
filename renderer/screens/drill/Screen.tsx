import './drill.css';
import './inbox.css';
import './command.css';
import { useEffect, type ReactNode } from 'react';
import type { ScreenProps } from '../../App.tsx';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { Desk } from './Desk.tsx';
import { useRun } from './useRun.ts';

/** A live drill: joins the run, then hands it to the desk. */
export function Screen({ person, go, switchPerson, runId }: ScreenProps & { runId: string }): ReactNode {
  const { lang } = usePreferences();
  const live = useRun(runId, person.id, lang);
  const { view, error } = live;
  useEffect(() => {
    // The page itself never scrolls during a drill; its panels do.
    document.documentElement.classList.add('in-drill');
    return () => document.documentElement.classList.remove('in-drill');
  }, []);
  if (view && !error) {
    return <Desk live={{ ...live, view }} person={person} onDebrief={() => go({ screen: 'debrief', runId })} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />;
  }
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page">{error ? <FaultNotice error={error} /> : <Loading />}</main>
    </>
  );
}
