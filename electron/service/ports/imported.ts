import type { BoundPerson, RunLog, SealedWords } from './exports.ts';

/** An archive of another station: its files as they came (runs and scenario texts), and what vouches for them. `digest` is the manifest's SHA-256. */
export interface ForeignArchive {
  readonly digest: string; readonly station: string; readonly label: string; readonly manifest: string; readonly signature: string; readonly publicKey: string;
  readonly by: string; readonly wall: string;
}

export interface TakenArchive extends ForeignArchive {
  readonly files: Readonly<Record<string, string>>; readonly people: readonly BoundPerson[];
  /** each run with the hash of its score */ readonly runs: readonly { readonly runId: string; readonly hash: string }[];
}

/** Records of other stations: beside this station's own, never among them, in no figure. */
export interface Imported {
  /** All of it in one step, with the audit entry that binds it. */
  take(archive: TakenArchive): void;
  /** Oldest first. */
  archives(): readonly ForeignArchive[];
  files(digest: string): Readonly<Record<string, string>>;
  /** As bound to their runs; without those who were erased. */
  people(digest: string): readonly BoundPerson[];
  /** The hash of the run's score as it came before; null for one that never came. */
  hashOf(runId: string): string | null;
  /** What is wrong with the run's own chain of hashes, or null. */
  problemOf(log: RunLog): string | null;
  /** Whether this is the person that a run committed to. */
  isBound(person: BoundPerson, commitment: string): boolean;
  /** Whether this is what a run sealed. */
  isSealed(words: SealedWords): boolean;
  /** Name, number and salt go for good; how many entries there were. */
  erase(staffNo: string, name: string | null): number;
}
