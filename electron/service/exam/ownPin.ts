import { secondsLeft } from '../access/waits.ts';
import { foldPin, hashPin, isFitPin, isPinOf } from '../invigilation/pin.ts';
import type { Ports } from '../ports.ts';

export type OwnPinAnswer = { readonly kind: 'fine' | 'needed' | 'unfit' } | { readonly kind: 'wrong' | 'locked'; readonly seconds: number };

/**
 * A trainee's own PIN before an exam. Where one is set it must be right; where none is, what is typed becomes it, and nothing typed is fine too.
 * After wrong tries each next one waits longer, and neither a restart nor the wall clock shortens that.
 */
export function ownPins({ records, clock }: Pick<Ports, 'records' | 'clock'>): (personId: string, typed: string) => OwnPinAnswer {
  const start = clock.monotonic();
  const lastWrong = new Map<string, number>();
  const { roster } = records;
  return (personId, typed) => {
    const pin = roster.pin(personId);
    const folded = foldPin(typed);
    if (!pin) {
      if (folded === '') return { kind: 'fine' };
      if (!isFitPin(folded)) return { kind: 'unfit' };
      const setAt = new Date(clock.wall()).toISOString();
      roster.keepPin(personId, { hash: hashPin(folded), setAt, setBy: personId, wrongTries: 0 });
      records.audit({ kind: 'traineePinSet', by: 'nobody', about: personId, note: '', wall: setAt });
      return { kind: 'fine' };
    }
    if (folded === '') return { kind: 'needed' };
    const waits = (wrongTries: number): number => secondsLeft(wrongTries, clock.monotonic() - (lastWrong.get(personId) ?? start));
    const wait = waits(pin.wrongTries);
    if (wait > 0) return { kind: 'locked', seconds: wait };
    // Counted before it is looked at: a cut in between gives no free try.
    const wrongTries = pin.wrongTries + 1;
    roster.keepPin(personId, { ...pin, wrongTries });
    if (isPinOf(folded, pin.hash)) {
      roster.keepPin(personId, { ...pin, wrongTries: 0 });
      return { kind: 'fine' };
    }
    lastWrong.set(personId, clock.monotonic());
    return { kind: 'wrong', seconds: waits(wrongTries) };
  };
}
