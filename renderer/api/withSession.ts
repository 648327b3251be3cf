import { sessionHeader } from '../../electron/contract/access.ts';
import type { SessionStore } from '../session/sessionStore.ts';
import { failureOf } from './refusal.ts';

/** The options that make a link, whichever it is, send the session with every call and notice when it has run out. */
export function withSession(store: SessionStore) {
  return {
    headers: (): Record<string, string> => {
      const token = store.current()?.token;
      return token === undefined ? {} : { [sessionHeader]: token };
    },
    interceptors: [async <T>({ next }: { next(): Promise<T> }): Promise<T> => {
      const session = store.current();
      try {
        return await next();
      } catch (error) {
        const { code } = failureOf(error);
        // A late answer to the one before must not end the session that began since.
        if (session && session === store.current() && (code === 'SESSION_ENDED' || code === 'NOT_SIGNED_IN')) store.end('ranOut');
        throw error;
      }
    }],
  };
}
