import type { Input, Mode } from '../../scenarios/engine/index.ts';

/** Real time, injected: `monotonic` never goes back and drives runs, `wall` stamps them. Both in ms. */
export interface Clock {
  monotonic(): number;
  wall(): number;
  /** Calls back about every `ms` until the returned function is called. */
  every(ms: number, call: () => void): () => void;
}

export interface Ids { uuid(): string; seed(): number }

export interface Person { readonly id: string; readonly name: string; readonly staffNo: string; readonly lastSeen: string | null; readonly runs: number }

export interface Participant { readonly personId: string; readonly role: string }

/** A run's fixed header: with it and the inputs the run can be replayed anywhere. */
export interface RunHeader {
  readonly runId: string;
  readonly scenarioId: string; readonly scenarioVersion: string;
  readonly logicHash: string; readonly contentHash: string;
  readonly engineVersion: string; readonly semantics: number;
  readonly seed: number; readonly variant: string | null; readonly mode: Mode;
  readonly station: string; readonly seat: string | null; readonly className: string | null;
  readonly participants: readonly Participant[];
  readonly startedAt: string;
}

export interface LoggedInput { readonly seq: number; readonly at: number; readonly wall: string; readonly input: Input }

/** A finished run's score as stored: a cache with provenance, recomputable from the log. `sheet` is canonical JSON text. */
export interface StoredScore {
  readonly runId: string; readonly finishedAt: string; readonly endedAt: number;
  readonly total: number; readonly max: number; readonly grade: string; readonly passed: boolean; readonly vetoes: number;
  readonly sheet: string; readonly inputDigest: string;
  readonly logicHash: string; readonly engineVersion: string; readonly semantics: number;
}

/** Something that disturbed a run, kept beside its log. */
export interface Incident { readonly kind: 'stall' | 'crash' | 'left'; readonly at: number; readonly wall: string; readonly detail: string }

export interface Records {
  listPeople(search: string): readonly Person[];
  findPerson(id: string): Person | null;
  findByStaffNo(staffNo: string): readonly Person[];
  addPerson(person: { readonly id: string; readonly name: string; readonly staffNo: string }): void;
  touchPerson(id: string, wall: string): void;
  /** Stores the header and the scenario text it was played with (content-addressed by contentHash). */
  openRun(header: RunHeader, files: Readonly<Record<string, string>>): void;
  readRun(runId: string): RunHeader | null;
  unfinishedOf(personId: string): readonly RunHeader[];
  unfinished(): readonly RunHeader[];
  /** Durable before it returns. Throws when `seq` is not the next one: two writers on one run. */
  appendInput(runId: string, input: LoggedInput): void;
  readInputs(runId: string): readonly LoggedInput[];
  /** Durable mark of how far the clock came, so that a crash cannot rewind time. */
  heartbeat(runId: string, at: number, wall: string): void;
  lastHeartbeat(runId: string): number;
  incident(runId: string, incident: Incident): void;
  incidentsOf(runId: string): readonly Incident[];
  finishRun(score: StoredScore): void;
  readScore(runId: string): StoredScore | null;
  recordsOf(personId: string): readonly { readonly header: RunHeader; readonly score: StoredScore }[];
  allRecords(): readonly { readonly header: RunHeader; readonly score: StoredScore }[];
  scenarioFiles(contentHash: string): Readonly<Record<string, string>> | null;
  /** Checks the hash chain of one run's inputs and its stored rows; null when sound, else what is wrong. */
  checkChain(runId: string): string | null;
  /** Scores whose forerunner in their station's chain is missing or changed. */
  checkScores(): readonly { readonly runId: string; readonly problem: string }[];
  stationId(): string;
  close(): void;
}
