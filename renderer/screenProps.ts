import type { AccountSummary } from '../electron/contract/accounts.ts';
import type { Place } from './navigation.ts';
import type { Person } from './person/person.ts';

/** What every screen of a trainee is given: who sits here and how to get elsewhere. */
export interface ScreenProps {
  readonly person: Person;
  go(place: Place): void;
  switchPerson(): void;
}

/** What every screen of the staff is given. */
export interface StaffProps {
  readonly account: AccountSummary;
  /** Which of its things the address names; empty: none. */
  readonly part: string;
  go(place: Place): void;
  signOut(): void;
}
