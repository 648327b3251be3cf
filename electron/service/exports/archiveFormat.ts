import { z } from 'zod';

export const archiveFormat = 'shapan/archive/1';

/** What an archive says of itself: who made it, where the station's ledger stood, and the hash of every other file in it. */
export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat), station: z.string().min(1).max(100), label: z.string().max(300), program: z.string().max(50), madeAt: z.iso.datetime(), runs: z.number().int().min(0),
  head: z.strictObject({ records: z.number().int(), entries: z.number().int(), hash: z.string().max(100), code: z.string().max(100) }),
  files: z.array(z.strictObject({ path: z.string().max(300), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().min(0) })),
});
export type ArchiveManifest = z.infer<typeof archiveManifest>;
