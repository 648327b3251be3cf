import { readPack, type Pack } from './readPack.ts';
import type { Refusal } from './refusal.ts';
import type { PackTexts } from './writePack.ts';

/** A file that somebody brought, as what it is. */
export type Opened =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'pack'; readonly pack: Pack; readonly texts: PackTexts };

/** Looks at the bytes, not at the name: names lie. */
export function openFile(bytes: Uint8Array): Opened {
  const pack = readPack(bytes);
  if ('refusals' in pack) return { kind: 'refused', refusals: pack.refusals };
  return { kind: 'pack', pack, texts: { scenario: pack.files['scenario.yaml'] ?? '', en: pack.files['en.yaml'] ?? '' } };
}
