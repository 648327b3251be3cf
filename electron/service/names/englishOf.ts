import { englishTexts } from '../../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../ports.ts';

/** The English texts of a drill by key; none where it has no English. */
export function englishOf({ files }: LibraryEntry): ReadonlyMap<string, string> {
  return files['en.yaml'] === undefined ? new Map() : englishTexts(files['en.yaml']);
}
