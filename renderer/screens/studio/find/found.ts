import type { PartPath } from '../../../../scenarios/engine/index.ts';

/** A text that holds what is looked for, and the way to it. */
export interface Found { readonly file: 'scenario' | 'en'; readonly path: PartPath; readonly text: string }

const most = 100;

/** Everything in a document and its English that holds these words, ids too, in the order of the text; a hundred at most. */
export function foundIn(documents: { readonly scenario: unknown; readonly en: unknown }, words: string): readonly Found[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const found: Found[] = [];
  const look = (file: Found['file'], value: unknown, path: PartPath): void => {
    if (found.length >= most) return;
    if (Array.isArray(value)) value.forEach((each, at) => look(file, each, [...path, at]));
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) look(file, each, [...path, key]);
    else if ((typeof value === 'string' || typeof value === 'number') && String(value).toLocaleLowerCase().includes(wanted)) found.push({ file, path, text: String(value) });
  };
  look('scenario', documents.scenario, []);
  look('en', documents.en, []);
  return found;
}
