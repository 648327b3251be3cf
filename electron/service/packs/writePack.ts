import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../digest.ts';
import { headOf } from '../studio/headOf.ts';
import { manifest as schema, packFiles, packHash } from './manifest.ts';
import { readPack } from './readPack.ts';
import { refusal, type Refusal } from './refusal.ts';

/** The texts of a drill as they stand, `en` empty where there is none. */
export interface PackTexts { readonly scenario: string; readonly en: string }

/** A pack of a drill: the same bytes for the same texts and author. Refused where the station it goes to would refuse it. */
export function writePack({ scenario, en }: PackTexts, author: string): Uint8Array | { readonly refusals: readonly Refusal[] } {
  const head = headOf(scenario);
  const texts: Record<string, string> = { 'scenario.yaml': scenario, ...(en === '' ? {} : { 'en.yaml': en }) };
  const files = packFiles.flatMap((path) => {
    const text = texts[path];
    return text === undefined ? [] : [{ path, size: strToU8(text).length, sha256: sha256(text) }];
  });
  const parsed = schema.safeParse({ format: 1, ...head, author, contentHash: packHash(files), files });
  if (!parsed.success) return { refusals: [refusal('unfitHead', 'scenario.yaml', '编号、类别、版本或标题还没有写好，不能导出。请先在剧本最前面补全', 'its id, category, version or title is not written yet; complete them at its beginning first')] };
  const parts = { 'manifest.json': `${JSON.stringify(parsed.data, null, 2)}\n`, ...texts };
  // one day for all, so that the bytes say nothing but the content
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 9, mtime: new Date(2000, 0, 1) });
  const read = readPack(bytes);
  return 'refusals' in read ? read : bytes;
}
