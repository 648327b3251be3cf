import { z } from 'zod';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const draftId = z.string().max(64);
const scenarioId = z.string().max(200);
const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const note = z.string().trim().max(1000);
const ok = z.object({ ok: z.literal(true) });
/** Who by name, and when. */
const signed = z.object({ by: z.string(), at: z.string() });

export const passMarkWays = ['provisional', 'panel', 'borderline'] as const;

const passMark = z.object({ mark: z.number(), setBy: z.enum(passMarkWays) });

/** Why a draft cannot be released as it is. `idTaken`: a drill that ships, or one that was put there by hand, has its id. */
export const stops = ['errors', 'idTaken', 'otherCategory', 'versionNotLater', 'notReviewed'] as const;
const stop = z.enum(stops);
export type ReleaseStop = z.infer<typeof stop>;

const remark = z.object({ file: z.enum(['scenario', 'en']), line: z.number(), path: z.string(), sentence: z.string() });
const state = z.enum(['draft', 'reviewed', 'released', 'withdrawn']);

/** How a draft stands on its way to the trainees. Everything is of the texts as they are stored. */
const look = z.object({
  revision: z.number(), scenarioId: z.string(), title: z.string(), version: z.string(), state, stops: z.array(stop),
  errors: z.array(remark), warnings: z.array(remark),
  /** of the newest release: its version, and what changed since, in words */ last: z.object({ version: z.string(), changes: z.array(z.string()) }).nullable(),
  /** a version that fits what changed */ proposed: z.string(),
  needsReview: z.boolean(), /** of exactly these texts */ review: signed.extend({ note: z.string() }).nullable(), /** false for whoever wrote it */ mayReview: z.boolean(),
  passMark: passMark.nullable(),
});
export type ReleaseLook = z.infer<typeof look>;

const act = signed.extend({ kind: z.enum(['released', 'withdrawn', 'returned']), version: z.string(), note: z.string(), /** of a release: who signed as reviewer */ reviewedBy: z.string().nullable(), /** of a release */ passMark: passMark.extend({ note: z.string() }).nullable() });
const drill = z.object({
  scenarioId: z.string(), title: z.string(), category: z.string(), inForce: z.string().nullable(), versions: z.array(z.string()), /** newest first */ acts: z.array(act),
  /** of kept versions or files in use: what is not as it was released */ problems: z.array(z.string()),
});
export type ReleasedDrillView = z.infer<typeof drill>;

const unknownDraft = { UNKNOWN_DRAFT: { status: 404 }, /** the draft was stored anew meanwhile */ DRAFT_CHANGED: { status: 409 } } as const;
const unstored = { STORE_FAILED: { status: 507 } } as const;
const unknownRelease = { UNKNOWN_RELEASE: { status: 404 }, /** it stands so already */ NOT_NOW: { status: 409 } } as const;
const notReady = { NOT_READY: { status: 409, data: z.object({ stops: z.array(stop) }) } } as const;

/** What each judge thinks that a just competent cadre gets of each scored thing, in per cent, by its id; null: not said yet. */
const judgements = z.record(z.string().max(80), z.array(z.number().min(0).max(100).nullable()).max(15));
export type Judgements = z.infer<typeof judgements>;
/** A pass mark from a panel. `judges`: those who judged everything; `open`: those who began and did not. `mark` null: nobody did. `error`: of the judges; null with one. */
const panelMark = z.object({ judges: z.number(), open: z.number(), /** so many are needed */ least: z.number(), mark: z.number().nullable(), error: z.number().nullable() });
const panel = z.object({ /** what every path meets, with its points */ items: z.array(z.object({ id: z.string(), title: z.string(), points: z.number() })), judgements, result: panelMark });
export type Panel = z.infer<typeof panel>;

/** A draft's way to the trainees and out again: reviewed, released, withdrawn, brought back. Whoever plays or has played keeps the text they began with. */
export const releases = {
  rules: oc.output(z.object({ twoPersons: z.boolean() })),
  /** Whether a release needs the signature of somebody who did not write the draft. */
  setRules: oc.input(z.object({ twoPersons: z.boolean() })).output(ok),
  /** The station reads and checks the draft itself. */
  look: oc.input(z.object({ draftId, lang })).output(look).errors({ UNKNOWN_DRAFT: unknownDraft.UNKNOWN_DRAFT }),
  /** Signs the texts of this revision as somebody who did not write them; any later change of the texts needs another signature. */
  review: oc.input(z.object({ draftId, revision: z.number().int(), note })).output(ok).errors({ ...unknownDraft, ...notReady, OWN_DRAFT: { status: 403 } }),
  /** What a panel judges, and what it said. */
  panel: oc.input(z.object({ draftId })).output(panel).errors({ UNKNOWN_DRAFT: unknownDraft.UNKNOWN_DRAFT }),
  /** Keeps what a panel said with the draft; the texts stay as they are. A release whose pass mark a panel set takes it along into the audit log. */
  judge: oc.input(z.object({ draftId, judgements })).output(ok).errors({ UNKNOWN_DRAFT: unknownDraft.UNKNOWN_DRAFT, ...unstored }),
  /** Every drill that begins from now on is of this version. `passMarkNote`: who set the pass mark, when and how; needed unless it is provisional. */
  release: oc.input(z.object({ draftId, revision: z.number().int(), passMarkNote: note })).output(z.object({ version: z.string() })).errors({ ...unknownDraft, ...notReady, ...unstored, NOTE_MISSING: { status: 422 } }),
  /** It cannot be begun any more; what was begun goes on, records and debriefs stay. */
  withdraw: oc.input(z.object({ scenarioId, reason: note.min(1) })).output(ok).errors({ ...unknownRelease, ...unstored }),
  /** A version that was released before is in force again, instead of a later one or after a withdrawal. */
  bringBack: oc.input(z.object({ scenarioId, version, reason: note })).output(ok).errors({ ...unknownRelease, ...unstored, /** its texts are not those that were released, or this program cannot play them */ RELEASE_UNFIT: { status: 409 } }),
  list: oc.input(z.object({ lang })).output(z.array(drill)),
  history: oc.input(z.object({ scenarioId, lang })).output(drill).errors({ UNKNOWN_RELEASE: unknownRelease.UNKNOWN_RELEASE }),
  /** What was noted of the pass mark of one version of a station's own drill; null where nothing was. */
  passMark: oc.input(z.object({ scenarioId, version: z.string().max(40) })).output(signed.extend({ note: z.string() }).nullable()),
};
