import type { Path, Remark } from '../schema/finding.ts';
import type { What } from '../schema/rubric.ts';
import type { Scenario, TaskItem } from '../schema/scenario.ts';
import { milli } from './points.ts';
import { Remarks } from './lintRemark.ts';

interface Scored { readonly id: string; readonly points: number; readonly group?: string | undefined; readonly path: Path }

/** Points that add up, patterns that can be met, and a pass mark that neither cards nor orders reach alone (engine rules 16, 17, 19). */
export function lintRubric(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  scenario.rubric.tasks.forEach((item, i) => pattern(item, ['rubric', 'tasks', i], remarks));
  scenario.rubric.outcomes.forEach((item, i) => {
    if (item.when === undefined && item.share === undefined) remarks.error('outcomeUnmeasured', ['rubric', 'outcomes', i], `"${item.id}" says neither "when" nor "share", so it never earns anything: add one`, `结果项“${item.id}”既没有“when”也没有“share”，永远不得分：请补一个`);
    if (item.when !== undefined && item.share !== undefined) remarks.warn('outcomeTwice', ['rubric', 'outcomes', i, 'when'], `"${item.id}" has both "when" and "share"; only "share" counts: drop "when"`, `结果项“${item.id}”同时有“when”和“share”，只有“share”有效：请删去“when”`);
  });
  const decisions = scored(['decisions'], scenario.decisions);
  const others = [...scored(['rubric', 'tasks'], scenario.rubric.tasks), ...scored(['rubric', 'outcomes'], scenario.rubric.outcomes)];
  groups([...decisions, ...others], remarks);
  totals(scenario, decisions, others, remarks);
  return remarks.all;
}

const scored = (path: Path, list: readonly Omit<Scored, 'path'>[]): Scored[] => list.map(({ id, points, group }, i) => ({ id, points, group, path: [...path, i, 'points'] }));

function groups(all: readonly Scored[], remarks: Remarks): void {
  const first = new Map<string, Scored>();
  for (const item of all) {
    if (item.group === undefined) continue;
    const other = first.get(item.group);
    if (!other) first.set(item.group, item);
    else if (other.points !== item.points) remarks.error('groupUnequal', item.path, `"${item.id}" gives ${item.points} points, but "${other.id}" of the same group "${item.group}" gives ${other.points}: alternatives must be worth the same`, `“${item.id}”为${item.points}分，同组“${item.group}”的“${other.id}”为${other.points}分：同组各项分值必须相等`);
  }
}

const fewestCommon = 10;
const leastOrderShare = 40;

function totals(scenario: Scenario, decisions: readonly Scored[], others: readonly Scored[], remarks: Remarks): void {
  const { rubric } = scenario;
  const total = milli([...decisions, ...others]), cards = milli(decisions), orders = milli(others);
  if (total !== 100_000) remarks.warn('pointsNotHundred', ['rubric'], `the points add up to ${total / 1000} instead of 100 (of a group one branch counts)`, `各项分值合计${total / 1000}分，应为100分（同组只算一项）`);
  if (orders * 100 < leastOrderShare * total) remarks.warn('fewOrderPoints', ['rubric', 'tasks'], `only ${orders / 1000} of ${total / 1000} points come from orders and outcomes; at least ${leastOrderShare} % must`, `指令与结果只占${total / 1000}分中的${orders / 1000}分，至少要占${leastOrderShare}%`);
  if (cards * 100 >= rubric.passMark * total) remarks.warn('cardsAlonePass', ['rubric', 'passMark'], `the best cards alone earn ${cards / 1000} points and reach the pass mark ${rubric.passMark}: raise it, or give orders more points`, `只答选项最多可得${cards / 1000}分，已达到合格线${rubric.passMark}：请提高合格线，或增加指令分值`);
  if (orders * 100 >= rubric.passMark * total) remarks.warn('ordersAlonePass', ['rubric', 'passMark'], `orders and outcomes alone earn ${orders / 1000} points and reach the pass mark ${rubric.passMark}: raise it, or give decisions more points`, `只靠指令与结果最多可得${orders / 1000}分，已达到合格线${rubric.passMark}：请提高合格线，或增加决策分值`);
  const { excellent, good, fair } = rubric.grades;
  if (!(excellent > good && good > fair)) remarks.warn('gradesOutOfOrder', ['rubric', 'grades'], `the grades must fall: excellent ${excellent}, good ${good}, fair ${fair}`, `等级线应依次降低：优${excellent}、良${good}、中${fair}`);
  const common = [...scenario.decisions, ...rubric.tasks].filter((item) => item.common).length;
  // the drill that teaches the screen measures nobody
  if (common < fewestCommon && scenario.category !== 'tutorial') remarks.warn('fewCommonPoints', ['rubric'], `only ${common} items are common to every path; mark at least ${fewestCommon} with "common: true"`, `只有${common}个各路径共有的评分点，至少要有${fewestCommon}个标“common: true”`);
}

const mostSteps = 30;

function pattern(item: TaskItem, path: Path, remarks: Remarks): void {
  const { pattern: of } = item;
  if ('inOrder' in of) {
    const { events } = of.inOrder, at = [...path, 'pattern', 'inOrder', 'events'];
    if (events.length > mostSteps) remarks.error('tooManySteps', at, `"${item.id}" has ${events.length} steps; at most ${mostSteps} can be watched: split it`, `“${item.id}”有${events.length}步，最多${mostSteps}步：请拆分`);
    events.forEach((event, i) => { if (events.indexOf(event) !== i) remarks.error('repeatedStep', [...at, i], `"${event}" stands twice in the order, so it can never be completed: name it once`, `“${event}”在顺序中出现两次，永远无法完成：请只写一次`); });
  }
  const isState = (what: What) => 'state' in what;
  const needsHow = ('doneBy' in of && isState(of.doneBy.what)) || ('before' in of && isState(of.before.what)) || 'heldFor' in of;
  if (needsHow && item.how.length === 0) remarks.warn('stateWithoutHow', path, `"${item.id}" waits for a state; say with "how" which orders bring it about, for the debrief and the expert player`, `“${item.id}”考核的是状态：请用“how”写明靠哪些指令达到，供复盘和专家示范使用`);
}
