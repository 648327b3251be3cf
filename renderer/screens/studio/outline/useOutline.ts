import { useCallback, useMemo, useRef } from 'react';
import { partAt, type PartPath } from '../../../../scenarios/engine/index.ts';
import { duplicateSteps, insertAt, itemsAt, moveAt, removeSteps, setAt } from '../document/partSteps.ts';
import { useNewPart } from '../form/useNewPart.ts';
import { useStudio } from '../StudioContext.ts';
import { listOf, type PartList } from './sections.ts';

export interface OutlineActs {
  add(list: PartList): void;
  duplicate(path: PartPath): void;
  remove(path: PartPath): void;
  move(path: PartPath, by: number): void;
  select(path: PartPath): void;
}

/** What can be done with the parts of the lists; the functions stay the same, so that rows that did not change are not drawn anew. */
export function useOutline(): OutlineActs {
  const studio = useStudio();
  const made = useNewPart();
  const now = useRef({ studio, made });
  now.current = { studio, made };
  const steps = useCallback((path: PartPath, act: (found: { list: PartList; part: PartPath; at: number; count: number }) => void): void => {
    const list = listOf(path);
    if (!list) return;
    const part = path.slice(0, list.path.length + 1);
    act({ list, part, at: Number(part.at(-1)), count: itemsAt(now.current.studio.now().scenario.value, list.path).length });
  }, []);
  return useMemo(() => ({
    add: (list) => {
      const { studio: { now: read, edit, select }, made: { part } } = now.current;
      const root = read().scenario.value, count = itemsAt(root, list.path).length;
      edit([partAt(root, list.path) === undefined || count === 0 ? setAt(list.path, [part(list.kind)]) : insertAt(list.path, count, part(list.kind))]);
      select([...list.path, count]);
    },
    duplicate: (path) => steps(path, ({ list, part, at }) => {
      const { studio: { now: read, edit, select }, made: { id } } = now.current, document = read();
      edit(duplicateSteps({ scenario: document.scenario.value, en: document.en.value }, part, list.english, id(list.kind)));
      select([...list.path, at + 1]);
    }),
    remove: (path) => steps(path, ({ list, part, at, count }) => {
      const { now: read, edit, select } = now.current.studio, document = read();
      edit(removeSteps({ scenario: document.scenario.value, en: document.en.value }, part, list.english));
      select(count > 1 ? [...list.path, Math.min(at, count - 2)] : list.path[0] === 'rubric' ? ['rubric'] : []);
    }),
    move: (path, by) => steps(path, ({ list, at, count }) => {
      const to = at + by;
      if (to < 0 || to >= count) return;
      now.current.studio.edit([moveAt(list.path, at, to)]);
      now.current.studio.select([...list.path, to]);
    }),
    select: (path) => now.current.studio.select(path),
  }), [steps]);
}
