import type { RunView, TaskView } from '../../../scenarios/engine/index.ts';
import type { Thing } from './thingOf.ts';

export type TaskGroup = TaskView['group'];
export const taskGroups: readonly TaskGroup[] = ['call', 'report', 'publish', 'visit', 'field', 'coordinate'];

/** The tasks that make sense for what is picked: a unit's own, those aimed at a person, and all that belong to a place, the closest first. */
export function tasksFor(view: RunView, thing: Thing | null): readonly TaskView[] {
  if (!thing) return view.tasks;
  if (thing.kind === 'unit') return view.tasks.filter(({ units }) => includes(units, thing.unit.handle));
  if (thing.kind === 'person') return view.tasks.filter(({ targets }) => includes(targets, thing.person.handle));
  const { people, units } = whoIsAt(view, thing.place.handle);
  const ties: readonly ((task: TaskView) => boolean)[] = [
    ({ place, targets }) => place === thing.place.handle || includes(targets, thing.place.handle),
    ({ targets }) => people.some((handle) => includes(targets, handle)),
    (task) => units.some((handle) => includes(task.units, handle)),
  ];
  const tieOf = (task: TaskView): number => ties.findIndex((isTied) => isTied(task));
  return view.tasks.filter((task) => tieOf(task) >= 0).toSorted((a, b) => tieOf(a) - tieOf(b));
}

/** Who can be found at a place now. */
export function whoIsAt({ people, units }: RunView, place: string): { people: readonly string[]; units: readonly string[] } {
  const there = (all: readonly { handle: string; place: string | null }[]): string[] => all.filter((each) => each.place === place).map(({ handle }) => handle);
  return { people: there(people), units: there(units) };
}

/** Why a task cannot be ordered with this unit or target at all; null = it can be tried. */
export function whyNot(task: TaskView, handle: string | null): string | null {
  if (task.reason) return task.reason;
  const picked = [...task.units, ...task.targets].find((each) => each.handle === handle);
  if (picked?.reason) return picked.reason;
  return task.units.length > 0 && task.units.every(({ reason }) => reason !== null) ? (task.units[0]?.reason ?? null) : null;
}

/** What can be done now stands first. */
export function possibleFirst(tasks: readonly TaskView[], selected: string | null): TaskView[] {
  const rank = (task: TaskView): number => (whyNot(task, selected) === null ? 0 : 1);
  return tasks.toSorted((a, b) => rank(a) - rank(b));
}

const includes = (choices: readonly { handle: string }[], handle: string): boolean => choices.some((each) => each.handle === handle);
