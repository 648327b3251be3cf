import { textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import type { About } from '../../contract/papers.ts';
import { reportTexts, type ReportPaper, type ReportTexts } from '../../contract/paperShapes.ts';
import { headCode } from '../headCode.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports } from '../ports.ts';
import type { ItemRun, RunRow } from '../ports/reports.ts';
import { aboutKey } from './about.ts';
import { dayOf } from '../day.ts';
import { goalsOf } from './goals.ts';
import { improvementsAbout } from './improvements.ts';
import { centreOf } from './ownWords.ts';
import { proposedTexts } from './reportWords.ts';

const mostRuns = 500;
interface Basis { readonly rows: readonly RunRow[]; readonly runs: readonly ItemRun[]; readonly version: string; readonly compiled: Compiled }

/** The evaluation report of a run or of a class's drill; null where no run of it counts. */
export async function reportOf(ports: Pick<Ports, 'records' | 'library' | 'clock'>, played: PlayedScenarios, about: About, lang: Lang): Promise<ReportPaper | null> {
  const { records, library, clock } = ports;
  const basis = await basisOf(records, played, about);
  if (!basis) return null;
  const { rows, runs, version, compiled } = basis;
  const passed = rows.filter((row) => row.passed).length;
  const enough = about.of === 'run' || rows.length >= (library.assessment.of('reading')?.samples.numbers ?? Number.POSITIVE_INFINITY);
  const days = rows.map(({ day }) => day).toSorted();
  const goals = goalsOf(compiled, runs, lang);
  const facts = {
    centre: centreOf(records), of: about.of, title: textOf(compiled, 'scenario.title', lang), who: about.of === 'run' ? (rows[0]?.name ?? '') : about.className, modes: [...new Set(rows.map(({ mode }) => mode))].toSorted(),
    days: { from: days[0] ?? '', to: days.at(-1) ?? '' }, runs: rows.length, passed, mean: enough ? Math.round(rows.reduce((sum, { share }) => sum + share, 0) / rows.length) / 10 : null, version,
  };
  const own = ownTexts(records, about, lang);
  const texts = own ?? proposedTexts({ ...facts, vetoed: rows.filter(({ vetoes }) => vetoes > 0).length, goals, grades: compiled.scenario.rubric.grades, passMark: compiled.scenario.rubric.passMark, role: textOf(compiled, 'scenario.role', lang) }, lang);
  return { ...facts, goals: goals.map(({ title, kind, share, n }) => ({ title, kind, share, n })), texts, own: own !== null, improvements: improvementsAbout(ports, played, aboutKey(about), lang), head: headCode(records.head()), day: dayOf(clock.wall()) };
}

async function basisOf(records: Ports['records'], played: PlayedScenarios, about: About): Promise<Basis | null> {
  const filter = about.of === 'run' ? { runIds: [about.runId] } : { className: about.className, scenarioIds: [about.scenarioId] };
  const rows = await records.reports.rows(filter, mostRuns);
  const { runs, version, newestRun } = await records.reports.items(filter, mostRuns);
  const header = newestRun === null ? null : records.readRun(newestRun);
  return header && version !== null ? { rows, runs, version, compiled: played.of(header) } : null;
}

const refOf = (about: About, lang: Lang): string => `${aboutKey(about)} ${lang}`;

function ownTexts({ papers }: Ports['records'], about: About, lang: Lang): ReportTexts | null {
  const text = papers.text('report', refOf(about, lang));
  return text === null ? null : reportTexts.parse(JSON.parse(text));
}

export function keepTexts({ papers }: Ports['records'], about: About, lang: Lang, texts: ReportTexts | null, act: { readonly by: string; readonly wall: string }): void {
  papers.keepText('report', refOf(about, lang), texts === null ? null : JSON.stringify(texts), act);
}
