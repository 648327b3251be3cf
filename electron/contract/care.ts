import { oc } from '@orpc/contract';
import { z } from 'zod';

const lang = z.enum(['zh', 'en']);
const ok = z.object({ ok: z.literal(true) });
const id = z.string().max(120);

/** A back-up, or a former file that was set aside. `lost`: records of the present file that are not in it, null where nobody can tell; `problem`: why it cannot be restored. */
export const backupLine = z.object({ id, place: z.enum(['own', 'second', 'aside']), madeAt: z.string(), records: z.number(), people: z.number(), lost: z.number().nullable(), problem: z.string().nullable() });
export type BackupLineTold = z.infer<typeof backupLine>;

export const careCheck = z.object({ name: z.string(), ok: z.boolean(), sentence: z.string(), advice: z.string().nullable() });

/** Looking after this station's records: for the administrator only. */
export const care = {
  /** Where the records lie, what the next start will restore (an id of the list), and what is not well. */
  state: oc
    .input(z.object({ lang }))
    .output(z.object({ folder: z.string(), records: z.number(), /** worth noting on paper */ head: z.string(), second: z.object({ folder: z.string().nullable(), state: z.enum(['none', 'there', 'missing']) }), staged: z.string().nullable(), checks: z.array(careCheck) })),
  /** Newest first; each one is read whole, which takes a moment. */
  backups: oc.output(z.array(backupLine)),
  backUpNow: oc.output(z.object({ id, second: z.enum(['none', 'copied', 'missing', 'failed']) })).errors({ STORE_FAILED: { status: 507 } }),
  /** The next start of the station puts it in place; the present file is set aside then, not overwritten. */
  stageRestore: oc.input(z.object({ id })).output(ok).errors({ UNKNOWN_BACKUP: { status: 404 }, BACKUP_UNFIT: { status: 409 } }),
  unstage: oc.output(ok),
  /** Everything held about one person, as JSON text for a file; the result of an exam that is not released only where asked for. */
  exportPerson: oc.input(z.object({ personId: z.string(), unreleased: z.boolean().default(false) })).output(z.object({ fileName: z.string(), json: z.string() })).errors({ UNKNOWN_PERSON: { status: 404 } }),
  /** Name, staff number and salt go for good; the records stay without them. Refused while the person is at a drill. */
  erasePerson: oc.input(z.object({ personId: z.string() })).output(ok).errors({ UNKNOWN_PERSON: { status: 404 }, AT_A_DRILL: { status: 409 } }),
};
