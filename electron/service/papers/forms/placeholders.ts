import type { PlaceholderLine, RunPaper } from '../../../contract/paperShapes.ts';
import type { Lang } from '../../ports.ts';

interface Placeholder { readonly zh: string; readonly en: string; /** a number where a sheet may reckon with it */ value(paper: RunPaper, lang: Lang): string | number }

const words = {
  mode: { zh: { practice: '练习', assessed: '测评', exam: '考核' }, en: { practice: 'Practice', assessed: 'Test', exam: 'Exam' } },
  grade: { zh: { excellent: '优', good: '良', fair: '中', poor: '差' }, en: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' } },
  setBy: { zh: { provisional: '暂行', panel: '专家组评定', borderline: '边界组法' }, en: { provisional: 'provisional', panel: 'set by a panel', borderline: 'borderline method' } },
};
const joined = (list: readonly string[], lang: Lang): string => (list.length === 0 ? (lang === 'zh' ? '无' : 'none') : list.join(lang === 'zh' ? '；' : '; '));

/** What was computed, where a correction stands in its place. */
function correctionNote({ corrected, total, passed }: RunPaper, lang: Lang): string {
  if (!corrected) return joined([], lang);
  return lang === 'zh' ? `${corrected.day} 更正；计算成绩 ${total} 分，${passed ? '及格' : '不及格'}` : `corrected on ${corrected.day}; computed: ${total} points, ${passed ? 'passed' : 'not passed'}`;
}

/** What a form may ask for, under its Chinese or its English name. */
export const placeholders: readonly Placeholder[] = [
  { zh: '演练标记', en: 'drill mark', value: (_, lang) => (lang === 'zh' ? '演练' : 'DRILL') },
  { zh: '主办单位', en: 'centre', value: ({ centre }) => centre },
  { zh: '姓名', en: 'name', value: ({ person }) => person.name },
  { zh: '工号', en: 'staff number', value: ({ person }) => person.staffNo },
  { zh: '单位', en: 'unit', value: ({ person }) => person.unit },
  { zh: '岗位', en: 'post', value: ({ person }) => person.post },
  { zh: '班次', en: 'class', value: ({ className }) => className },
  { zh: '演练名称', en: 'drill', value: ({ title }) => title },
  { zh: '方式', en: 'mode', value: ({ mode }, lang) => words.mode[lang][mode] },
  { zh: '第几次', en: 'attempt', value: ({ attempt }) => attempt },
  { zh: '演练日期', en: 'day', value: ({ day }) => day },
  { zh: '用时', en: 'minutes', value: ({ minutes }, lang) => (lang === 'zh' ? `${minutes} 分钟` : `${minutes} min`) },
  { zh: '得分', en: 'points', value: ({ stands }) => stands.total },
  { zh: '满分', en: 'full points', value: ({ max }) => max },
  { zh: '得分率', en: 'share', value: ({ stands }) => `${stands.share}%` },
  { zh: '等级', en: 'grade', value: ({ stands }, lang) => words.grade[lang][stands.grade] },
  { zh: '结果', en: 'result', value: ({ stands: { passed } }, lang) => (passed ? (lang === 'zh' ? '及格' : 'Passed') : lang === 'zh' ? '不及格' : 'Not passed') },
  { zh: '合格线', en: 'pass mark', value: ({ passMark, passMarkSetBy }, lang) => `${passMark}% (${words.setBy[lang][passMarkSetBy]})` },
  { zh: '一票否决', en: 'vetoes', value: ({ stands }, lang) => joined(stands.vetoes, lang) },
  { zh: '更正说明', en: 'correction', value: correctionNote },
  { zh: '结局', en: 'ending', value: ({ ending }) => ending },
  { zh: '剧本版本', en: 'version', value: ({ version }) => version },
  { zh: '剧本指纹', en: 'fingerprint', value: ({ contentHash }) => contentHash.slice(0, 16) },
  { zh: '地方规定', en: 'local rules', value: ({ localRules }, lang) => localRules ?? (lang === 'zh' ? '未用到' : 'none used') },
  { zh: '编号', en: 'code', value: ({ issued }) => issued?.code ?? '' },
  { zh: '首码', en: 'head code', value: ({ issued }) => issued?.head ?? '' },
  { zh: '出具日期', en: 'issued', value: ({ issued }) => issued?.day ?? '' },
];

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const byName = new Map(placeholders.flatMap((each) => [[folded(each.zh), each], [folded(each.en), each]] as const));

export const isKnown = (name: string): boolean => byName.has(folded(name));

/** The value of a placeholder, or null for a name that means nothing here. */
export function valueIn(paper: RunPaper, lang: Lang): (name: string) => string | number | null {
  return (name) => byName.get(folded(name))?.value(paper, lang) ?? null;
}

/** The list for the screen and for the sample, in one language first. */
export function placeholderLines(lang: Lang): PlaceholderLine[] {
  return placeholders.map((each) => ({ key: each[lang], other: each[lang === 'zh' ? 'en' : 'zh'], says: `{{${each[lang]}}}`, example: String(each.value(example, lang)) }));
}

/** Somebody invented. */
const example: RunPaper = {
  runId: '', centre: '和平里培训中心', person: { id: '', name: '李明', staffNo: '0123', unit: '和平里社区', post: '社区书记' }, className: '春季一班', title: '楼道电动自行车起火', category: 'fire', mode: 'assessed', variant: null, attempt: 1,
  day: '2026-03-18', startedAt: '2026-03-18T04:00:00.000Z', finishedAt: '2026-03-18T04:25:00.000Z', minutes: 25, version: '1.0.0', contentHash: '3f2a9c01d4e58b76', engine: '', total: 82.5, max: 100, share: 82.5, grade: 'good', passed: true,
  passMark: 60, passMarkSetBy: 'provisional', passMarkNote: null, ending: '火被扑灭，无人受伤', endedEarly: false, vetoes: [], caps: [], parts: [], competencies: [], coverage: { met: 20, of: 22 }, left: 0, corrected: null, stands: { total: 82.5, share: 82.5, grade: 'good', passed: true, vetoes: [] }, localRules: null, recordHash: '',
  issued: { code: '12-3F2A-9C01-D4E5-8B76', head: '345-1a2b-3c4d-5e6f-7081', day: '2026-03-19', again: false, station: '' },
};
