import { partAt, type PartPath, type RenamedKind, type Renaming } from '../../../../scenarios/engine/index.ts';
import { fieldOf, textOf } from '../document/partSteps.ts';
import { listOf } from '../outline/sections.ts';

const fixed: ReadonlySet<string> = new Set(['road', 'board', 'variant']);

/** What another id for the part around an id field would be called; null where nothing else names the part by it, or only forms of its own do. */
export function renamingAt(root: unknown, path: PartPath, to: string): Renaming | null {
  const list = listOf(path);
  if (!list || path.at(-1) !== 'id' || fixed.has(list.kind)) return null;
  const part = path.slice(0, -1), from = textOf(partAt(root, path));
  if (part.length === list.path.length + 1) return { kind: (list.kind === 'outcome' ? 'item' : list.kind) as RenamedKind, from, to };
  const isOption = list.kind === 'decision' && part.length === 4 && part[2] === 'options';
  return isOption ? { kind: 'option', from, to, within: textOf(fieldOf(partAt(root, part.slice(0, 2)), 'id')) } : null;
}
