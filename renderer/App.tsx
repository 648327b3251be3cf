import { lazy, Suspense, type ReactNode } from 'react';
import { useApi } from './api/ApiContext.ts';
import { useNavigation, type Place } from './navigation.ts';
import type { ScreenProps } from './screenProps.ts';
import { Screen as BriefingScreen } from './screens/briefing/Screen.tsx';
import { useFirstPlace } from './screens/firstPlace/useFirstPlace.ts';
import { Screen as HomeScreen } from './screens/home/Screen.tsx';
import { Screen as IdentityScreen } from './screens/identity/Screen.tsx';
import { useSession } from './session/SessionContext.ts';
import { FaultBoundary } from './ui/FaultBoundary.tsx';
import { Loading } from './ui/Loading.tsx';

const DrillScreen = lazy(() => import('./screens/drill/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const DebriefScreen = lazy(() => import('./screens/debrief/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const ExamScreen = lazy(() => import('./screens/exam/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const RecordsScreen = lazy(() => import('./screens/records/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const StaffScreen = lazy(() => import('./screens/staff/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const OwnPasswordScreen = lazy(() => import('./screens/password/OwnPassword.tsx').then(({ OwnPassword }) => ({ default: OwnPassword })));
const FirstPlaceScreen = lazy(() => import('./screens/firstPlace/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const SignInScreen = lazy(() => import('./screens/signIn/Screen.tsx').then(({ Screen }) => ({ default: Screen })));

/** Whoever uses this window sees their own screens; who has no session sees the door. */
export function App(): ReactNode {
  const { place, go } = useNavigation();
  return <FaultBoundary><Suspense fallback={<Loading />}><Inside place={place} go={go} /></Suspense></FaultBoundary>;
}

function Inside({ place, go }: { place: Place; go(place: Place): void }): ReactNode {
  const api = useApi();
  const { session, end } = useSession();
  const leave = (): void => {
    void api.accounts.signOut().catch(() => undefined).then(() => {
      end('left');
      go({ screen: 'home' });
    });
  };
  if (session?.kind === 'trainee') return screenOf(place, { person: session.person, go, switchPerson: leave });
  const { page, part = '' } = place.screen === 'staff' ? place : { page: '' };
  if (session?.mustChange) return <OwnPasswordScreen session={session} signOut={leave} />;
  if (session) return <StaffScreen account={session.account} go={go} signOut={leave} page={page} part={part} />;
  return <Door place={place} go={go} />;
}

/** Before somebody is there; the very first time, where the data shall live. */
function Door({ place, go }: { place: Place; go(place: Place): void }): ReactNode {
  const first = useFirstPlace();
  if (first.place === 'wait') return <Loading />;
  if (first.place) return <FirstPlaceScreen place={first.place} onSettled={first.settled} />;
  return place.screen === 'staff' ? <SignInScreen go={go} /> : <IdentityScreen go={go} />;
}

function screenOf(place: Place, props: ScreenProps): ReactNode {
  switch (place.screen) {
    case 'home': case 'staff': return <HomeScreen {...props} />;
    case 'records': return <RecordsScreen {...props} />;
    case 'briefing': return <BriefingScreen key={place.scenarioId} {...props} scenarioId={place.scenarioId} />;
    case 'exam': return <ExamScreen key={place.scenarioId} {...props} scenarioId={place.scenarioId} />;
    case 'drill': return <DrillScreen key={place.runId} {...props} runId={place.runId} />;
    case 'debrief': return <DebriefScreen key={place.runId} {...props} runId={place.runId} />;
  }
}
