import { lazy, Suspense, type ReactNode } from 'react';
import { useNavigation, type Place } from './navigation.ts';
import { usePerson, type Person } from './person/usePerson.ts';
import { Screen as BriefingScreen } from './screens/briefing/Screen.tsx';
import { Screen as HomeScreen } from './screens/home/Screen.tsx';
import { Screen as IdentityScreen } from './screens/identity/Screen.tsx';
import { FaultBoundary } from './ui/FaultBoundary.tsx';
import { Loading } from './ui/Loading.tsx';

const DrillScreen = lazy(() => import('./screens/drill/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const DebriefScreen = lazy(() => import('./screens/debrief/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const ExamScreen = lazy(() => import('./screens/exam/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const InvigilatorScreen = lazy(() => import('./screens/invigilator/Screen.tsx').then(({ Screen }) => ({ default: Screen })));
const RecordsScreen = lazy(() => import('./screens/records/Screen.tsx').then(({ Screen }) => ({ default: Screen })));

/** What every screen is given: who sits here and how to get elsewhere. */
export interface ScreenProps {
  readonly person: Person;
  go(place: Place): void;
  switchPerson(): void;
}

export function App(): ReactNode {
  const { person, choose } = usePerson();
  const { place, go } = useNavigation();
  const switchPerson = (): void => {
    choose(null);
    go({ screen: 'home' });
  };
  return (
    <FaultBoundary>
      <Suspense fallback={<Loading />}>
        {person ? screenOf(place, { person, go, switchPerson }) : <IdentityScreen onChosen={choose} />}
      </Suspense>
    </FaultBoundary>
  );
}

function screenOf(place: Place, props: ScreenProps): ReactNode {
  switch (place.screen) {
    case 'home': return <HomeScreen {...props} />;
    case 'records': return <RecordsScreen {...props} />;
    case 'briefing': return <BriefingScreen key={place.scenarioId} {...props} scenarioId={place.scenarioId} />;
    case 'exam': return <ExamScreen key={place.scenarioId} {...props} scenarioId={place.scenarioId} />;
    case 'invigilator': return <InvigilatorScreen {...props} />;
    case 'drill': return <DrillScreen key={place.runId} {...props} runId={place.runId} />;
    case 'debrief': return <DebriefScreen key={place.runId} {...props} runId={place.runId} />;
  }
}
