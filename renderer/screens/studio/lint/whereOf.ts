import { partAt, type PartPath } from '../../../../scenarios/engine/index.ts';
import { nameOf } from '../form/nameOf.ts';
import type { Words } from '../form/words.ts';
import { formPath, listOf, partLists } from '../outline/sections.ts';
import { textOfPath } from './findingPath.ts';

/** Where a path leads, as the outline and the forms call it: the part, and the field of it. Empty for the whole drill. */
export function whereOf(root: unknown, path: PartPath, words: Words): readonly string[] {
  const whole = partLists.find((each) => textOfPath(each.path) === textOfPath(path));
  if (whole) return [words.kind(whole.kind)];
  const list = listOf(path), part = formPath(path);
  const [field] = path.slice(part.length);
  const label = typeof field === 'string' ? [words.label(list?.kind ?? (path[0] === 'rubric' ? 'rubric' : 'basics'), field)] : [];
  if (!list) return label;
  return [words.kind(list.kind), nameOf(partAt(root, part)), ...label].filter((each) => each !== '');
}
