import { useCallback, useSyncExternalStore } from 'react';

/** Where in the app we are. It stands in the address, so that a reload comes back to the same screen. */
export type Place =
  | { readonly screen: 'home' | 'records' }
  | { readonly screen: 'staff'; /** of screens/staff/pages.ts; empty: where all are listed */ readonly page: string; /** what the page shows of its things, by id */ readonly part?: string }
  | { readonly screen: 'briefing' | 'exam'; readonly scenarioId: string }
  | { readonly screen: 'drill' | 'debrief'; readonly runId: string };

export function placeOf(hash: string): Place {
  const [screen, id, part] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (screen === 'records') return { screen };
  if (screen === 'staff') return { screen, page: id ?? '', ...(part ? { part } : {}) };
  if ((screen === 'briefing' || screen === 'exam') && id) return { screen, scenarioId: id };
  if ((screen === 'drill' || screen === 'debrief') && id) return { screen, runId: id };
  return { screen: 'home' };
}

export function hashOf(place: Place): string {
  const id = 'runId' in place ? place.runId : 'scenarioId' in place ? place.scenarioId : 'page' in place ? place.page : '';
  const part = 'part' in place && place.part !== undefined ? place.part : '';
  return `#/${[place.screen, id, part].filter((each) => each !== '').map(encodeURIComponent).join('/')}`;
}

export function useNavigation(): { place: Place; go(place: Place): void } {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  const go = useCallback((place: Place) => { location.hash = hashOf(place); }, []);
  return { place: placeOf(hash), go };
}
