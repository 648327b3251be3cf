import { partAt, type PartPath } from '../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt } from '../document/partSteps.ts';
import { partLists } from '../outline/sections.ts';

/** The place in the document of a text by its key in the English: `decision.askWater.go.text` → its option's text; null where there is no such text. */
export function pathOfKey(root: unknown, key: string): PartPath | null {
  const [kind = '', id = '', ...rest] = key.split('.');
  if (kind === 'scenario') return found(root, [], [id]);
  if (kind === 'variant' && rest.length > 1) return inVariant(root, id, rest);
  const lists: readonly PartPath[] = kind === 'objective' ? [['objectives']] : partLists.filter(({ english }) => english === kind).map(({ path }) => path);
  for (const path of lists) {
    const at = itemsAt(root, path).findIndex((each) => fieldOf(each, 'id') === id);
    const text = at < 0 ? null : found(root, [...path, at], rest);
    if (text) return text;
  }
  return null;
}

/** A form holds its own words of a part by the part's id. */
function inVariant(root: unknown, variant: string, [kind = '', id = '', ...rest]: readonly string[]): PartPath | null {
  const at = itemsAt(root, ['variants']).findIndex((each) => fieldOf(each, 'id') === variant);
  const list = partLists.find(({ english }) => english === kind)?.path;
  if (at < 0) return null;
  if (kind === 'scenario') return found(root, ['variants', at], [id === 'title' ? 'drillTitle' : id]);
  return list ? found(root, ['variants', at, ...list, id], rest) : null;
}

/** Follows the steps of a key: a field, or a part of a list or a map by its id. `timeout` and the words of an item stand one field deeper than their keys say. */
function found(root: unknown, path: PartPath, steps: readonly string[]): PartPath | null {
  const here = partAt(root, path);
  const [step, ...rest] = steps;
  if (step === undefined) return typeof here === 'string' ? path : null;
  if (typeof here !== 'object' || here === null) return null;
  for (const field of [step, ...(step === 'timeout' ? ['onTimeout'] : [])]) {
    const way = fieldOf(here, field) === undefined ? null : found(root, [...path, field], rest);
    if (way) return way;
  }
  for (const [field, list] of Object.entries(here)) {
    if (field === 'feedback' && typeof list === 'object') { const way = found(root, [...path, field], steps); if (way) return way; }
    if (field === 'options' && typeof list === 'object' && list !== null && !Array.isArray(list) && step in list) { const way = found(root, [...path, field, step], rest); if (way) return way; }
    const at = Array.isArray(list) ? list.findIndex((each) => fieldOf(each, 'id') === step) : -1;
    const way = at < 0 ? null : found(root, [...path, field, at], rest);
    if (way) return way;
  }
  return null;
}
