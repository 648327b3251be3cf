import type { Lang } from '../ports.ts';
import type { StoredAnswer } from '../ports/reports.ts';
import { column, yesNo, type Column, type Table } from './columns.ts';
import { commonColumns, type RunLine } from './runList.ts';

export interface DecisionLine extends RunLine { readonly answer: StoredAnswer }

const qualities = { best: { zh: '优', en: 'best' }, acceptable: { zh: '可', en: 'acceptable' }, poor: { zh: '差', en: 'poor' }, fatal: { zh: '致命', en: 'fatal' } } as const;

/** One row per person and decision that was reached, for statistics programs. */
export function longTable(rows: Iterable<DecisionLine>, lang: Lang): Table<DecisionLine> {
  const choice = ({ texts, answer }: DecisionLine) => (answer.option === null ? null : texts.option(answer.decision, answer.option));
  const columns: Column<DecisionLine>[] = [
    ...commonColumns<DecisionLine>(lang),
    column('day', 'day', '日期', 'day', ({ run }) => run.day),
    column('passed', 'text', '合格', 'passed', ({ run }) => yesNo(run.passed, lang)),
    column('decision', 'text', '决策点编号', 'decision id', ({ answer }) => answer.decision),
    column('decisionTitle', 'text', '决策点', 'decision', ({ texts, answer }) => texts.decision(answer.decision)),
    column('option', 'text', '选项编号', 'option id', ({ answer }) => answer.option),
    column('optionText', 'text', '所选选项', 'option', (line) => choice(line)?.text ?? null),
    column('quality', 'text', '选项评价', 'quality', (line) => { const quality = choice(line)?.quality; return quality ? qualities[quality][lang] : null; }),
    column('timedOut', 'text', '超时', 'timed out', ({ answer }) => yesNo(answer.timedOut, lang)),
    column('seconds', 'number', '作答用时（剧本秒）', 'seconds of the drill’s clock', ({ answer }) => answer.took / 1000),
    column('runId', 'text', '场次编号', 'run id', ({ run }) => run.runId),
  ];
  return { title: { zh: '决策明细', en: 'Decisions' }, columns, rows };
}
