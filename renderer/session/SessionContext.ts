import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import type { SessionStore } from './sessionStore.ts';

export const SessionContext = createContext<SessionStore | null>(null);

interface Seat {
  readonly session: Session | null;
  /** The last one ended by itself. */
  readonly hasRunOut: boolean;
  begin(session: Session): void;
  end(how: 'left' | 'ranOut'): void;
}

/** Who uses this window. */
export function useSession(): Seat {
  const store = useContext(SessionContext);
  if (!store) throw new Error('The session is read in main.tsx before any screen is drawn');
  const session = useSyncExternalStore(store.subscribe, store.current);
  const hasRunOut = useSyncExternalStore(store.subscribe, store.hasRunOut);
  return { session, hasRunOut, begin: store.begin, end: store.end };
}
