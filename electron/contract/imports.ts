import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const ok = z.object({ ok: z.literal(true) });

/** Why an archive is not taken in; `brokenRun`, `own` and `fork` may name the run. */
export const importRefusals = ['tooBig', 'unreadable', 'strayFile', 'filesMissing', 'wrongHash', 'wrongSignature', 'own', 'otherKey', 'wrongCount', 'fork', 'brokenRun'] as const;

/** An archive of another station that was taken in, with who did it. */
const takenArchive = z.object({ digest: z.string(), station: z.string(), label: z.string(), runs: z.number(), by: z.string(), at: z.string() });

/** A run of another station; name and number are empty where the person was erased, there or here. */
const importedRun = z.object({
  runId: z.string(), station: z.string(), label: z.string(), name: z.string(), staffNo: z.string(), title: z.string(), className: z.string(), mode: z.enum(modeNames),
  finishedAt: z.string(), total: z.number(), max: z.number(), passed: z.boolean(),
});
export type ImportedRunLine = z.infer<typeof importedRun>;

/** `known`: this very archive was taken in before, and nothing changed. */
export const importOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['taken', 'known']), station: z.string(), label: z.string(), runs: z.number() }),
  z.object({ kind: z.literal('refused'), why: z.enum(importRefusals), runId: z.string().nullable() }),
]);
export type ImportOutcomeTold = z.infer<typeof importOutcome>;

/** Records of other stations, taken in from their archives: listed with their station, in no figure of this one. */
export const imports = {
  /** Oldest first. */
  archives: oc.output(z.array(takenArchive)),
  /** A page of their runs, newest first; `search` is part of a name or a whole number; of one station, or all (empty). */
  runs: oc.input(z.object({ search: z.string().max(60), station: z.string().max(100), page: z.number().int().min(0), lang })).output(z.object({ total: z.number(), perPage: z.number(), runs: z.array(importedRun) })),
  /** Begins to receive a file of so many bytes; one that was being received is forgotten. */
  begin: oc.input(z.object({ bytes: z.number().int().min(1) })).output(z.object({ upload: z.string() })).errors({ TOO_BIG: { status: 413 }, IMPORT_BUSY: { status: 409 } }),
  /** The next bytes, in base64. */
  piece: oc.input(z.object({ upload: z.string().max(60), data: z.string().max(1_400_000) })).output(ok).errors({ UNKNOWN_UPLOAD: { status: 404 } }),
  /** Checks and replays what was received and takes in all of it, or nothing. */
  take: oc.input(z.object({ upload: z.string().max(60) })).output(importOutcome).errors({ UNKNOWN_UPLOAD: { status: 404 }, IMPORT_BUSY: { status: 409 } }),
  /** Takes name and number of somebody out of other stations' archives for good; of how many archives. */
  erase: oc.input(z.object({ staffNo: z.string().min(1).max(60), name: z.string().min(1).max(60) })).output(z.object({ archives: z.number() })),
};
