import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { partLists } from '../outline/sections.ts';
import { linksOf } from './links.ts';
import { fieldOf, itemsAt, textOf } from './partSteps.ts';

/** The parts whose effects put this decision, deliver this message or lead to this phase. */
export function openersOf(value: unknown, kind: string, id: string): readonly PartPath[] {
  if (id === '' || !['decision', 'inject', 'phase'].includes(kind)) return [];
  return partLists.flatMap(({ path }) => itemsAt(value, path).flatMap((part, at) => {
    const { opens, leads } = linksOf(part);
    return textOf(fieldOf(part, 'id')) !== id && (kind === 'phase' ? leads : opens).has(id) ? [[...path, at]] : [];
  }));
}
