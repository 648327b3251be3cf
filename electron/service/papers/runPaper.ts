import { debriefOf, textOf } from '../../../scenarios/engine/index.ts';
import type { Issued, RunPaper } from '../../contract/paperShapes.ts';
import { correctionOf } from '../evaluation/standing.ts';
import { readSheet } from '../history/storedSheet.ts';
import type { Lang, Ports, RunHeader, StoredScore } from '../ports.ts';
import type { RunRow } from '../ports/reports.ts';
import { passMarkNote } from '../releases/passMarkNote.ts';
import type { FinishedRun } from '../training/finishedRuns.ts';
import { timesLeft } from '../training/interruptions.ts';
import { dayOf } from '../day.ts';
import { centreOf } from './ownWords.ts';
import { whoIs } from './whoIs.ts';

export type RunRefusal = 'UNKNOWN_RUN' | 'NOT_COUNTED';
export interface CountedRun { readonly header: RunHeader; readonly score: StoredScore; readonly row: RunRow; readonly finished: FinishedRun }

/** A run that counts, or why there is no paper of it. */
export async function countedRun({ records }: Pick<Ports, 'records'>, finishedOf: (runId: string) => FinishedRun | null, runId: string): Promise<CountedRun | RunRefusal> {
  const score = records.readScore(runId);
  const header = records.readRun(runId);
  if (!header || !score) return 'UNKNOWN_RUN';
  const [row] = records.papers.counts(runId) ? await records.reports.rows({ runIds: [runId] }, 1) : [];
  const finished = row ? finishedOf(runId) : null;
  return row && finished ? { header, score, row, finished } : 'NOT_COUNTED';
}

/** Everything that a paper about one run says. Numbers are those that were stored; words come from the text that was played. */
export function runPaperOf({ records, library, releases }: Pick<Ports, 'records' | 'library' | 'releases'>, { header, score, row, finished }: CountedRun, lang: Lang, issued: Issued | null): RunPaper {
  const debrief = debriefOf(finished.run, lang, records.readInputs(header.runId));
  const correction = correctionOf(records.evaluations.ofRun(header.runId));
  const { total, max, passed } = score;
  const { grade } = debrief;
  const vetoes = debrief.vetoes.map(({ title }) => title);
  const stands = correction ? { ...correction.body, vetoes: correction.body.vetoes.map((id) => textOf(finished.run.compiled, `veto.${id}.title`, lang)) } : { total, grade, passed, vetoes };
  const items = readSheet(score.sheet)?.items ?? [];
  const category = (library.find(header.scenarioId) ?? library.former(header.scenarioId))?.category ?? null;
  return {
    runId: header.runId, centre: centreOf(records), person: whoIs(records, row.personId), className: row.className, title: debrief.title, category: category === 'tutorial' ? null : category,
    mode: header.mode, variant: header.variant, attempt: row.attempt, day: row.day, startedAt: header.startedAt, finishedAt: score.finishedAt, minutes: minutesOf(records, header, score),
    version: header.scenarioVersion, contentHash: header.contentHash, engine: score.engineVersion,
    total, max, share: shareOf(total, max), grade, passed, passMark: debrief.passMark, passMarkSetBy: debrief.passMarkSetBy, passMarkNote: passMarkNote({ records, releases }, header.scenarioId, header.scenarioVersion),
    ending: debrief.ending.title, endedEarly: debrief.endedEarly, vetoes, caps: debrief.caps.map(({ title }) => title),
    parts: (['decision', 'task', 'outcome'] as const).map((kind) => {
      const own = items.filter((item) => item.kind === kind);
      const met = own.filter(({ state }) => state !== 'notOffered');
      return { kind, points: sumOf(own.map(({ points }) => points)), max: sumOf(own.map(({ max }) => max)), met: met.length, of: own.length };
    }).filter(({ of }) => of > 0),
    competencies: debrief.competencies, coverage: { met: debrief.coverage.met, of: debrief.coverage.of }, left: timesLeft(records.incidentsOf(header.runId)),
    corrected: correction && { total: correction.body.total, passed: correction.body.passed, day: dayOf(Date.parse(correction.wall)) },
    stands: { total: stands.total, share: shareOf(stands.total, max), grade: stands.grade, passed: stands.passed, vetoes: stands.vetoes },
    localRules: debrief.localRules?.pack ?? null, recordHash: records.scoreHash(header.runId) ?? '', issued,
  };
}

/** Per cent with at most one decimal. */
const shareOf = (total: number, max: number): number => (max === 0 ? 0 : Math.round((total * 1000) / max) / 10);

/** Points have at most three decimals; sums of them too. */
const sumOf = (points: readonly number[]): number => Math.round(points.reduce((sum, each) => sum + each, 0) * 1000) / 1000;

function minutesOf(records: Ports['records'], { runId, startedAt }: RunHeader, { finishedAt }: StoredScore): number {
  return Math.max(1, Math.round((records.lastHeartbeat(runId)?.played ?? Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000));
}
