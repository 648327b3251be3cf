import type { Scenario } from '../schema/scenario.ts';
import type { Told } from './drillChange.ts';

export interface PartList { readonly noun: Told; /** first word of the keys of its English texts */ readonly key: string; readonly of: (scenario: Scenario) => readonly object[] }

const list = (zh: string, en: string, key: string, of: PartList['of']): PartList => ({ noun: { zh, en }, key, of });

/** Every list of a drill in an instructor's words, in the order in which changes are told. */
export const partLists: readonly PartList[] = [
  list('阶段', 'Phase', 'phase', ({ phases }) => phases),
  list('要拿主意的事', 'Decision', 'decision', ({ decisions }) => decisions),
  list('来电和消息', 'Message', 'inject', ({ injects }) => injects),
  list('指令', 'Order', 'task', ({ tasks }) => tasks),
  list('评分项', 'Scored order', 'item', ({ rubric }) => rubric.tasks),
  list('结果评分项', 'Scored outcome', 'item', ({ rubric }) => rubric.outcomes),
  list('一票否决', 'Veto', 'veto', ({ rubric }) => rubric.vetoes),
  list('封顶', 'Cap', 'cap', ({ rubric }) => rubric.caps),
  list('结局', 'Ending', 'ending', ({ endings }) => endings),
  list('人物', 'Person', 'person', ({ people }) => people),
  list('地点', 'Place', 'place', ({ places }) => places),
  list('道路', 'Way', 'road', ({ roads }) => roads),
  list('队伍', 'Unit', 'unit', ({ units }) => units),
  list('态势变化', 'Dynamics', 'dynamic', ({ dynamics }) => dynamics),
  list('局面数值', 'Variable', 'variable', ({ variables }) => variables),
  list('人物情况', 'Attribute', 'attribute', ({ attributes }) => attributes),
  list('系数', 'Coefficient', 'coefficient', ({ coefficients }) => coefficients),
  list('承诺', 'Promise', 'promise', ({ promises }) => promises),
  list('名单表', 'Board', 'board', ({ boards }) => boards),
  list('学习目标', 'Objective', 'objective', ({ objectives }) => objectives),
  list('备用卷', 'Form', 'variant', ({ variants }) => variants),
];
