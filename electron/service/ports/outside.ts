import type { OutsideEntry } from '../../contract/outside.ts';

/** What is entered; `withdrawn` takes back the entry that it corrects, its `source` says why. */
export type OutsideBody = OutsideEntry | { readonly kind: 'withdrawn'; readonly day: string; readonly source: string };

/** As stored: numbered, chained in the ledger. `corrects`: the entry in whose place it stands. */
export interface StoredOutside { readonly number: number; readonly corrects: number | null; readonly body: OutsideBody; readonly by: string; readonly wall: string }

/** What instructors entered about people from outside; never changed, only corrected by a further entry. */
export interface Outside {
  /** Oldest first; nothing of an erased person. */
  ofPerson(personId: string): readonly StoredOutside[];
  /** Gives the entry's number. Throws when `corrects` is another person's, or already corrected: two writers on one entry. */
  add(personId: string, entry: Omit<StoredOutside, 'number'>): number;
}
