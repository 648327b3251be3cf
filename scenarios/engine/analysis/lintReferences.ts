import type { Remark } from '../schema/finding.ts';
import type { Scenario, Task } from '../schema/scenario.ts';
import { idsOf, Remarks } from './lintRemark.ts';

/** Every id that the document names outside effects and expressions must exist. */
export function lintReferences(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  world(scenario, remarks);
  scenario.tasks.forEach((task, i) => ofTask(scenario, task, i, remarks));
  flow(scenario, remarks);
  story(scenario, remarks);
  ways(scenario, remarks);
  return remarks.all;
}

function world(scenario: Scenario, remarks: Remarks): void {
  const places = idsOf(scenario.places);
  scenario.roads.forEach((road, i) => {
    remarks.refer('place', ['roads', i, 'from'], road.from, places);
    remarks.refer('place', ['roads', i, 'to'], road.to, places);
    if (road.from === road.to) remarks.warn('roadToItself', ['roads', i, 'to'], `the road "${road.id}" ends where it begins; name another place`, `道路“${road.id}”的起点和终点相同，请改成另一个点位`);
  });
  scenario.people.forEach((person, i) => remarks.refer('place', ['people', i, 'at'], person.at, places));
  scenario.units.forEach((unit, i) => remarks.refer('place', ['units', i, 'at'], unit.at, places));
  const selves = scenario.units.flatMap((unit, i) => (unit.kind === 'self' ? [i] : []));
  if (selves.length === 0 || !scenario.units.some((unit) => unit.id === 'self')) remarks.error('selfMissing', ['units'], 'the trainee is missing: add a unit with id "self" and kind "self"', '缺少学员本人：请添加标识和类型都为“self”的处置单元');
  for (const i of selves.slice(1)) remarks.error('selfTwice', ['units', i, 'kind'], 'there is only one trainee: give this unit another kind', '学员只有一个：请给这个处置单元改用其他类型');
}

function ofTask(scenario: Scenario, task: Task, i: number, remarks: Remarks): void {
  const units = idsOf(scenario.units), places = idsOf(scenario.places), people = idsOf(scenario.people);
  task.by.forEach((unit, j) => remarks.refer('unit', ['tasks', i, 'by', j], unit, units));
  task.on?.places?.forEach((place, j) => remarks.refer('place', ['tasks', i, 'on', 'places', j], place, places));
  task.on?.people?.forEach((person, j) => remarks.refer('person', ['tasks', i, 'on', 'people', j], person, people));
  if (task.where !== 'stay') remarks.refer('place', ['tasks', i, 'where'], task.where, places);
  if (task.on && targetsOf(task).size === 0) remarks.error('noTargets', ['tasks', i, 'on'], `"${task.id}" wants a target but names none: list places or people, or leave "on" out`, `任务“${task.id}”需要对象却没有列出：请填写点位或人物，或删去“on”`);
  task.slots.forEach((slot, j) => {
    if (!slot.options.some((option) => option.good)) remarks.warn('slotWithoutGood', ['tasks', i, 'slots', j], `no option of "${slot.id}" is marked good: mark what an expert would say`, `信息项“${slot.id}”没有标出好的说法，请给专家会说的选项加“good”`);
  });
}

function flow(scenario: Scenario, remarks: Remarks): void {
  const phases = idsOf(scenario.phases);
  remarks.refer('phase', ['initialPhase'], scenario.initialPhase, phases);
  scenario.phases.forEach((phase, i) => {
    phase.to.forEach((to, j) => remarks.refer('phase', ['phases', i, 'to', j, 'phase'], to.phase, phases));
    phase.after.forEach((after, j) => remarks.refer('phase', ['phases', i, 'after', j, 'phase'], after.phase, phases));
  });
  scenario.dynamics.forEach((dynamic, i) => {
    const states = idsOf(dynamic.states);
    remarks.refer('state', ['dynamics', i, 'initial'], dynamic.initial, states);
    dynamic.states.forEach((state, j) => {
      state.to.forEach((to, k) => remarks.refer('state', ['dynamics', i, 'states', j, 'to', k, 'state'], to.state, states));
      state.after.forEach((after, k) => remarks.refer('state', ['dynamics', i, 'states', j, 'after', k, 'state'], after.state, states));
    });
  });
}

function story(scenario: Scenario, remarks: Remarks): void {
  const places = idsOf(scenario.places), fails = idsOf([...scenario.rubric.vetoes, ...scenario.rubric.caps]);
  scenario.injects.forEach((inject, i) => remarks.refer('place', ['injects', i, 'at'], inject.at, places));
  scenario.decisions.forEach((decision, i) => {
    remarks.refer('place', ['decisions', i, 'at'], decision.at, places);
    decision.options.forEach((option, j) => remarks.refer('fail', ['decisions', i, 'options', j, 'mustFail'], option.mustFail, fails));
  });
}

/** What the rubric says about how points are earned must be orders that can be given. */
function ways(scenario: Scenario, remarks: Remarks): void {
  scenario.rubric.tasks.forEach((item, i) => item.how.forEach((how, j) => {
    const path = ['rubric', 'tasks', i, 'how', j];
    const task = scenario.tasks.find((each) => each.id === how.task);
    if (!task) return remarks.refer('task', [...path, 'task'], how.task, idsOf(scenario.tasks));
    remarks.refer('unit', [...path, 'unit'], how.unit, new Set(task.by));
    remarks.refer('target', [...path, 'target'], how.target, targetsOf(task));
  }));
}

/** The places and people a task may be given. */
export const targetsOf = (task: Task): ReadonlySet<string> => new Set([...(task.on?.places ?? []), ...(task.on?.people ?? [])]);
