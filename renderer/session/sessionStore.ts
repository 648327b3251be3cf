import { sessionOf, type Session } from './session.ts';

const key = 'shapan.session';

/** The session of this window. It is kept for this window only: a reload goes on, a new window asks again. */
export interface SessionStore {
  current(): Session | null;
  /** The last one ended by itself: it ran out, or the station was started anew. */
  hasRunOut(): boolean;
  begin(session: Session): void;
  end(how: 'left' | 'ranOut'): void;
  subscribe(changed: () => void): () => void;
}

export function sessionStore(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): SessionStore {
  let current = sessionOf(storage.getItem(key));
  let ranOut = false;
  const listeners = new Set<() => void>();
  const change = (session: Session | null, isRunOut: boolean): void => {
    current = session;
    ranOut = isRunOut;
    if (session) storage.setItem(key, JSON.stringify(session));
    else storage.removeItem(key);
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    hasRunOut: () => ranOut,
    begin: (session) => change(session, false),
    end: (how) => change(null, how === 'ranOut'),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
