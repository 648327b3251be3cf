/** One back-up, or a former file that was set aside, as the administrator sees it. `lost`: records of the present file that are not in it (null: nobody can tell); `problem`: why it cannot be restored. */
export interface BackupLine {
  readonly id: string; readonly place: 'own' | 'second' | 'aside'; readonly madeAt: string;
  readonly records: number; readonly people: number; readonly lost: number | null; readonly problem: string | null;
}

/** How the second folder (a USB stick, another disk) stands: none was named, it is there, or it is not plugged in. */
export interface SecondFolder { readonly folder: string | null; readonly state: 'none' | 'there' | 'missing' }

/** One thing the doctor looked at, with what to do where it is not well. */
export interface Check { readonly name: string; readonly ok: boolean; readonly sentence: { readonly zh: string; readonly en: string }; readonly advice: { readonly zh: string; readonly en: string } | null }

/** Looking after the records: back-ups, restores, and whether all is well. */
export interface Care {
  /** Newest first; each one is read whole, which takes a while. */
  backups(): readonly BackupLine[];
  /** Makes one now, in steps between which drills go on, and copies it to the second folder. Throws when the disk refuses. */
  backUp(): Promise<{ readonly id: string; readonly second: 'none' | 'copied' | 'missing' | 'failed' }>;
  /** The next start puts this back-up in place; the present file is set aside then. */
  stageRestore(id: string): 'staged' | 'unknown' | 'unfit';
  unstage(): void;
  staged(): string | null;
  folder(): string;
  second(): SecondFolder;
  checks(): readonly Check[];
  /** Begins the hourly back-ups. */
  start(): void;
  /** Ends them and makes the last one if something changed. */
  stop(): void;
}
