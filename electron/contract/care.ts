import { oc } from '@orpc/contract';
import { z } from 'zod';

const lang = z.enum(['zh', 'en']);
const ok = z.object({ ok: z.literal(true) });
const id = z.string().max(120);

/** A back-up, or a former file that was set aside. `lost`: records of the present file that are not in it, null where nobody can tell; `problem`: why it cannot be restored. */
export const backupLine = z.object({ id, place: z.enum(['own', 'second', 'aside']), madeAt: z.string(), records: z.number(), people: z.number(), /** the station's own drills and drafts */ drills: z.number(), lost: z.number().nullable(), problem: z.string().nullable() });
export type BackupLineTold = z.infer<typeof backupLine>;

/** What restoring a back-up would lose, the newest records by name; `acts`: entries of the audit log. */
export const restoreLoss = z.object({
  records: z.number(), people: z.number(), acts: z.number(),
  newest: z.array(z.object({ name: z.string(), staffNo: z.string(), title: z.string(), finishedAt: z.string() })),
});
export type RestoreLoss = z.infer<typeof restoreLoss>;
export const copyOutcome = z.enum(['none', 'copied', 'missing', 'failed', 'foreign']);
export const disk = z.object({ root: z.string(), /** to suggest */ folder: z.string(), freeMb: z.number(), kind: z.enum(['usual', 'volatile', 'network']) });
export type DiskTold = z.infer<typeof disk>;
const restoring = { UNKNOWN_BACKUP: { status: 404 }, BACKUP_UNFIT: { status: 409 } } as const;
export const careCheck = z.object({ name: z.string(), ok: z.boolean(), sentence: z.string(), advice: z.string().nullable() });

export const careState = z.object({ folder: z.string(), records: z.number(), /** worth noting on paper */ head: z.string(), second: z.object({ folder: z.string().nullable(), state: z.enum(['none', 'there', 'missing']) }), staged: z.string().nullable(), /** the next start enrols as a station of its own */ enrolAnew: z.boolean(), checks: z.array(careCheck) });
export type CareState = z.infer<typeof careState>;

/** Looking after this station's records: for the administrator only. */
export const care = {
  /** Where the records lie, what the next start will restore (an id of the list), and what is not well. */
  state: oc
    .input(z.object({ lang }))
    .output(careState),
  /** Newest first; each one is read whole, which takes a moment. */
  backups: oc.output(z.array(backupLine)),
  backUpNow: oc.output(z.object({ id, second: copyOutcome })).errors({ STORE_FAILED: { status: 507 } }),
  /** How far the back-up that is being made is, 0 to 1; null while none is. */
  progress: oc.output(z.number().nullable()),
  /** Null: the present file cannot be compared. */
  lossOf: oc.input(z.object({ id, lang })).output(restoreLoss.nullable()).errors(restoring),
  /** The next start of the station puts it in place; the present file is set aside then, not overwritten. */
  stageRestore: oc.input(z.object({ id })).output(ok).errors(restoring),
  unstage: oc.output(ok),
  /** Where a second back-up could go: a path is asked for here and nowhere else but at the first start. */
  disks: oc.output(z.array(disk)),
  /** From now on each back-up goes there too, and what is there so far at once; null ends that. */
  setSecond: oc.input(z.object({ folder: z.string().max(400).nullable() })).output(z.object({ second: copyOutcome })).errors({ PLACE_UNFIT: { status: 422, data: z.object({ why: z.enum(['notAFolder', 'notWritable', 'inData', 'foreign']) }) } }),
  /** The next start enrols this computer as a station of its own: for one of two that work under one key. */
  enrolAnew: oc.input(z.object({ wished: z.boolean() })).output(ok),
  /** Everything held about one person, as JSON text for a file; the result of an exam that is not released only where asked for. */
  exportPerson: oc.input(z.object({ personId: z.string(), unreleased: z.boolean().default(false) })).output(z.object({ fileName: z.string(), json: z.string() })).errors({ UNKNOWN_PERSON: { status: 404 } }),
  /** Name, staff number, salt and what was typed about the person go for good; the records stay without them. `unsealed`: texts from before words were kept apart, which stay in their chains. Refused while the person is at a drill. */
  erasePerson: oc.input(z.object({ personId: z.string() })).output(z.object({ unsealed: z.number() })).errors({ UNKNOWN_PERSON: { status: 404 }, AT_A_DRILL: { status: 409 } }),
};
