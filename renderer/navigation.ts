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

/** The address that the app shows; the window's own runs ahead of it while somebody is asked. */
let shown: string | null = null;
const current = (): string => (shown ??= location.hash);
/** Where the app itself goes: not held. */
let own: string | null = null;
let ask: (() => void) | null = null;

/** Holds the app where it is: somebody who presses Back or changes the address is asked first. Returns what lets go. */
export function holdPlace(whenLeft: () => void): () => void {
  ask = whenLeft;
  return () => { if (ask === whenLeft) ask = null; };
}

function follow(changed: () => void): () => void {
  const moved = (): void => {
    const isHeld = ask !== null && location.hash !== current() && location.hash !== own;
    if (isHeld) {
      history.pushState(null, '', current());
      ask?.();
      return;
    }
    shown = location.hash;
    own = null;
    changed();
  };
  window.addEventListener('hashchange', moved);
  return () => window.removeEventListener('hashchange', moved);
}

export function useNavigation(): { place: Place; go(place: Place): void } {
  const hash = useSyncExternalStore(follow, current);
  const go = useCallback((place: Place) => {
    own = hashOf(place);
    location.hash = own;
  }, []);
  return { place: placeOf(hash), go };
}
