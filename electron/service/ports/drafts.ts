import type { categoryNames } from '../../../scenarios/engine/index.ts';
import type { Lang } from '../ports.ts';

/** The two texts that a drill is made of, as their author left them. `en` may be empty. */
export interface DraftTexts { readonly scenario: string; readonly en: string }

/** A small sound drill of a category, from which authors begin; it is no drill of the library and cannot be played as one. */
export interface DraftTemplate extends DraftTexts {
  readonly category: (typeof categoryNames)[number]; readonly title: Readonly<Record<Lang, string>>; readonly summary: Readonly<Record<Lang, string>>;
}

/** What each judge of a panel thinks that a just competent cadre gets of each scored thing, in per cent, by its id; null where he has not said yet. */
export type Judgements = Readonly<Record<string, readonly (number | null)[]>>;

/** A drill that is being written. `revision` counts how often it was stored; `basedOn` is the drill it was begun from. */
export interface StoredDraft extends DraftTexts {
  readonly id: string; readonly revision: number; readonly basedOn: string | null;
  readonly createdAt: string; readonly changedAt: string;
  /** the accounts that stored texts of it */ readonly writers: readonly string[];
  /** what a panel said about its pass mark */ readonly panel?: Judgements;
}

/** The drafts of a station. Every change is on the disk, whole, before a call returns; a cut leaves the old draft or the new one. */
export interface Drafts {
  /** Newest change first. */
  list(): readonly StoredDraft[];
  /** What was removed and can be put back; newest change first. */
  bin(): readonly StoredDraft[];
  find(id: string): StoredDraft | null;
  /** Adds it, or replaces it by its id. */
  keep(draft: StoredDraft): void;
  /** Into the bin; false where there is no such draft. */
  remove(id: string): boolean;
  /** Out of the bin; false where it is not there. */
  putBack(id: string): boolean;
}
