import type { Mode } from '../../../scenarios/engine/index.ts';
import type { Incident, LoggedInput, RunHeader } from '../ports.ts';
import type { StoredAnswer } from './reports.ts';

/** Which finished runs leave; what is left out does not narrow. Days are the station's, both included. */
export interface ExportFilter {
  readonly className?: string | undefined; readonly scenarioId?: string | undefined; readonly modes?: readonly Mode[] | undefined;
  readonly from?: string | undefined; readonly to?: string | undefined;
}

/**
 * One finished run as lists tell it. Days and times are the station's own, `YYYY-MM-DD HH:MM:SS`. `role`: see Participant; `counts`: it stands in the
 * pass rate, `attempt` (of those that do) which one it was. An erased person has a name that says so and no number.
 */
export interface ExportedRun {
  readonly number: number; readonly runId: string; readonly scenarioId: string; readonly version: string; readonly contentHash: string; readonly variant: string | null;
  readonly mode: Mode; readonly className: string; readonly station: string; readonly seat: string | null;
  readonly personId: string; readonly name: string; readonly staffNo: string; readonly unit: string; readonly isErased: boolean; readonly role: string;
  readonly started: string; readonly finished: string; readonly day: string; /** as stored, in UTC */ readonly startedAt: string; readonly finishedAt: string;
  /** real ms that the drill's clock ran; null where nobody noted them */ readonly played: number | null;
  readonly total: number; readonly max: number; readonly grade: string; readonly passed: boolean; readonly vetoes: number;
  /** how it stands after a review or an appeal; null: as computed */ readonly corrected: { readonly total: number; readonly grade: string; readonly passed: boolean } | null;
  readonly isRetry: boolean; readonly isAssisted: boolean; readonly counts: boolean; readonly attempt: number | null; readonly hash: string;
}

/** One row of the stored chain of a run's inputs, exactly as stored. */
export interface StoredInput { readonly seq: number; readonly at: number; readonly wall: string; readonly input: string; readonly prev: string; readonly hash: string }

/** The columns of a stored score, exactly as stored. */
export interface ScoreRow {
  readonly number: number; readonly run_id: string; readonly station: string; readonly finished_at: string; readonly ended_at: number; readonly total: number; readonly max: number;
  readonly grade: string; readonly passed: number; readonly vetoes: number; readonly sheet: string; readonly input_digest: string; readonly logic_hash: string;
  readonly engine_version: string; readonly semantics: number; readonly input_head: string; readonly prev: string; readonly hash: string;
}

/** Everything that a run's chain consists of: whoever has it can check and replay the run without this station. */
export interface RunLog {
  readonly header: RunHeader; /** how the header is hashed */ readonly rule: number; readonly commitments: readonly (string | null)[];
  readonly headerHash: string; readonly inputs: readonly StoredInput[]; readonly score: ScoreRow; readonly incidents: readonly Incident[];
}

/** What somebody typed about a run, with the salt that its seal in the chain is made with. */
export interface SealedWords { readonly seal: string; readonly text: string; readonly salt: string }

/** A person as a run is bound to them; null where they were erased or never bound. */
export interface BoundPerson { readonly id: string; readonly name: string; readonly staffNo: string; readonly salt: string | null }

/** The records as they stood when the view was made, whatever is stored meanwhile. Never an exam that is not released, or void. */
export interface ExportView {
  count(filter: ExportFilter): number;
  /** Oldest first; or person by person. */
  runs(filter: ExportFilter, order?: 'number' | 'person'): Iterable<ExportedRun>;
  /** How the decisions of a run were met. */
  answers(number: number): readonly StoredAnswer[];
  sheet(number: number): string;
  inputs(runId: string): readonly LoggedInput[];
  log(runId: string): RunLog;
  /** What was typed about it and not erased. */
  words(runId: string): readonly SealedWords[];
  person(id: string): BoundPerson | null;
  files(contentHash: string): Readonly<Record<string, string>> | null;
  close(): void;
}

/** A file that is not there until it is whole. */
export interface NewFile {
  write(bytes: Uint8Array): void;
  /** On the disk under its name from now on. Throws `EEXIST` where a file of that name came into being meanwhile. */
  finish(): void;
  /** Nothing stays; also after `finish` failed. */
  abandon(): void;
}

export interface ExportFile { readonly name: string; readonly bytes: number; readonly madeAt: string }

/** What leaves the station as a file. */
export interface Exports {
  view(): ExportView;
  /** A new file; nothing that is there is overwritten. A bare name stands in the station's own folder for exports. */
  create(path: string): NewFile;
  /** Where files with a bare name lie. */
  folder(): string;
  /** Newest first. */
  list(): readonly ExportFile[];
  /** Some bytes of one of them; null where there is no such file. */
  read(name: string, from: number, most: number): Uint8Array | null;
  remove(name: string): void;
}
