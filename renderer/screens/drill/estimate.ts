import type { RunView, TaskView } from '../../../scenarios/engine/index.ts';

type World = Pick<RunView, 'units' | 'people'>;

/** How long a unit would be on its way, in ms; 'noWay' when no road is open now; null when nobody can tell before it is asked. */
export function travelOf({ units, people }: World, task: TaskView, unit: string, target: string | null): number | 'noWay' | null {
  const goer = units.find(({ handle }) => handle === unit);
  if (!goer || goer.place === null || (goer.status !== 'idle' && goer.status !== 'stranded')) return null;
  if (task.goes === 'nowhere') return 0;
  const destination = task.goes === 'place' ? task.place : task.targetKind === 'place' ? target : (people.find(({ handle }) => handle === target)?.place ?? null);
  return destination === null ? null : (goer.ways[destination] ?? 'noWay');
}

/** The free units that could be at a place soonest, the nearest first. */
export function nearestTo({ units }: Pick<RunView, 'units'>, place: string, most: number): { readonly handle: string; readonly name: string; readonly takes: number }[] {
  return units.flatMap(({ handle, name, ways }) => { const takes = ways[place]; return takes === undefined ? [] : [{ handle, name, takes }]; }).toSorted((a, b) => a.takes - b.takes).slice(0, most);
}
