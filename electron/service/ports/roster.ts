import type { Mode } from '../../../scenarios/engine/index.ts';

/** What the roster says of a person; unit and post may be empty. */
export interface PersonDetails { readonly name: string; readonly staffNo: string; readonly unit: string; readonly post: string }

/** What was said of a person, when and by which account (or the `commandLine`). Never changed; the latest counts. */
export interface RosterEntry extends PersonDetails { readonly by: string; readonly wall: string }

export interface RosterPerson extends PersonDetails { readonly id: string; readonly lastSeen: string | null; readonly classes: readonly string[]; readonly hasPin: boolean }

/** A drill that a class is given, from a day to a day; `variant` null: whichever form the mode chooses. */
export interface AssignedDrill { readonly scenarioId: string; readonly mode: Mode; readonly variant: string | null; readonly from: string; readonly to: string }

/** A class (班次) with its days, both included. */
export interface RosterClass {
  readonly id: string; readonly name: string; readonly from: string; readonly to: string; readonly unit: string;
  readonly members: readonly string[]; readonly drills: readonly AssignedDrill[];
}

/** A trainee's own PIN as a salted hash, who set it, and how often in a row a wrong one was tried. */
export interface OwnPin { readonly hash: string; readonly setAt: string; readonly setBy: string; readonly wrongTries: number }

/** One row that an import takes: somebody new, or somebody known of whom more is said. */
export interface ImportStep extends PersonDetails { readonly personId: string; readonly isNew: boolean; /** more is said of a known one than the class */ readonly isEntry: boolean; readonly className: string }

export interface ImportTaken {
  readonly steps: readonly ImportStep[];
  /** classes that the file names and that are not there yet */ readonly classes: readonly RosterClass[];
  readonly by: string; readonly wall: string; /** for the audit log */ readonly note: string;
}

/** People as they are called now, classes, and own PINs. */
export interface Roster {
  /** Everybody who is not erased. */
  people(): readonly RosterPerson[];
  /** Oldest first. */
  entriesOf(personId: string): readonly RosterEntry[];
  /** Adds an entry; what a run committed to stays as it was. */
  correct(personId: string, entry: RosterEntry): void;
  /** All of it or, whatever happens in between, nothing. */
  take(taken: ImportTaken): void;
  classes(): readonly RosterClass[];
  /** Those whose days hold this one, the latest begun first. */
  classesOf(personId: string, day: string): readonly RosterClass[];
  /** Adds it, or puts it in place of the one with its id. */
  keepClass(kept: RosterClass): void;
  /** Runs keep the name of their class. */
  removeClass(id: string): void;
  pin(personId: string): OwnPin | null;
  /** Null takes it away. */
  keepPin(personId: string, pin: OwnPin | null): void;
}
