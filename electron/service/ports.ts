import type { Care } from './ports/care.ts';
import type { Drafts, DraftTemplate, DraftTexts } from './ports/drafts.ts';
import type { Releases } from './ports/releases.ts';
import type { Evaluations } from './ports/evaluation.ts';
import type { AssessmentTables } from '../assessment/index.ts';
import type { Outside } from './ports/outside.ts';
import type { Papers } from './ports/papers.ts';
import type { Exports } from './ports/exports.ts';
import type { Imported } from './ports/imported.ts';
import type { Reports, StoredAnswer } from './ports/reports.ts';
import type { Roster } from './ports/roster.ts';
import type { Commons, Compiled, Finding, Input, Law, Mode, OwnName, Renamed, Scenario } from '../../scenarios/engine/index.ts';
import type { StaffRole } from '../contract/access.ts';
import type { AuditKind } from '../contract/audit.ts';

/** Real time, injected: `monotonic` never goes back and drives runs, `wall` stamps them. Both in ms. */
export interface Clock {
  monotonic(): number;
  wall(): number;
  /** Calls back about every `ms` until the returned function is called. */
  every(ms: number, call: () => void): () => void;
}

export interface Ids { uuid(): string; seed(): number }

export interface Person { readonly id: string; readonly name: string; readonly staffNo: string; readonly lastSeen: string | null; readonly runs: number }

/** `role`: `trainee`; `tutorial` where the drill only teaches the screen, which counts nowhere; `script` and `bot:…` are no people. */
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
  /** of one that goes on from a step of another run: which, and how many of its inputs were taken over. It never counts. */
  readonly parent?: { readonly runId: string; readonly seq: number };
}

export interface LoggedInput { readonly seq: number; readonly at: number; readonly wall: string; readonly input: Input }

/** A finished run's score as stored: a cache with provenance, recomputable from the log. `sheet` is canonical JSON text. */
export interface StoredScore {
  readonly runId: string; readonly finishedAt: string; readonly endedAt: number;
  readonly total: number; readonly max: number; readonly grade: string; readonly passed: boolean; readonly vetoes: number;
  readonly sheet: string; readonly inputDigest: string;
  readonly logicHash: string; readonly engineVersion: string; readonly semantics: number;
}

/** `at` is scenario time, `played` the real ms for which the clock ran. */
export interface Heartbeat { readonly at: number; readonly played: number; readonly wall: string }

/** Something that disturbed a run, kept beside its log. `resumed`: its trainee went on with an assessed one. */
export interface Incident { readonly kind: 'stall' | 'sleep' | 'clockSet' | 'crash' | 'left' | 'resumed'; readonly at: number; readonly wall: string; readonly detail: string }

/** One thing that the trainee or the invigilator did about an exam; a session is what its acts say. `note` is the invigilator's reason. */
export interface ExamAct {
  readonly kind: 'asked' | 'withdrawn' | 'started' | 'continued' | 'annulled' | 'released' | 'allowed';
  readonly sessionId: string; readonly personId: string; readonly scenarioId: string; readonly runId: string | null;
  readonly note: string; readonly wall: string;
}

/** The invigilator's PIN as a salted hash, the account that set it, and how often in a row a wrong one was tried. */
export interface StoredPin { readonly hash: string; readonly setAt: string; readonly setBy: string; readonly wrongTries: number }

/** Somebody of the staff; the password as a salted hash with its parameters, and how often in a row a wrong one was tried. */
export interface StoredAccount {
  readonly id: string; /** folded; what is typed to sign in */ readonly account: string; readonly name: string; readonly role: StaffRole;
  readonly hash: string; readonly isDisabled: boolean; readonly wrongTries: number; readonly createdAt: string;
}

export type { AuditKind };

/** Who did what about whom or what, and when. `by` is the id of an account, or the `commandLine`, or `nobody`. Never a secret, never a trainee's name: whose id stands in `about`. */
export interface AuditEntry { readonly kind: AuditKind; readonly by: string; readonly about: string; readonly note: string; readonly wall: string }

/** Which entries are asked for; null: all. `ids`: of whom somebody did it or about whom; `from` and `until`: ISO times, `until` not included. */
export interface AuditWish { readonly kind: string | null; readonly ids: readonly string[] | null; readonly from: string | null; readonly until: string | null; readonly offset: number; readonly most: number }
export interface AuditPage { readonly total: number; readonly entries: readonly (AuditEntry & { readonly number: number })[] }

/** `entries` and `hash`: the length of the ledger and its last link. */
export interface RecordsHead { readonly records: number; readonly entries: number; readonly hash: string }

