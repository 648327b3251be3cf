import { tidy } from './blocks.ts';

/** What a column of a plan says. */
export type PlanColumn = 'time' | 'phase' | 'channel' | 'from' | 'to' | 'place' | 'text' | 'action' | 'options' | 'kind' | 'number' | 'title' | 'note';

/** What plans call these columns; the first wordings are the surest. Compared without blanks, marks and brackets. */
const wordings: Readonly<Record<PlanColumn, readonly string[]>> = {
  time: ['时间', '时刻', '时间节点', '时间点', '演练时间', '计划时间', '预计时间', '注入时间', '发生时间', '起止时间', 'time', 'when'],
  phase: ['阶段', '演练阶段', '环节', '演练环节', '所处阶段', 'phase', 'stage'],
  channel: ['渠道', '方式', '传递方式', '传达方式', '注入方式', '通知方式', '发布方式', '信息渠道', '传递渠道', '形式', '途径', '载体', '手段', 'channel', 'method', 'means'],
  from: ['从', '来自', '发出方', '发出人', '发送方', '发送人', '发起方', '发令人', '信息来源', '来源', '注入人', '报告人', 'from', 'sender', 'source'],
  to: ['到', '发往', '接收方', '接收人', '接收单位', '受令人', '接受方', '接受人', '参演单位', '参演人员', '执行人', '责任单位', '责任人', '处置单位', '负责人', '对象', 'to', 'recipient', 'receiver', 'who'],
  place: ['地点', '位置', '场所', '发生地点', 'place', 'where', 'location'],
  text: ['内容', '事件内容', '情景内容', '情景描述', '事件描述', '消息内容', '导调内容', '注入内容', '信息内容', '导调信息', '情景', '场景', '事件', '演练内容', '情况', '情况设置', 'text', 'content', 'event', 'inject', 'message', 'description'],
  action: ['预期动作', '预期行动', '预期处置', '预期反应', '预期应对', '应对措施', '处置措施', '处置要求', '处置动作', '处置要点', '参演人员行动', '应采取的行动', '响应动作', '响应措施', '行动', '评估要点', 'expectedaction', 'expectedactions', 'expectedresponse', 'action', 'response'],
  options: ['选项', '备选项', '备选', '备选做法', '可选做法', '其他选项', '另外的选项', 'options', 'choices', 'otheroptions'],
  kind: ['类型', '事件类型', '种类', '类别', 'kind', 'type'],
  number: ['序号', '编号', '事件编号', '步骤', '号', 'no', 'id', '#', 'number'],
  title: ['标题', '事件名称', '名称', '情景名称', 'title', 'name'],
  note: ['备注', '说明', '注', '其他', 'remarks', 'remark', 'note', 'notes', 'comment'],
};

const folded = (heading: string): string => tidy(heading).normalize('NFKC').toLowerCase().replace(/[(（].*?[)）]/g, '').replace(/[\s*:：._/、，-]/g, '');

/** Which column is what, by index; null for a row that heads no event list. A list of events says what comes, and when, how, from whom or what is to be done. */
export function headingOf(cells: readonly string[]): ReadonlyMap<number, PlanColumn> | null {
  const found = columnsOf(cells);
  const named = new Set(found.values());
  return named.has('text') && (['time', 'channel', 'action', 'from'] as const).filter((each) => named.has(each)).length >= 2 ? found : null;
}

/** Columns by the best wording: where two headings mean one thing, the surer takes it and the other stays unknown. */
function columnsOf(cells: readonly string[]): Map<number, PlanColumn> {
  const words = cells.map(folded);
  const found = new Map<number, PlanColumn>();
  for (const [column, list] of Object.entries(wordings) as [PlanColumn, readonly string[]][]) {
    const best = list.map((wording) => words.findIndex((word, i) => word === wording && !found.has(i))).find((i) => i >= 0);
    if (best !== undefined) found.set(best, column);
  }
  return found;
}

/** The columns of a table of groups (组织机构) or of places, where it is one. */
export function otherHeadingOf(cells: readonly string[]): { readonly kind: 'units' | 'places'; readonly name: number; readonly says: number } | null {
  const words = cells.map(folded);
  const at = (...list: string[]): number => words.findIndex((word) => list.includes(word));
  const unit = at('组别', '小组', '组名', '队伍', '岗位', '角色', '参演单位', '单位', '人员'), duty = at('职责', '任务', '主要职责', '分工', '任务分工', '工作职责');
  if (unit >= 0 && duty >= 0) return { kind: 'units', name: unit, says: duty };
  const place = at('点位', '地点', '场所', '点位名称', '地点名称'), use = at('说明', '用途', '备注', '作用');
  return place >= 0 && words.length <= 4 ? { kind: 'places', name: place, says: use } : null;
}
