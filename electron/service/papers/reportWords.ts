import type { ReportPaper, ReportTexts } from '../../contract/paperShapes.ts';
import type { Lang } from '../ports.ts';
import type { Goal } from './goals.ts';

/** What the proposed words are made of. */
export interface ReportFacts extends Pick<ReportPaper, 'centre' | 'of' | 'title' | 'who' | 'modes' | 'days' | 'runs' | 'passed' | 'mean' | 'version'> {
  readonly vetoed: number; readonly goals: readonly Goal[]; readonly role: string; readonly passMark: number;
  readonly grades: { readonly excellent: number; readonly good: number; readonly fair: number };
}

const mostLines = 6;
const modeWords = { zh: { practice: '练习', assessed: '测评', exam: '考核' }, en: { practice: 'practice', assessed: 'test', exam: 'exam' } };
const numbered = (lines: readonly string[], none: string): string => (lines.length === 0 ? none : lines.map((line, i) => `${i + 1}. ${line}`).join('\n'));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const wellDone = (goals: readonly Goal[]): Goal[] => goals.filter(({ share }) => share >= 0.8).toSorted((a, b) => b.share - a.share).slice(0, mostLines);
const notDone = (goals: readonly Goal[]): Goal[] => goals.filter(({ share, lost }) => share < 0.6 && lost > 0).toSorted((a, b) => b.lost - a.lost).slice(0, mostLines);

/**
 * The words that a report starts with, after the outline of GB/T 46792-2025: facts as they are, and in brackets what only the evaluators can write.
 * The centre changes them as it likes.
 */
export function proposedTexts(facts: ReportFacts, lang: Lang): ReportTexts {
  return lang === 'zh' ? inChinese(facts) : inEnglish(facts);
}

function inChinese({ centre, of, title, who, modes, days, runs, passed, mean, version, vetoed, goals, role, passMark, grades }: ReportFacts): ReportTexts {
  const day = days.from === days.to ? days.from : `${days.from} 至 ${days.to}`;
  const mode = modes.map((each) => modeWords.zh[each]).join('、');
  const line = ({ title: goal, share, n }: Goal): string => `${goal}（得分率 ${percent(share)}${of === 'class' ? `，${n} 场` : ''}）`;
  return {
    summary: of === 'run' ? `${day}，${who}完成“${title}”沙盘演练（${mode}），得分率 ${mean ?? 0}%，${passed === 1 ? '及格' : '不及格'}。` : `${day}，${who}进行“${title}”沙盘演练（${mode}）${runs} 场，其中及格 ${passed} 场${mean === null ? '' : `，平均得分率 ${mean}%`}${vetoed > 0 ? `，触发一票否决 ${vetoed} 场` : ''}。`,
    basics: `演练名称：${title}（剧本版本 ${version}）\n演练类型：桌面演练（计算机沙盘）\n参演角色：${role}\n参演人员：${who}\n主办单位：${centre === '' ? '〔填写〕' : centre}\n时间：${day}\n地点：〔填写〕`,
    process: '演练由沙盘软件按剧本推演，逐条记录参演人员的决定、指令和时刻，按剧本的评分表计分；每个评分项写明理由和所依据的规定。\n评估组成员及分工：〔填写〕\n观察与访谈：〔填写，只写看到的事实〕',
    strengths: numbered(wellDone(goals).map(line), '〔填写〕'),
    problems: numbered(notDone(goals).map(line), '评分项中没有得分率低于 60% 的。〔如有观察到的问题，请填写〕'),
    causes: '〔从预案、培训、装备、沟通、组织几个方面，逐条写明可能的原因和证据〕',
    verdict: of === 'run' ? `${passed === 1 ? '及格' : '不及格'}${vetoed > 0 ? '，触发一票否决' : ''}。合格线为得分率 ${passMark}%。评估组结论：〔填写〕` : `及格 ${passed} 场，未及格 ${runs - passed} 场；合格线为得分率 ${passMark}%。评估组结论：〔填写〕`,
    grades: `优：得分率 ${grades.excellent}% 以上；良：${grades.good}% 以上；中：${grades.fair}% 以上；差：低于 ${grades.fair}%，或触发一票否决。（等级的名称和定义由本单位自定）`,
    advice: '〔对预案、准备、机制、措施的建议〕',
    attachments: '1. 复盘报告（在沙盘里打印）\n2. 观察记录\n3. 签到表',
  };
}

function inEnglish({ centre, of, title, who, modes, days, runs, passed, mean, version, vetoed, goals, role, passMark, grades }: ReportFacts): ReportTexts {
  const day = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  const mode = modes.map((each) => modeWords.en[each]).join(', ');
  const line = ({ title: goal, share, n }: Goal): string => `${goal} (${percent(share)} of the points${of === 'class' ? `, ${n} runs` : ''})`;
  return {
    summary: of === 'run' ? `On ${day}, ${who} finished the sandbox drill “${title}” (${mode}) with ${mean ?? 0}% of the points: ${passed === 1 ? 'passed' : 'not passed'}.` : `${day}: ${runs} sandbox drills “${title}” (${mode}) of ${who}, ${passed} passed${mean === null ? '' : `, ${mean}% of the points on average`}${vetoed > 0 ? `, ${vetoed} with a veto` : ''}.`,
    basics: `Drill: ${title} (version ${version})\nKind: table-top drill (sandbox on a computer)\nRole: ${role}\nTook part: ${who}\nHeld by: ${centre === '' ? '[fill in]' : centre}\nWhen: ${day}\nWhere: [fill in]`,
    process: 'The program played the drill by its document, noted every decision and order with its time, and scored them by the drill’s rubric; each item names its reason and its rule.\nEvaluators and their tasks: [fill in]\nObservations and talks: [fill in; facts only]',
    strengths: numbered(wellDone(goals).map(line), '[fill in]'),
    problems: numbered(notDone(goals).map(line), 'No item is below 60% of its points. [Add what was observed]'),
    causes: '[For each problem the likely cause and the evidence: plan, training, equipment, communication, organisation]',
    verdict: of === 'run' ? `${passed === 1 ? 'Passed' : 'Not passed'}${vetoed > 0 ? ', with a veto' : ''}. The pass mark is ${passMark}% of the points. The evaluators’ verdict: [fill in]` : `${passed} passed, ${runs - passed} did not; the pass mark is ${passMark}% of the points. The evaluators’ verdict: [fill in]`,
    grades: `Excellent: ${grades.excellent}% of the points or more; good: ${grades.good}%; fair: ${grades.fair}%; poor: less, or a veto. (Names and definitions are this centre’s own)`,
    advice: '[For the plan, the preparations, the arrangements, the measures]',
    attachments: '1. Debrief report (printed from Shapan)\n2. Notes of the observers\n3. Sign-in sheet',
  };
}
