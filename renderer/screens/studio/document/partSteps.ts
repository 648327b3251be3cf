import { partAt, type PartPath } from '../../../../scenarios/engine/index.ts';
import type { Step } from './textDesk.ts';

export const setAt = (path: PartPath, value: unknown): Step => ({ file: 'scenario', change: { kind: 'set', path, value } });
export const removeAt = (path: PartPath): Step => ({ file: 'scenario', change: { kind: 'remove', path } });
export const insertAt = (path: PartPath, at: number, value: unknown): Step => ({ file: 'scenario', change: { kind: 'insert', path, at, value } });
export const moveAt = (path: PartPath, from: number, to: number): Step => ({ file: 'scenario', change: { kind: 'move', path, from, to } });
export const setEnglish = (key: string, text: string): Step => ({ file: 'en', change: text === '' ? { kind: 'remove', path: [key] } : { kind: 'set', path: [key], value: text } });

/** The items of a list; none where there is no list. */
export function itemsAt(value: unknown, path: PartPath): readonly unknown[] {
  const list = partAt(value, path);
  return Array.isArray(list) ? list : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** English keys that belong to a part: `decision.ask3.` and what follows, in the document's own form and in its variants. */
function englishOf(en: unknown, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(en ?? {}).flatMap(([key, text]) => (key.startsWith(`${prefix}.`) && typeof text === 'string' ? [[key, text] as const] : []));
}

/** Takes a part out of its list, and its English with it. */
export function removeSteps(documents: { readonly scenario: unknown; readonly en: unknown }, path: PartPath, english: string): Step[] {
  const id = textOf(fieldOf(partAt(documents.scenario, path), 'id'));
  const list = path.slice(0, -1);
  const isLast = itemsAt(documents.scenario, list).length === 1;
  const keys = id === '' ? [] : englishOf(documents.en, `${english}.${id}`);
  return [isLast ? setAt(list, []) : removeAt(path), ...keys.map(([key]) => setEnglish(key, ''))];
}

/** Puts a copy of a part under another id right behind it, with a copy of its English. */
export function duplicateSteps(documents: { readonly scenario: unknown; readonly en: unknown }, path: PartPath, english: string, newId: string): Step[] {
  const part = partAt(documents.scenario, path);
  const id = textOf(fieldOf(part, 'id')), at = Number(path.at(-1));
  const copy = { ...(part as object), id: newId };
  return [insertAt(path.slice(0, -1), at + 1, copy), ...englishOf(documents.en, `${english}.${id}`).map(([key, text]) => setEnglish(`${english}.${newId}${key.slice(`${english}.${id}`.length)}`, text))];
}