/** What a trainee says about the own finished drill; never part of the score. Difficulty 1 (easy) to 5 (hard). */
export interface SelfEvaluation { readonly well: string; readonly wrong: string; readonly change: string; readonly difficulty: number; readonly wall: string }

/** What an erasure could not reach: texts that stand in a chain themselves, from before words were kept apart from it. */
export interface Erasure { readonly unsealed: number }

export interface Records {
  listPeople(search: string): readonly Person[];
  findPerson(id: string): Person | null;
  findByStaffNo(staffNo: string): readonly Person[];
  addPerson(person: { readonly id: string; readonly name: string; readonly staffNo: string }): void;
  touchPerson(id: string, wall: string): void;
  /** Name, staff number and salt go for good, from the file too; records stay under the id. Null where there is nobody to erase. */
  erasePerson(id: string, wall: string): Erasure | null;
  /** Every run under this person, finished or not, saved plays included; newest first. */
  runsOf(personId: string): readonly RunHeader[];
  /** Stores the header and the scenario text it was played with (content-addressed by contentHash); of an exam also, in one step, that it was started. */
  openRun(header: RunHeader, files: Readonly<Record<string, string>>, started?: ExamAct): void;
  /** Stores a run that goes on from a step of a stored one, with all its inputs so far, in one step. */
  openFork(header: RunHeader, inputs: readonly LoggedInput[]): void;
  /** Whether another run goes on from one of its steps. */
  isRewound(runId: string): boolean;
  readRun(runId: string): RunHeader | null;
  unfinishedOf(personId: string): readonly RunHeader[];
  unfinished(): readonly RunHeader[];
  /** Durable before it returns. Throws when `seq` is not the next one: two writers on one run. */
  appendInput(runId: string, input: LoggedInput): void;
  readInputs(runId: string): readonly LoggedInput[];
  /** The log as it was stored, by whatever release: what a digest is taken of. */
  storedInputs(runId: string): readonly { readonly at: number; readonly input: unknown }[];
  /** Durable mark of how far the clock came, so that a crash cannot rewind time. */
  heartbeat(runId: string, beat: Heartbeat): void;
  lastHeartbeat(runId: string): Heartbeat | null;
  incident(runId: string, incident: Incident): void;
  incidentsOf(runId: string): readonly Incident[];
  /** Stores the score and what statistics read of it, in one step; `answers` are how its decisions were met. */
  finishRun(score: StoredScore, answers?: readonly StoredAnswer[]): void;
  readScore(runId: string): StoredScore | null;
  /** What this person played themselves; newest first. Plays saved from the command line are only among all records. */
  recordsOf(personId: string): readonly { readonly header: RunHeader; readonly score: StoredScore }[];
  allRecords(): readonly { readonly header: RunHeader; readonly score: StoredScore }[];
  scenarioFiles(contentHash: string): Readonly<Record<string, string>> | null;
  /** The link of a finished run in its station's chain. */
  scoreHash(runId: string): string | null;
  /** Kept beside the record, append-only: said again, the earlier one stays. */
  addSelfEvaluation(runId: string, evaluation: SelfEvaluation): void;
  /** Oldest first. */
  selfEvaluationsOf(runId: string): readonly SelfEvaluation[];
  /** Checks the hash chain of one run's inputs and its stored rows; null when sound, else what is wrong. */
  checkChain(runId: string): string | null;
  /** Scores whose forerunner in their station's chain is missing or changed. */
  checkScores(): readonly { readonly runId: string; readonly problem: string }[];
  /** Scores whose run is missing, and other rows whose other half was deleted; with their run where they have one. */
  checkReferences(): readonly { readonly runId: string | null; readonly problem: string }[];
  /** Runs, scores, incidents, erasures and the PIN that the ledger tells of and that are gone or changed. */
  checkLedger(): readonly { readonly runId: string | null; readonly problem: string }[];
  /** Whether who took part is still called as the run committed to; `unbound`: a run from before that. */
  peopleOfRun(runId: string): 'same' | 'erased' | 'changed' | 'unbound';
  /** How many records there are and where the ledger ends: worth noting on paper. */
  head(): RecordsHead;
  invigilatorPin(): StoredPin | null;
  keepInvigilatorPin(pin: StoredPin): void;
  accounts(): readonly StoredAccount[];
  findAccount(id: string): StoredAccount | null;
  findAccountNamed(account: string): StoredAccount | null;
  /** Adds it, or changes it by its id. */
  keepAccount(account: StoredAccount): void;
  /** Adds to the log that never changes. */
  audit(entry: AuditEntry): void;
  /** The newest first. */
  auditEntries(most: number): readonly AuditEntry[];
  /** The newest of this kind about this. */
  lastAudit(kind: AuditKind, about: string): AuditEntry | null;
  /** The newest of these kinds about this. */
  lastAuditOf(kinds: readonly AuditKind[], about: string): AuditEntry | null;
  /** A page of the log, newest first. */
  auditPage(wish: AuditWish): AuditPage;
  /** Entries that were changed or removed. */
  checkAudit(): readonly { readonly runId: null; readonly problem: string }[];
  addExamAct(act: ExamAct): void;
  /** Oldest first; null: of everybody. */
  examActs(personId: string | null): readonly ExamAct[];
  examActsOfRun(runId: string): readonly ExamAct[];
  /** Exam acts that were changed, or whose forerunner is missing. */
  checkExamActs(): readonly { readonly runId: string | null; readonly problem: string }[];
  /** Questions over all results, answered beside the station's own work. */
  readonly reports: Reports;
  /** People as they are called now, classes and own PINs. */
  readonly roster: Roster;
  /** What the centre signs: the register, its own words and forms, improvement plans. */
  readonly papers: Papers;
  /** Ratings, veto reviews, appeals and corrections beside the computed scores. */
  readonly evaluations: Evaluations;
  /** What was entered about people from outside. */
  readonly outside: Outside;
  /** What leaves the station as a file. */
  readonly exports: Exports;
  /** Records of other stations. */
  readonly imported: Imported;
  /** Notes how the decisions of a stored run were met, for one from before that was noted. */
  keepAnswers(runId: string, answers: readonly StoredAnswer[]): void;
  /** Makes what statistics read anew from runs, scores and exam acts. */
  rebuildFacts(): void;
  stationId(): string;
  close(): void;
}

