import type { Lang } from '../../../../scenarios/engine/index.ts';

const zh = {
  mark: '演练', colon: '：', open: '（', close: '）', handbook: '评委手册', briefing: '任务简报', events: '事件表', aboutDrill: '演练概况', phases: '阶段', decisions: '要拿主意的事', orders: '指令和时限', outcomes: '结果', vetoes: '一票否决和封顶', laws: '依据', people: '人物', units: '队伍', places: '地点', objectives: '目标', situation: '情况',
  role: '学员角色', begins: '开始时间', minutes: '时长', minute: '分钟', passMark: '合格线', setBy: { provisional: '暂定', panel: '专家组评定', borderline: '临界组法' }, version: '版本', points: '分', from: '来自', limit: '限时', timeout: '不答', hint: '提示', known: '已知', unknown: '未知',
  option: '选项', quality: '好坏', share: '得分', feedback: '讲评', qualities: { best: '最好', acceptable: '可以', poor: '不妥', fatal: '致命' }, mustFail: '触发', item: '评分项', asked: '要求', sources: '依据', done: '做到', late: '做晚', missing: '没有做', good: '好', bad: '不好',
  channel: { phone: '电话', group: '微信群', radio: '对讲机', visitor: '当面', document: '书面', ticket: '平台', news: '新闻' }, name: '名称', who: '身份', note: '说明', can: '可以做', cannot: '不能做', cap: '封顶', veto: '一票否决', reason: '理由', atMost: '最多', score: '评委打分', remark: '评委记录',
  columns: ['序号', '阶段', '时间', '渠道', '从', '到', '地点', '内容', '预期动作', '另外的选项', '类型'], sorts: { message: '消息', decision: '要拿主意', order: '指令' }, invented: '本材料用于演练：人物、地点、事件都是编的，时间和分值是教学设定，不是法律规定。', timeNote: '时间是熟手演练一次时各事发生的时刻，实际随学员的做法变化；标“视情况”的，那一次没有出现。', depends: '视情况', trainee: '学员',
  after: (what: string) => `“${what}”以后`, fromStart: '开始以后', within: (time: string, until: string | null) => `${time}内做到${until === null ? '' : `，${until}内算做晚`}`, before: (a: string, b: string) => `先“${a}”，后“${b}”`, times: (what: string, n: number) => `“${what}”至少 ${n} 次`, never: (what: string) => `不出现“${what}”`, inOrder: (list: readonly string[]) => `依次：${list.join(' → ')}`, held: (what: string, time: string) => `“${what}”保持 ${time}`, atEnd: '结束时',
  article: (law: string, article: string | null) => (article === null ? law : `《${law}》第${article}条`),
} as const;

type Words = { readonly [K in keyof typeof zh]: (typeof zh)[K] extends (...args: infer A) => string ? (...args: A) => string : (typeof zh)[K] extends readonly string[] ? readonly string[] : (typeof zh)[K] extends object ? { readonly [L in keyof (typeof zh)[K]]: string } : string };

const en: Words = {
  mark: 'DRILL', colon: ': ', open: ' (', close: ')', handbook: 'Evaluator’s handbook', briefing: 'Briefing', events: 'List of events', aboutDrill: 'The drill', phases: 'Phases', decisions: 'Decisions', orders: 'Orders and times', outcomes: 'Outcome', vetoes: 'Vetoes and caps', laws: 'Sources', people: 'People', units: 'Units', places: 'Places', objectives: 'Objectives', situation: 'Situation',
  role: 'The trainee is', begins: 'Begins', minutes: 'Length', minute: 'min', passMark: 'Pass mark', setBy: { provisional: 'provisional', panel: 'set by a panel', borderline: 'borderline method' }, version: 'Version', points: 'points', from: 'From', limit: 'Time limit', timeout: 'No answer', hint: 'Hint', known: 'Known', unknown: 'Unknown',
  option: 'Option', quality: 'Quality', share: 'Points', feedback: 'Why', qualities: { best: 'best', acceptable: 'acceptable', poor: 'poor', fatal: 'fatal' }, mustFail: 'brings', item: 'Item', asked: 'Asked', sources: 'Sources', done: 'Done', late: 'Late', missing: 'Missing', good: 'Good', bad: 'Bad',
  channel: { phone: 'phone', group: 'WeChat group', radio: 'radio', visitor: 'visit', document: 'document', ticket: 'ticket', news: 'news' }, name: 'Name', who: 'Who', note: 'Note', can: 'May', cannot: 'May not', cap: 'Cap', veto: 'Veto', reason: 'Reason', atMost: 'at most', score: 'Score', remark: 'Observed',
  columns: ['No', 'Phase', 'Time', 'Channel', 'From', 'To', 'Place', 'Text', 'Expected action', 'Other options', 'Kind'], sorts: { message: 'Message', decision: 'Decision', order: 'Order' }, invented: 'For a drill: people, places and events are invented; times and points are set for training and are not law.', timeNote: 'The times are those of one play by an expert and change with what the trainee does; “depends” did not come in that play.', depends: 'depends', trainee: 'Trainee',
  after: (what) => `after "${what}"`, fromStart: 'from the start', within: (time, until) => `within ${time}${until === null ? '' : `, late until ${until}`}`, before: (a, b) => `"${a}" before "${b}"`, times: (what, n) => `"${what}" at least ${n} times`, never: (what) => `never "${what}"`, inOrder: (list) => `in order: ${list.join(' → ')}`, held: (what, time) => `"${what}" kept for ${time}`, atEnd: 'at the end',
  article: (law, article) => (article === null ? law : `${law}, art. ${article}`),
};

export type PaperWords = Words;
export const words: Readonly<Record<Lang, Words>> = { zh, en };
