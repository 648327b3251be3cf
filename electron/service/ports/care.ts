/** One back-up, or a former file that was set aside, as the administrator sees it. `lost`: records of the present file that are not in it (null: nobody can tell); `problem`: why it cannot be restored. */
export interface BackupLine {
  readonly id: string; readonly place: 'own' | 'second' | 'aside'; readonly madeAt: string;
  readonly records: number; readonly people: number; /** the station's own drills and drafts */ readonly drills: number; readonly lost: number | null; readonly problem: string | null;
}

/** What restoring a back-up would lose: records, people and acts of the staff (the audit log); the newest records by name. */
export interface Loss {
  readonly records: number; readonly people: number; readonly acts: number;
  readonly newest: readonly { readonly name: string; readonly staffNo: string; readonly scenarioId: string; readonly finishedAt: string }[];
}

/** How the second folder (a USB stick, another disk) stands: none was named, it is there, or it is not plugged in. */
export interface SecondFolder { readonly folder: string | null; readonly state: 'none' | 'there' | 'missing' }

/** How a copy to the second folder went. `foreign`: the folder holds another station's back-ups, or a twin's of this one. */
export type CopyOutcome = 'none' | 'copied' | 'missing' | 'failed' | 'foreign';

/** A disk that a folder could lie on, with a folder to suggest there. */
export interface Disk { readonly root: string; readonly folder: string; readonly freeMb: number; readonly kind: 'usual' | 'volatile' | 'network' }
/** Why a folder cannot be used. `inData`: it lies within the data itself; `foreign`: another station keeps its back-ups there. */
export type PlaceProblem = 'notAFolder' | 'notWritable' | 'inData' | 'foreign';

/** One thing the doctor looked at, with what to do where it is not well. */
export interface Check { readonly name: string; readonly ok: boolean; readonly sentence: { readonly zh: string; readonly en: string }; readonly advice: { readonly zh: string; readonly en: string } | null }

/** Looking after the records: back-ups, restores, and whether all is well. */
export interface Care {
  /** Newest first; each one is read whole, which takes a while. */
  backups(): readonly BackupLine[];
  /** Makes one now, in steps between which drills go on, and copies it to the second folder. Throws when the disk refuses. */
  backUp(): Promise<{ readonly id: string; readonly second: CopyOutcome }>;
  /** How far the back-up that is being made is, 0 to 1; null while none is. */
  progress(): number | null;
  /** What restoring it would lose; `unread`: the present file cannot be compared. */
  lossOf(id: string): Loss | 'unread' | 'unknown' | 'unfit';
  /** The next start puts this back-up in place; the present file is set aside then. */
  stageRestore(id: string): 'staged' | 'unknown' | 'unfit';
  unstage(): void;
  staged(): string | null;
  folder(): string;
  second(): SecondFolder;
  /** From now on every back-up is copied there too, the present one at once; null ends that. */
  setSecond(folder: string | null): Promise<PlaceProblem | CopyOutcome>;
  disks(): readonly Disk[];
  /** The next start enrols this computer as a station of its own, with a new key: for one of two with the same. */
  enrolAnew(isWished: boolean): void;
  isEnrolledAnew(): boolean;
  /** Where the data would lie and could lie, at the very first start on this computer and until somebody answered or came to train; else null. */
  firstPlace(): { readonly folder: string; readonly kind: Disk['kind']; readonly disks: readonly Disk[] } | null;
  /** Null: here. `moves`: from the next start on the data lies there; nothing was stored here yet. `settled`: it stays, or was settled before. */
  settlePlace(folder: string | null): PlaceProblem | 'settled' | 'moves';
  checks(): readonly Check[];
  /** Begins the hourly back-ups, and brings the second folder up to date. */
  start(): void;
  /** Ends them and makes the last one if something changed. */
  stop(): void;
}
