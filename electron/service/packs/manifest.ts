import { z } from 'zod';
import { shelfNames } from '../../../scenarios/engine/index.ts';
import { canonicalText, sha256 } from '../digest.ts';

/** The files that a pack may hold besides its manifest; packs of earlier versions have a README.md, which is not taken in. */
export const packFiles = ['scenario.yaml', 'en.yaml', 'README.md'] as const;

const line = (most: number) => z.string().max(most).regex(/^[^\p{C}\u2028\u2029]*$/u);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `manifest.json`: which drill it is, who sends it, and what each file weighs and hashes to. */
export const manifest = z.strictObject({
  format: z.literal(1),
  id: z.string().max(80).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), category: z.enum(shelfNames), version: z.string().max(40).regex(/^\d+\.\d+\.\d+$/),
  title: line(120).min(1), author: line(60),
  /** over the list of paths and hashes */ contentHash: hash,
  files: z.array(z.strictObject({ path: z.enum(packFiles), size: z.number().int().min(0).max(10_000_000), sha256: hash })).min(1).max(packFiles.length),
});
export type Manifest = z.infer<typeof manifest>;

/** One hash for all files of a pack, whatever their order. */
export function packHash(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return sha256(canonicalText(files.map(({ path, sha256: own }) => [path, own]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))));
}
