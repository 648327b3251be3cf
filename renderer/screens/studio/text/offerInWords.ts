import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { kinds } from '../form/kinds.ts';
import type { Words } from '../form/words.ts';
import { listOf, partLists } from '../outline/sections.ts';
import type { Offer } from './schemaHelp.ts';

/** What an offer of the text view means, in the words of outline and forms: a field with its hint, or a value of a fixed list. The schema’s own English where these have no word for it. */
export function offerInWords(path: PartPath, { label, info, isKey }: Offer, words: Words): string {
  if (!isKey) {
    const field = String(path.at(-1)), said = words.value(`${kindAt(path.slice(0, -1))}_${field}`, label);
    return said === label ? info : said;
  }
  const list = partLists.find((each) => each.path.length === path.length + 1 && each.path.at(-1) === label && path.every((step, at) => each.path[at] === step));
  if (list) return words.kind(list.kind);
  const kind = kindAt(path), said = words.label(kind, label);
  if (said === label) return info;
  return [said, words.hint(kind, label)].filter(Boolean).join('。');
}

/** The kind of part that a path leads to, as far as forms tell it apart. */
function kindAt(path: PartPath): string {
  const list = listOf(path);
  let kind: string = list?.kind ?? (path[0] === 'rubric' ? 'rubric' : 'basics');
  for (const step of path.slice(list ? list.path.length + 1 : path[0] === 'rubric' ? 1 : 0)) {
    const field = kinds[kind]?.find(({ name }) => name === step);
    if (field?.as === 'part' || field?.as === 'parts') kind = field.kind;
    else if (field?.as === 'changes') kind = field.change;
    else if (field) kind = String(step);
  }
  return kind;
}
