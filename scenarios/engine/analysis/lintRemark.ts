import { suggestion } from '../compile/expressionNames.ts';
import type { Path, Remark } from '../schema/finding.ts';

/** A mistake that must be mended before the drill can be played. */
export const error = (code: string, path: Path, message: string, messageZh: string): Remark => ({ severity: 'error', code, path, message, messageZh });

/** Something that works, but probably not as meant. */
export const warning = (code: string, path: Path, message: string, messageZh: string): Remark => ({ severity: 'warning', code, path, message, messageZh });

/** What kinds of things are called in messages. */
export const kinds = {
  variable: ['variable', '变量'], coefficient: ['coefficient', '系数'], attribute: ['attribute', '属性'], place: ['place', '点位'], person: ['person', '人物'], unit: ['unit', '处置单元'], target: ['place or person', '点位或人物'],
  task: ['task', '任务'], phase: ['phase', '阶段'], dynamic: ['dynamic', '态势'], state: ['state', '状态'], decision: ['decision', '决策点'], inject: ['inject', '导调事件'],
  organisation: ['organisation', '编组模板'], group: ['group', '分组'], board: ['board', '看板'], tally: ['tally', '计数项'],
  promise: ['promise', '承诺'], owner: ['person or unit', '人物或处置单元'],
  road: ['road', '道路'], objective: ['objective', '目标'], option: ['option', '选项'], slot: ['slot', '信息项'], value: ['value', '取值'], condition: ['condition', '条件'], tick: ['tick', '周期项'],
  item: ['rubric item', '评分项'], fail: ['veto or cap', '一票否决项或封顶项'], ending: ['ending', '结局'], variant: ['variant', '变式'], law: ['source of the law table', '法规表来源'],
  article: ['article', '条款'], happening: ['happening', '事件'], name: ['name in expressions', '表达式可用的名称'],
} as const;
export type Kind = keyof typeof kinds;

const mostShown = 8;

/** The nearest known id, or the known ones when none is near; empty when there is none at all. */
export function hint(wanted: string, known: Iterable<string>): { en: string; zh: string } {
  const all = [...known];
  const near = /"([^"]+)"/.exec(suggestion(wanted, all))?.[1];
  if (near !== undefined) return { en: `; did you mean "${near}"?`, zh: `；是否想写“${near}”？` };
  if (all.length === 0) return { en: '; none is declared', zh: '；尚未声明任何一个' };
  const shown = all.slice(0, mostShown), more = all.length > mostShown;
  return { en: `; known: ${shown.join(', ')}${more ? ', …' : ''}`, zh: `；可用的有：${shown.join('、')}${more ? '……' : ''}` };
}

/** A reference to something that is not there. */
export function unknownReference(kind: Kind, path: Path, id: string, known: Iterable<string>): Remark {
  const [en, zh] = kinds[kind];
  const near = hint(id, known);
  return error('unknownReference', path, `there is no ${en} "${id}"${near.en}`, `没有名为“${id}”的${zh}${near.zh}`);
}

/** Collects the remarks of one rule; `refer` adds one unless the id is known. */
export class Remarks {
  readonly all: Remark[] = [];
  error(code: string, path: Path, message: string, messageZh: string): void { this.all.push(error(code, path, message, messageZh)); }
  warn(code: string, path: Path, message: string, messageZh: string): void { this.all.push(warning(code, path, message, messageZh)); }
  refer(kind: Kind, path: Path, id: string | undefined, known: ReadonlySet<string>): void {
    if (id !== undefined && !known.has(id)) this.all.push(unknownReference(kind, path, id, known));
  }
}

export const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.id));
