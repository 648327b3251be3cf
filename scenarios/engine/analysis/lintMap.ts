import { walkEffects } from '../compile/walk.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario, Task } from '../schema/scenario.ts';
import { Remarks } from './lintRemark.ts';

/** Units must be able to get where their tasks are, at least while every road is open. */
export function lintMap(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  const region = regions(scenario);
  const starts = new Map(scenario.units.map((unit) => [unit.id, new Set([unit.at])]));
  const sent = new Set<string>();
  walkEffects(scenario, (effect) => {
    if ('unit' in effect && effect.at !== undefined) starts.get(effect.unit)?.add(effect.at);
    if ('send' in effect) sent.add(effect.task);
  });
  scenario.tasks.forEach((task, i) => {
    const commanded = scenario.units.filter((unit) => unit.commandable && task.by.includes(unit.id));
    if (commanded.length === 0 && !sent.has(task.id) && task.by.every((id) => starts.has(id))) {
      remarks.warn('taskForNobody', ['tasks', i, 'by'], `nobody can be ordered to do "${task.id}" and no effect sends anyone: add a unit that takes orders, or a "send"`, `“${task.id}”没有可指挥的执行者，也没有效果派人去做：请补上可指挥的处置单元，或用“send”`);
    }
    for (const { place, path } of destinations(scenario, task, ['tasks', i])) {
      const cutOff = task.by.filter((id) => { const at = starts.get(id); return at !== undefined && ![...at].some((start) => region.get(start) === region.get(place)); });
      if (cutOff.length > 0) remarks.error('noRoad', path, `no road leads "${cutOff.join('", "')}" to "${place}" for "${task.id}": add roads, or "where: stay" if nobody has to go`, `“${cutOff.join('”、“')}”没有路可到“${place}”执行“${task.id}”：请补道路；不用出动则写“where: stay”`);
    }
  });
  return remarks.all;
}

/** Where a task is done, with the place in the document that says so. Unknown ids are another rule's matter. */
function destinations(scenario: Scenario, task: Task, path: Path): { place: string; path: Path }[] {
  const isPlace = (id: string | undefined): id is string => scenario.places.some((place) => place.id === id);
  if (task.where === 'stay') return [];
  const found = task.where !== undefined ? [{ place: task.where, path: [...path, 'where'] }] : [
    ...(task.on?.places ?? []).map((place, j) => ({ place, path: [...path, 'on', 'places', j] })),
    ...(task.on?.people ?? []).map((id, j) => ({ place: scenario.people.find((person) => person.id === id)?.at ?? '', path: [...path, 'on', 'people', j] })),
  ];
  return found.filter(({ place }) => isPlace(place));
}

/** Place → the lowest place index it is connected with; equal numbers mean that a way exists. */
function regions(scenario: Scenario): ReadonlyMap<string, number> {
  const region = new Map(scenario.places.map((place, i) => [place.id, i]));
  for (const road of scenario.roads) {
    const a = region.get(road.from), b = region.get(road.to);
    if (a === undefined || b === undefined || a === b) continue;
    for (const [place, number] of region) if (number === Math.max(a, b)) region.set(place, Math.min(a, b));
  }
  return region;
}
