import type { Records, RunHeader, StoredScore } from '../service/ports.ts';
import { tellingOf } from '../service/exam/telling.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

/** `records list` and `records show ID`. */
export async function records(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 1, max: 2 });
  const what = oneOf('records', positionals[0] ?? '', ['list', 'show']);
  if ((what === 'show') !== (positionals[1] !== undefined)) throw new WrongUse('records list，或 records show ID', 'records list, or records show ID');
  return withRecords(values.data, (stored) => (what === 'list' ? list(stored, values.json, io) : show(stored, positionals[1] ?? '', values.json, io)));
}

function list(stored: Records | null, json: boolean, io: Io): number {
  const rows = (stored?.allRecords() ?? []).map(({ header, score }) => toldOnly(rowOf(stored, header, score)));
  if (json) io.out(JSON.stringify(rows));
  else if (rows.length === 0) io.out(say(io, '没有记录', 'no records'));
  else for (const row of rows) io.out(`${row.runId}  ${row.finishedAt}  ${row.scenario}  ${row.mode}  ${row.role ?? ''}  ${row.trainee ?? ''} ${row.staffNo ?? ''}  ${resultText(row, io)}`);
  return 0;
}

function show(stored: Records | null, runId: string, json: boolean, io: Io): number {
  const header = stored?.readRun(runId);
  const score = stored?.readScore(runId);
  if (!stored || !header || !score) throw new WrongUse(`没有记录“${runId}”`, `there is no record "${runId}"`);
  const sheet: unknown = JSON.parse(score.sheet);
  const inputs = stored.readInputs(runId).map(({ seq, at, wall, input }) => ({ seq, at, wall, input }));
  const record = { ...rowOf(stored, header, score), header, sheet, inputs, incidents: stored.incidentsOf(runId), digest: score.inputDigest };
  io.out(json ? JSON.stringify(record) : JSON.stringify(record, null, 2));
  return 0;
}

/** A row without its result unless that may be told. */
function toldOnly(row: Row) {
  return row.standing === 'told' ? row : { ...row, total: null, max: null, grade: null, passed: null, vetoes: null };
}

function resultText({ total, max, passed, standing }: ReturnType<typeof toldOnly>, io: Io): string {
  if (standing === 'void') return say(io, '考核作废', 'void exam');
  if (standing === 'withheld') return say(io, '考核，成绩待发布', 'exam, not released');
  return `${total}/${max}  ${say(io, passed ? '通过' : '未通过', passed ? 'passed' : 'failed')}`;
}

type Row = ReturnType<typeof rowOf>;

function rowOf(stored: Records | null, header: RunHeader, score: StoredScore) {
  const participant = header.participants[0];
  const person = stored?.findPerson(participant?.personId ?? '');
  return {
    runId: header.runId, scenario: header.scenarioId, version: header.scenarioVersion, trainee: person?.name ?? null, staffNo: person?.staffNo ?? null,
    role: participant?.role ?? null, mode: header.mode, seed: header.seed, variant: header.variant, startedAt: header.startedAt, finishedAt: score.finishedAt,
    total: score.total, max: score.max, grade: score.grade, passed: score.passed, vetoes: score.vetoes,
    /** of an exam: whether its result is released, or it counts for nothing */
    standing: stored ? tellingOf(stored, header) : ('told' as const),
  };
}
