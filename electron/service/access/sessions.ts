import { createHash, randomBytes } from 'node:crypto';
import type { Role, StaffRole } from '../../contract/access.ts';
import type { Clock } from '../ports.ts';

/** Who a session is of. */
export type Holder = { readonly role: 'trainee'; readonly personId: string } | { readonly role: StaffRole; readonly accountId: string; /** somebody else set the password: it is changed before anything else */ readonly mustChange?: boolean };

/** Who calls. `ended`: with a token that is no longer good. */
export type Caller = { readonly role: 'nobody' | 'ended' } | (Holder & { readonly role: Role; readonly token: string });

export interface Sessions {
  /** A new token; only its hash stays here. */
  begin(holder: Holder): string;
  /** Whose token this is; unless it was only polled with, the session lives on from now. */
  callerOf(token: string | null, isPolled: boolean): Caller;
  /** The own password is set now. */
  passwordChanged(token: string): void;
  end(token: string): void;
  /** Ends what this account has open, but for one. */
  endAllOf(accountId: string, but?: string): void;
}

const minute = 60_000;
const staffIdle = 30 * minute;
/** A trainee who plays is never asked again; one who went home in the morning is. */
const traineeIdle = 240 * minute;
/** More than a room can hold; beyond it the one unused for longest goes. */
const most = 500;

interface Session { readonly holder: Holder; used: number }

/** Sessions live in the memory of this process only: a restart ends them all. */
export function createSessions(clock: Pick<Clock, 'monotonic'>, isDrilling: (personId: string) => boolean): Sessions {
  const sessions = new Map<string, Session>();
  const isOver = ({ holder, used }: Session): boolean => {
    const idle = clock.monotonic() - used;
    return holder.role === 'trainee' ? idle >= traineeIdle && !isDrilling(holder.personId) : idle >= staffIdle;
  };
  return {
    begin: (holder) => {
      const token = randomBytes(32).toString('base64url');
      sessions.set(hashOf(token), { holder, used: clock.monotonic() });
      for (const oldest of [...sessions.keys()].slice(0, -most)) sessions.delete(oldest);
      return token;
    },
    callerOf: (token, isPolled) => {
      if (token === null) return { role: 'nobody' };
      const key = hashOf(token);
      const session = sessions.get(key);
      if (!session || isOver(session)) {
        sessions.delete(key);
        return { role: 'ended' };
      }
      if (!isPolled) {
        session.used = clock.monotonic();
        // last in the map is used last
        sessions.delete(key);
        sessions.set(key, session);
      }
      return { ...session.holder, token };
    },
    passwordChanged: (token) => {
      const session = sessions.get(hashOf(token));
      if (session && 'accountId' in session.holder) sessions.set(hashOf(token), { ...session, holder: { ...session.holder, mustChange: false } });
    },
    end: (token) => void sessions.delete(hashOf(token)),
    endAllOf: (accountId, but) => {
      const kept = but === undefined ? null : hashOf(but);
      for (const [key, { holder }] of sessions) if ('accountId' in holder && holder.accountId === accountId && key !== kept) sessions.delete(key);
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('base64url');
}
