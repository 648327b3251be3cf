import type { Lang } from '../ports.ts';
import type { ExportedRun } from '../ports/exports.ts';
import { column, yesNo, type Column, type Table } from './columns.ts';
import type { PlayedTexts } from './playedTexts.ts';

export interface RunLine { readonly run: ExportedRun; readonly texts: PlayedTexts }

const words = {
  mode: { practice: { zh: '练习', en: 'practice' }, assessed: { zh: '测评', en: 'assessed' }, exam: { zh: '考核', en: 'exam' } },
  grade: { excellent: { zh: '优', en: 'excellent' }, good: { zh: '良', en: 'good' }, fair: { zh: '中', en: 'fair' }, poor: { zh: '差', en: 'poor' } },
  remark: {
    tutorial: { zh: '教学', en: 'tutorial' }, retry: { zh: '回头重试', en: 'retry from a step' }, assisted: { zh: '教员协助', en: 'instructor helped' },
    bot: { zh: '模拟学员', en: 'bot' }, script: { zh: '脚本', en: 'script' }, erased: { zh: '人员信息已删除', en: 'person erased' }, corrected: { zh: '成绩经更正', en: 'result corrected' },
  },
} as const;

/** What is special about a run, in words; empty for an ordinary one. Nothing is left out silently: what does not count says why. */
export function remarksOf({ role, isRetry, isAssisted, isErased, corrected }: ExportedRun, lang: Lang): string {
  const found = [
    ...(role === 'tutorial' ? [words.remark.tutorial] : []), ...(role === 'script' ? [words.remark.script] : []), ...(role.startsWith('bot:') ? [words.remark.bot] : []),
    ...(isRetry ? [words.remark.retry] : []), ...(isAssisted ? [words.remark.assisted] : []), ...(isErased ? [words.remark.erased] : []), ...(corrected ? [words.remark.corrected] : []),
  ];
  return found.map((each) => each[lang]).join(lang === 'zh' ? '、' : ', ');
}

export const modeWord = (mode: ExportedRun['mode'], lang: Lang): string => words.mode[mode][lang];
const gradeWord = (grade: string, lang: Lang): string => (Object.hasOwn(words.grade, grade) ? words.grade[grade as keyof typeof words.grade][lang] : grade);
export const minutesOf = ({ played, startedAt, finishedAt }: ExportedRun): number => Math.round((played ?? Date.parse(finishedAt) - Date.parse(startedAt)) / 6000) / 10;
export const percentOf = ({ total, max }: ExportedRun): number => (max > 0 ? Math.round((total * 1000) / max) / 10 : 0);

/** What the run list and the long table tell alike, of who played what. */
export function commonColumns<Row extends RunLine>(lang: Lang): Column<Row>[] {
  return [
    column('staffNo', 'text', '工号', 'staff number', ({ run }) => run.staffNo),
    column('name', 'text', '姓名', 'name', ({ run }) => run.name),
    column('unit', 'text', '单位', 'unit', ({ run }) => run.unit),
    column('class', 'text', '班次', 'class', ({ run }) => run.className),
    column('drill', 'text', '剧本', 'drill', ({ texts }) => texts.title),
    column('scenarioId', 'text', '剧本编号', 'scenario id', ({ run }) => run.scenarioId),
    column('version', 'text', '剧本版本', 'version', ({ run }) => run.version),
    column('variant', 'text', '卷别', 'form', ({ run }) => run.variant),
    column('mode', 'text', '模式', 'mode', ({ run }) => modeWord(run.mode, lang)),
    column('counts', 'text', '计入合格率', 'counts', ({ run }) => yesNo(run.counts, lang)),
    column('remarks', 'text', '备注', 'remarks', ({ run }) => remarksOf(run, lang)),
    column('attempt', 'number', '第几次', 'attempt', ({ run }) => run.attempt),
  ];
}

/** One row per finished run. */
export function runTable(rows: Iterable<RunLine>, lang: Lang): Table<RunLine> {
  const columns: Column<RunLine>[] = [
    ...commonColumns<RunLine>(lang),
    column('started', 'time', '开始时间', 'started', ({ run }) => run.started),
    column('finished', 'time', '结束时间', 'finished', ({ run }) => run.finished),
    column('minutes', 'number', '用时（分钟）', 'minutes', ({ run }) => minutesOf(run)),
    column('total', 'number', '得分', 'points', ({ run }) => run.total),
    column('max', 'number', '满分', 'possible points', ({ run }) => run.max),
    column('percent', 'number', '得分率（%）', 'per cent', ({ run }) => percentOf(run)),
    column('grade', 'text', '等级', 'grade', ({ run }) => gradeWord(run.grade, lang)),
    column('passed', 'text', '合格', 'passed', ({ run }) => yesNo(run.passed, lang)),
    column('vetoes', 'number', '一票否决（项）', 'vetoes', ({ run }) => run.vetoes),
    column('correctedTotal', 'number', '更正后得分', 'corrected points', ({ run }) => run.corrected?.total ?? null),
    column('correctedPassed', 'text', '更正后合格', 'corrected passed', ({ run }) => (run.corrected ? yesNo(run.corrected.passed, lang) : null)),
    column('seat', 'text', '座位', 'seat', ({ run }) => run.seat),
    column('station', 'text', '工作站', 'station', ({ run }) => run.station),
    column('runId', 'text', '场次编号', 'run id', ({ run }) => run.runId),
    column('hash', 'text', '记录码', 'record hash', ({ run }) => run.hash),
  ];
  return { title: { zh: '成绩', en: 'Records' }, columns, rows };
}