/** One folder of the library. A bad one is kept with its findings and has no `compiled`. */
export interface LibraryEntry {
  readonly id: string; readonly category: Scenario['category']; readonly version: string;
  readonly document: Scenario | null; readonly compiled: Compiled | null; readonly findings: readonly Finding[];
  /** every text the scenario was made of, by path: scenario.yaml, en.yaml, law/*.yaml */
  readonly files: Readonly<Record<string, string>>;
  readonly contentHash: string; readonly logicHash: string;
  /** the document as its author wrote it; null where it cannot be read */
  readonly written: unknown;
}

export interface ScenarioLibrary {
  list(): readonly LibraryEntry[];
  find(id: string): LibraryEntry | null;
  /** As its author wrote it, whatever `put` says. */
  original(id: string): LibraryEntry | null;
  /** The drill read with names of the station's own and the texts they change; nothing is put in place. Null for a drill that cannot be played. */
  withNames(id: string, names: readonly OwnName[]): { readonly entry: LibraryEntry; readonly texts: Renamed['texts'] } | null;
  /** From now on found and listed instead of the original; null: the original again. Drills in progress keep the text they began with. */
  put(id: string, entry: LibraryEntry | null): void;
  /** What two texts would be as a drill of this library, checked with its laws and rules; nothing is put in place. Its id is what the text says, empty where it cannot be read. */
  read(texts: DraftTexts): LibraryEntry;
  /** What authors may begin from: one for each category at most, in the order of the categories. */
  templates(): readonly DraftTemplate[];
  /** What a drill of the station's own was called that was withdrawn: it cannot be begun, and its results stay. */
  former(id: string): { readonly category: Scenario['category']; readonly title: Readonly<Record<Lang, string>> } | null;
  /** The station's own drill of this id is from now on as it lies on the disk, without what `put` said of it. Drills in progress keep the text they began with. */
  reload(id: string): void;
  /** From texts that were sound when they were stored, whatever lint has learned since; throws when this engine cannot run them. */
  rebuild(files: Readonly<Record<string, string>>): Compiled;
  contentHash(files: Readonly<Record<string, string>>): string;
  /** What every drill is checked with besides its own texts. */
  readonly tables: { readonly laws: readonly Law[]; readonly commons: Commons };
  /** Models, programmes and rules of reading statistics. */
  readonly assessment: AssessmentTables;
}

export type Lang = 'zh' | 'en';

/** What this process is, for the screens. */
export interface StationFacts {
  readonly version: string; readonly label: string; readonly shell: 'desktop' | 'browser' | 'test';
  readonly notices: readonly Readonly<Record<Lang, string>>[];
}

/** A fault that no user caused: logged once, known to the screens by its id only. */
export type Report = (fault: { readonly id: string; readonly where: string; readonly error: unknown }) => void;

/** Everything the service needs from outside. */
export interface Ports {
  readonly records: Records; readonly care: Care; readonly library: ScenarioLibrary; readonly drafts: Drafts; readonly releases: Releases; readonly clock: Clock; readonly ids: Ids;
  readonly station: StationFacts; readonly report: Report;
}
