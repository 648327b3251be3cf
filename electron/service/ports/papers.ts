/** Papers that are registered and signed when they are made. */
export type IssuedKind = 'scoreSheet' | 'result' | 'hours' | 'portfolio';

/** An entry of the register. `facts`: canonical JSON of what the paper certifies, without a name; `head`: the ledger's head code when it was issued. */
export interface IssuedPaper {
  readonly number: number; readonly code: string; readonly kind: IssuedKind; readonly personId: string; readonly facts: string;
  readonly head: string; readonly station: string; readonly signature: string; readonly by: string; readonly wall: string;
}

/** `open`: not begun; `check`: done and waiting for whoever checks it; `dropped`: will not be done. */
export type ImprovementState = 'open' | 'doing' | 'check' | 'closed' | 'dropped';

/** One thing to be put right. `about`: a run or a class and drill, see service/papers/about.ts; `due`: a day, or empty; `followUp`: the drill by which it is tried again, or empty. */
export interface Improvement {
  readonly id: string; readonly about: string; readonly problem: string; readonly measure: string; readonly owner: string; readonly due: string;
  readonly evidence: string; readonly followUp: string; readonly state: ImprovementState; readonly wall: string;
}

export type PaperTextKind = 'settings' | 'report';

/** What the centre asks in a programme from some day on, as JSON text; null: what ships. */
export interface ProgrammeVersion extends Act { readonly version: number; readonly json: string | null }

/** Who changed something and when. */
export interface Act { readonly by: string; readonly wall: string }

/** What the centre signs. */
export interface Papers {
  /** Whether statistics and papers count this run; see records/reports/facts.ts. */
  counts(runId: string): boolean;
  /** Signs with the station's key; null where this process has none, or one of another station. */
  sign(text: string): string | null;
  /** PEM, as the ledger keeps it. */
  publicKey(station: string): string | null;
  /** Adds an entry and tells the ledger; the number must be the next one. */
  issue(paper: IssuedPaper): void;
  nextNumber(): number;
  find(code: string): IssuedPaper | null;
  /** Everything that was issued to somebody, oldest first. */
  ofPerson(personId: string): readonly IssuedPaper[];
  /** The same paper, issued before: printing it again makes no second one. */
  findSame(personId: string, kind: IssuedKind, facts: string): IssuedPaper | null;
  /** What the centre wrote, as JSON text; null: nothing. */
  text(kind: PaperTextKind, ref: string): string | null;
  texts(kind: PaperTextKind): readonly { readonly ref: string; readonly json: string }[];
  /** Null takes it away. */
  keepText(kind: PaperTextKind, ref: string, json: string | null, act: Act): void;
  /** The latest; null: nobody ever changed it. */
  programmeVersion(id: string): ProgrammeVersion | null;
  /** Adds the next version; earlier ones stay on record. */
  keepProgramme(id: string, json: string | null, act: Act): void;
  /** Of one run or class, or all (null); by due day, those without one last. */
  improvements(about: string | null): readonly Improvement[];
  /** Adds it, or puts it in place of the one with its id. */
  keepImprovement(improvement: Improvement): void;
  forms(): readonly { readonly id: string; readonly name: string; readonly wall: string }[];
  form(id: string): { readonly name: string; readonly file: Uint8Array } | null;
  keepForm(form: { readonly id: string; readonly name: string; readonly file: Uint8Array }, act: Act): void;
  removeForm(id: string): void;
}
