import { officeKind, readOutline, wrongFormat, type Outline, type OutlineNeeds } from './outline/readOutline.ts';
import { readPack, type Pack } from './readPack.ts';
import type { Refusal } from './refusal.ts';
import type { PackTexts } from './writePack.ts';

/** A file that somebody brought, as what it is. */
export type Opened =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'pack'; readonly pack: Pack; readonly texts: PackTexts }
  | { readonly kind: 'outline'; readonly outline: Outline; readonly texts: PackTexts };

/** Looks at the bytes, not at the name: names lie. */
export function openFile(bytes: Uint8Array, needs: OutlineNeeds): Opened {
  const wrong = wrongFormat(bytes);
  if (wrong) return { kind: 'refused', refusals: [wrong] };
  const office = officeKind(bytes);
  if (office) {
    const outline = readOutline(bytes, office, needs);
    return 'code' in outline ? { kind: 'refused', refusals: [outline] } : { kind: 'outline', outline, texts: outline.texts };
  }
  const pack = readPack(bytes);
  if ('refusals' in pack) return { kind: 'refused', refusals: pack.refusals };
  return { kind: 'pack', pack, texts: { scenario: pack.files['scenario.yaml'] ?? '', en: pack.files['en.yaml'] ?? '' } };
}
