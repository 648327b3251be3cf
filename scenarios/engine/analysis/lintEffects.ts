import { walkEffects, type ScopeId } from '../compile/walk.ts';
import type { Effect } from '../schema/effects.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { idsOf, hint, Remarks } from './lintRemark.ts';

/** What effects write, open, send and move must exist. */
export function lintEffects(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  const ids = {
    variables: idsOf(scenario.variables), people: idsOf(scenario.people), attributes: idsOf(scenario.attributes), places: idsOf(scenario.places), units: idsOf(scenario.units),
    phases: idsOf(scenario.phases), decisions: idsOf(scenario.decisions), injects: idsOf(scenario.injects), tasks: idsOf(scenario.tasks),
    promises: idsOf(scenario.promises), owners: idsOf([...scenario.people, ...scenario.units]),
  };
  walkEffects(scenario, (effect, path, scope) => {
    if ('set' in effect) for (const name of Object.keys(effect.set)) assignee(name, [...path, 'set', name], hasPerson(scenario, scope), ids, remarks);
    if ('deliver' in effect) remarks.refer('inject', [...path, 'deliver'], effect.deliver, ids.injects);
    if ('open' in effect) remarks.refer('decision', [...path, 'open'], effect.open, ids.decisions);
    if ('withdraw' in effect) remarks.refer('decision', [...path, 'withdraw'], effect.withdraw, ids.decisions);
    if ('goto' in effect) remarks.refer('phase', [...path, 'goto'], effect.goto, ids.phases);
    if ('send' in effect) send(effect, path, scenario, remarks);
    if ('unit' in effect) {
      remarks.refer('unit', [...path, 'unit'], effect.unit, ids.units);
      remarks.refer('place', [...path, 'at'], effect.at, ids.places);
      if (effect.at === undefined && effect.status === undefined) remarks.warn('emptyEffect', path, `nothing happens to "${effect.unit}" here: say where it is ("at") or how it is ("status")`, `这里对“${effect.unit}”没有任何作用：请填写位置“at”或状态“status”`);
    }
    if ('jitter' in effect && effect.jitter !== undefined && effect.in === undefined) remarks.error('jitterWithoutDelay', [...path, 'jitter'], 'there is no delay to vary: say how long with "in"', '没有延迟，谈不上浮动：请用“in”写明多久以后');
    if ('promise' in effect) {
      remarks.refer('promise', [...path, 'promise'], effect.promise, ids.promises);
      remarks.refer('owner', [...path, 'owner'], effect.owner, ids.owners);
    }
    if ('keep' in effect) remarks.refer('promise', [...path, 'keep'], effect.keep, ids.promises);
    if ('allocate' in effect) shared(effect.allocate.into, [...path, 'allocate', 'into'], scenario, remarks);
    if ('chance' in effect && effect.chance.branches.every((branch) => Number(branch.weight) <= 0)) remarks.error('chanceWithoutWeight', [...path, 'chance', 'branches'], 'every branch of this chance has weight 0: give at least one a positive weight', '这个随机分支的权重全为0：请至少给一个分支正的权重');
  });
  return remarks.all;
}

interface Ids { readonly variables: ReadonlySet<string>; readonly people: ReadonlySet<string>; readonly attributes: ReadonlySet<string> }

/** Whether `person` means somebody: inside `each`, and in tasks given to people. */
const hasPerson = (scenario: Scenario, { task, each }: ScopeId): boolean => each || scenario.tasks.some((other) => other.id === task && (other.on?.people?.length ?? 0) > 0);

function assignee(text: string, path: Path, person: boolean, ids: Ids, remarks: Remarks): void {
  const [name = '', field] = text.split('.');
  if (field === undefined) return remarks.refer('variable', path, name, ids.variables);
  if (name === 'person') {
    if (!person) remarks.error('noPersonHere', path, `"${text}" means the person an order is about, but there is none here: use a person's id, or write it in an "each" or in a task that is given to people`, `“${text}”指指令所涉的人物，但此处没有：请写人物标识，或写在“each”里，或写在以人物为对象的任务里`);
  } else remarks.refer('person', path, name, ids.people);
  if (ids.attributes.has(field) || field === 'at' || field === 'floor') return;
  const near = hint(field, ids.attributes);
  remarks.error('unknownAttribute', path, `people have no attribute "${field}"${near.en}`, `人物没有“${field}”这个属性${near.zh}`);
}

/** What is shared out is a whole number of each person. */
function shared(into: string, path: Path, scenario: Scenario, remarks: Remarks): void {
  const attribute = scenario.attributes.find((each) => each.id === into);
  if (!attribute) remarks.refer('attribute', path, into, idsOf(scenario.attributes));
  else if (attribute.type !== 'int') remarks.error('shareNotNumber', path, `"${into}" cannot hold a share: it must be an attribute of type int`, `“${into}”不能存放分得的数额：须是int类型的属性`);
}

function send(effect: Extract<Effect, { send: string }>, path: Path, scenario: Scenario, remarks: Remarks): void {
  remarks.refer('unit', [...path, 'send'], effect.send, idsOf(scenario.units));
  remarks.refer('task', [...path, 'task'], effect.task, idsOf(scenario.tasks));
  remarks.refer('target', [...path, 'to'], effect.to, idsOf([...scenario.places, ...scenario.people]));
  const task = scenario.tasks.find((each) => each.id === effect.task);
  if (task && scenario.units.some((unit) => unit.id === effect.send) && !task.by.includes(effect.send)) {
    remarks.warn('sentOther', [...path, 'send'], `"${effect.send}" is sent to do "${effect.task}" but is not among those who can ("by": ${task.by.join(', ')}); add it there`, `“${effect.send}”被派去做“${effect.task}”，但不在可执行者（by：${task.by.join('、')}）之列，请补上`);
  }
  if (task?.on && task.where === undefined && effect.to === undefined) remarks.error('sentNowhere', path, `"${effect.task}" needs a target: say where "${effect.send}" is sent with "to"`, `任务“${effect.task}”需要对象：请用“to”写明“${effect.send}”去哪里`);
}
