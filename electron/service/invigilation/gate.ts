import { randomBytes } from 'node:crypto';
import type { Ports, StoredPin } from '../ports.ts';
import { foldPin, hashPin, isFitPin, isPinOf } from './pin.ts';

export const keyMinutes = 5;
/** As often a wrong PIN costs nothing but itself; then each one doubles the wait. */
const freeTries = 3;
const firstWait = 30_000;
const longestWait = 900_000;

export type Refused = { readonly kind: 'notSet' } | { readonly kind: 'wrong' | 'locked'; readonly seconds: number };
export type Tried = { readonly kind: 'right' } | Refused;

/** The invigilator's door: one PIN, keys that run out, and a wait after wrong tries that neither a restart nor the wall clock shortens. */
export interface Gate {
  state(): { readonly isSet: boolean; readonly setAt: string | null; readonly waits: number };
  set(pin: string): 'ok' | 'unfit' | 'alreadySet';
  change(old: string, pin: string): { readonly kind: 'ok' } | { readonly kind: 'unfit' } | Refused;
  /** A new key, or why not. */
  open(pin: string): { readonly kind: 'open'; readonly key: string } | Refused;
  /** Whether the key is good; a step taken with it (`use`) keeps it good for longer, looking on does not. */
  has(key: string, how: 'use' | 'look'): boolean;
  close(key: string): void;
}

export function invigilatorGate({ records, clock }: Pick<Ports, 'records' | 'clock'>): Gate {
  const keys = new Map<string, number>();
  // Counted from the start of this process at the latest: a restart begins the wait anew.
  let lastWrong = clock.monotonic();
  const wall = (): string => new Date(clock.wall()).toISOString();
  const waits = (pin: StoredPin | null): number => {
    const extra = (pin?.wrongTries ?? 0) - freeTries;
    const whole = extra < 0 ? 0 : Math.min(longestWait, firstWait * 2 ** extra);
    return Math.max(0, Math.ceil((whole - (clock.monotonic() - lastWrong)) / 1000));
  };
  const attempt = (typed: string): Tried => {
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
  const store = (pin: string): void => records.keepInvigilatorPin({ hash: hashPin(pin), setAt: wall(), wrongTries: 0 });
  return {
    state: () => {
      const pin = records.invigilatorPin();
      return { isSet: pin !== null, setAt: pin?.setAt ?? null, waits: waits(pin) };
    },
    set: (typed) => {
      if (records.invigilatorPin()) return 'alreadySet';
      if (!isFitPin(foldPin(typed))) return 'unfit';
      store(foldPin(typed));
      return 'ok';
    },
    change: (old, typed) => {
      if (!isFitPin(foldPin(typed))) return { kind: 'unfit' };
      const tried = attempt(old);
      if (tried.kind !== 'right') return tried;
      store(foldPin(typed));
      keys.clear();
      return { kind: 'ok' };
    },
    open: (typed) => {
      const tried = attempt(typed);
      if (tried.kind !== 'right') return tried;
      const key = randomBytes(24).toString('base64url');
      keys.set(key, clock.monotonic() + keyMinutes * 60_000);
      return { kind: 'open', key };
    },
    has: (key, how) => {
      const until = keys.get(key);
      if (until === undefined || until <= clock.monotonic()) {
        keys.delete(key);
        return false;
      }
      if (how === 'use') keys.set(key, clock.monotonic() + keyMinutes * 60_000);
      return true;
    },
    close: (key) => void keys.delete(key),
  };
}
