import type { RunView, TaskView } from '../../../scenarios/engine/index.ts';
import type { Thing } from './thingOf.ts';

export type TaskGroup = TaskView['group'];
export const taskGroups: readonly TaskGroup[] = ['call', 'report', 'publish', 'visit', 'field', 'coordinate'];

/** The tasks that make sense for what is picked: a unit's own, or those that can be aimed at a place or person. */
export function tasksFor(view: RunView, thing: Thing | null): readonly TaskView[] {
  if (!thing) return view.tasks;
  const handle = thing.kind === 'unit' ? thing.unit.handle : thing.kind === 'place' ? thing.place.handle : thing.person.handle;
  return view.tasks.filter((task) => (thing.kind === 'unit' ? task.units : task.targets).some((each) => each.handle === handle));
}

/** Why a task cannot be ordered with this unit or target at all; null = it can be tried. */
export function whyNot(task: TaskView, handle: string | null): string | null {
  if (task.reason) return task.reason;
  const picked = [...task.units, ...task.targets].find((each) => each.handle === handle);
  if (picked?.reason) return picked.reason;
  return task.units.length > 0 && task.units.every(({ reason }) => reason !== null) ? (task.units[0]?.reason ?? null) : null;
}
