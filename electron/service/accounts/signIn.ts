import type { Ports, StoredAccount } from '../ports.ts';
import { isPasswordOf } from '../access/passwords.ts';
import { secondsLeft } from '../access/waits.ts';

export type SignedIn =
  | { readonly kind: 'right'; readonly account: StoredAccount }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'wrong' | 'locked'; readonly seconds: number };

/** Tries at once; more wait a moment, so that nobody fills the memory with them. */
const mostAtOnce = 4;
/** Account names that do not exist are remembered too, so that they cannot be told from those that do. */
const mostUnknown = 200;

/** Tries a password; after wrong ones in a row each next one waits longer, and neither a restart nor the wall clock shortens that. */
export function passwordTries({ records, clock }: Pick<Ports, 'records' | 'clock'>): (account: string, password: string) => Promise<SignedIn> {
  // Counted from the start of this process at the latest: a restart begins the wait anew.
  const start = clock.monotonic();
  const lastWrong = new Map<string, number>();
  const unknown = new Map<string, number>();
  let busy = 0;
  const triesOf = (account: string): number => records.findAccountNamed(account)?.wrongTries ?? unknown.get(account) ?? 0;
  const count = (account: string, wrongTries: number): void => {
    const found = records.findAccountNamed(account);
    if (found) return records.keepAccount({ ...found, wrongTries });
    unknown.delete(account);
    unknown.set(account, wrongTries);
    for (const oldest of [...unknown.keys()].slice(0, -mostUnknown)) unknown.delete(oldest);
  };
  const waits = (account: string): number => secondsLeft(triesOf(account), clock.monotonic() - (lastWrong.get(account) ?? start));
  return async (account, password) => {
    if (busy >= mostAtOnce) return { kind: 'locked', seconds: 1 };
    const seconds = waits(account);
    if (seconds > 0) return { kind: 'locked', seconds };
    // Counted before it is looked at: a cut in between, or many at once, give no free try.
    count(account, triesOf(account) + 1);
    lastWrong.delete(account);
    lastWrong.set(account, clock.monotonic());
    for (const oldest of [...lastWrong.keys()].slice(0, -2 * mostUnknown)) lastWrong.delete(oldest);
    busy += 1;
    const isRight = await isPasswordOf(password, records.findAccountNamed(account)?.hash ?? null).finally(() => (busy -= 1));
    const found = records.findAccountNamed(account);
    if (!isRight || !found) return { kind: 'wrong', seconds: waits(account) };
    count(account, 0);
    return found.isDisabled ? { kind: 'disabled' } : { kind: 'right', account: found };
  };
}
