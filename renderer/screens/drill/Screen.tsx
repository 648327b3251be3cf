import './drill.css';
import './inbox.css';
import './decision.css';
import './messages.css';
import './boards/board.css';
import './command.css';
import '../exam/exam.css';
import { useEffect, useState, type ReactNode } from 'react';
import type { ScreenProps } from '../../screenProps.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { failureOf } from '../../api/refusal.ts';
import { Held } from '../exam/Held.tsx';
import { Desk } from './Desk.tsx';
import { useRun } from './useRun.ts';

type Props = ScreenProps & { readonly runId: string };

/** A live drill; an exam that was stopped is joined anew when it goes on. */
export function Screen(props: Props): ReactNode {
  const [round, setRound] = useState(0);
  return <LiveDrill key={round} {...props} onGoesOn={() => setRound(round + 1)} />;
}

/** Joins the run, then hands it to the desk. */
function LiveDrill({ person, go, switchPerson, runId, onGoesOn }: Props & { onGoesOn(): void }): ReactNode {
  const { lang } = usePreferences();
  const live = useRun(runId, person.id, lang);
  const { view, error } = live;
  useEffect(() => {
    // The page itself never scrolls during a drill; its panels do.
    document.documentElement.classList.add('in-drill');
    return () => document.documentElement.classList.remove('in-drill');
  }, []);
  if (view && !error) {
    return <Desk live={{ ...live, view }} person={person} onDebrief={() => go({ screen: 'debrief', runId })} onRewound={(fork) => go({ screen: 'drill', runId: fork })} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />;
  }
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page">{error && failureOf(error).code === 'HELD' ? <Held runId={runId} person={person} onGoesOn={onGoesOn} /> : error ? <FaultNotice error={error} /> : <Loading />}</main>
    </>
  );
}
