import { randomBytes } from 'node:crypto';
import { secondsLeft } from '../access/waits.ts';
import type { Ports, StoredPin } from '../ports.ts';
import { foldPin, hashPin, isFitPin, isPinOf } from './pin.ts';

export const keyMinutes = 5;

export type Refused = { readonly kind: 'notSet' } | { readonly kind: 'wrong' | 'locked'; readonly seconds: number };

/** The invigilator's door: one PIN, keys that run out, and a wait after wrong tries that neither a restart nor the wall clock shortens. */
export interface Gate {
  state(): { readonly isSet: boolean; readonly setAt: string | null };
  /** Sets the PIN, or another one, which ends the keys of the old. */
  set(pin: string, by: string): 'ok' | 'unfit';
  /** A new key, or why not. */
  open(pin: string): { readonly kind: 'open'; readonly key: string } | Refused;
  /** Whether the key is good; the step taken with it keeps it good for longer. */
  has(key: string): boolean;
  close(key: string): void;
}

export function invigilatorGate({ records, clock }: Pick<Ports, 'records' | 'clock'>): Gate {
  const keys = new Map<string, number>();
  // Counted from the start of this process at the latest: a restart begins the wait anew.
  let lastWrong = clock.monotonic();
  const waits = (pin: StoredPin): number => secondsLeft(pin.wrongTries, clock.monotonic() - lastWrong);
  const attempt = (typed: string): { readonly kind: 'right' } | Refused => {
    const pin = records.invigilatorPin();
    if (!pin) return { kind: 'notSet' };
    const wait = waits(pin);
    if (wait > 0) return { kind: 'locked', seconds: wait };
    // Counted before it is looked at: a cut in between gives no free try.
    const counted = { ...pin, wrongTries: pin.wrongTries + 1 };
    records.keepInvigilatorPin(counted);
    if (isPinOf(foldPin(typed), pin.hash)) {
      records.keepInvigilatorPin({ ...pin, wrongTries: 0 });
      return { kind: 'right' };
    }
    lastWrong = clock.monotonic();
    return { kind: 'wrong', seconds: waits(counted) };
  };
  return {
    state: () => {
      const pin = records.invigilatorPin();
      return { isSet: pin !== null, setAt: pin?.setAt ?? null };
    },
    set: (typed, by) => {
      if (!isFitPin(foldPin(typed))) return 'unfit';
      records.keepInvigilatorPin({ hash: hashPin(foldPin(typed)), setAt: new Date(clock.wall()).toISOString(), setBy: by, wrongTries: 0 });
      keys.clear();
      return 'ok';
    },
    open: (typed) => {
      const tried = attempt(typed);
      if (tried.kind !== 'right') return tried;
      const key = randomBytes(24).toString('base64url');
      keys.set(key, clock.monotonic() + keyMinutes * 60_000);
      return { kind: 'open', key };
    },
    has: (key) => {
      const until = keys.get(key);
      if (until === undefined || until <= clock.monotonic()) {
        keys.delete(key);
        return false;
      }
      keys.set(key, clock.monotonic() + keyMinutes * 60_000);
      return true;
    },
    close: (key) => void keys.delete(key),
  };
}
