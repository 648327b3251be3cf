import type { Records, RunHeader, StoredScore } from '../service/ports.ts';
import { correctedResult } from '../service/evaluation/standing.ts';
import { importedRuns, type ImportedRun } from '../service/exports/import/importedRuns.ts';
import { tellingOf } from '../service/exam/telling.ts';
import { isAbandoned, timesLeft } from '../service/training/interruptions.ts';
import { exportRecords } from './exportRecords.ts';
import { importRecords } from './importRecords.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { erasePerson, exportPerson } from './personRecords.ts';
import { withRecords } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

const flags = {
  data: { type: 'string' }, json: { type: 'boolean', default: false }, unreleased: { type: 'boolean', default: false }, out: { type: 'string' }, name: { type: 'string' },
} as const;
const kinds = ['list', 'show', 'export-person', 'erase-person'] as const;

/** `records list`, `records show ID`, `records export`, `records import FILE`, `records export-person STAFFNO` and `records erase-person STAFFNO`. */
export async function records(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === 'export') return exportRecords(args.slice(1), io);
  if (args[0] === 'import') return importRecords(args.slice(1), io);
  const { values, positionals } = parseOptions(args, flags, { min: 1, max: 2 });
  const what = oneOf('records', positionals[0] ?? '', kinds);
  const [, subject] = positionals;
  if ((what === 'list') !== (subject === undefined)) throw new WrongUse('records list，records show ID，或 records export-person/erase-person 工号', 'records list, records show ID, or records export-person/erase-person STAFFNO');
  const person = { staffNo: subject ?? '', name: values.name, out: values.out, unreleased: values.unreleased, json: values.json };
  return withRecords(values.data, (stored) => {
    if (what === 'list') return list(stored, values.json, io);
    if (what === 'show') return show(stored, subject ?? '', values, io);
    return (what === 'export-person' ? exportPerson : erasePerson)(stored, person, io);
  });
}

function list(stored: Records | null, json: boolean, io: Io): number {
  const rows = (stored?.allRecords() ?? []).map(({ header, score }) => toldOnly(rowOf(stored, header, score)));
  const open = (stored?.unfinished() ?? []).filter(({ mode }) => mode !== 'practice').map((header) => openRow(stored, header));
  const foreign = stored ? [...importedRuns(stored)].map(foreignRow) : [];
  if (json) io.out(JSON.stringify([...rows, ...open, ...foreign]));
  else if (rows.length + open.length + foreign.length === 0) io.out(say(io, '没有记录', 'no records'));
  else for (const row of rows) io.out(`${row.runId}  ${row.finishedAt}  ${row.scenario}  ${row.mode}  ${row.role ?? ''}  ${row.trainee ?? ''} ${row.staffNo ?? ''}  ${resultText(row, io)}${leftText(row, io)}`);
  if (!json) for (const row of open) io.out(`${row.runId}  ${row.startedAt}  ${row.scenario}  ${row.mode}  ${row.role ?? ''}  ${row.trainee ?? ''} ${row.staffNo ?? ''}  ${row.standing === 'abandoned' ? say(io, '中途放弃', 'abandoned') : row.standing === 'void' ? say(io, '考核作废', 'void exam') : say(io, '没有做完', 'not finished')}${leftText(row, io)}`);
  if (!json) for (const row of foreign) io.out(`${row.runId}  ${row.finishedAt}  ${row.scenario}  ${row.mode}  ${row.role ?? ''}  ${row.trainee ?? ''} ${row.staffNo ?? ''}  ${row.total}/${row.max}  ${say(io, `来自工作站 ${row.importedFrom.label}`, `from the station ${row.importedFrom.label}`)}`);
  return 0;
}

/** A run of another station: told as such, in no figure of this one. */
function foreignRow({ log: { header, score }, station, label, person }: ImportedRun) {
  return {
    runId: header.runId, scenario: header.scenarioId, version: header.scenarioVersion, trainee: person?.name ?? null, staffNo: person?.staffNo ?? null, role: header.participants[0]?.role ?? null,
    mode: header.mode, startedAt: header.startedAt, finishedAt: score.finished_at, total: score.total, max: score.max, grade: score.grade, passed: score.passed === 1, importedFrom: { station, label },
  };
}

/** The sheet of an exam that may not be told is left out unless asked for. */
function show(stored: Records | null, runId: string, { json, unreleased }: { readonly json: boolean; readonly unreleased: boolean }, io: Io): number {
  const header = stored?.readRun(runId);
  const score = stored?.readScore(runId);
  if (!stored || !header || !score) throw new WrongUse(`没有记录“${runId}”`, `there is no record "${runId}"`);
  const whole = rowOf(stored, header, score);
  const isTold = unreleased || whole.standing === 'told';
  const row = isTold ? whole : toldOnly(whole);
  const sheet: unknown = isTold ? JSON.parse(score.sheet) : null;
  if (!isTold) io.err(say(io, '成绩未发布或已作废，不显示评分表；需要时加 --unreleased', 'the result is not released or void, so its sheet is left out; add --unreleased where it is needed'));
  const inputs = stored.readInputs(runId).map(({ seq, at, wall, input }) => ({ seq, at, wall, input }));
  const record = { ...row, header, sheet, inputs: isTold ? inputs : [], incidents: stored.incidentsOf(runId), digest: score.inputDigest };
  io.out(json ? JSON.stringify(record) : JSON.stringify(record, null, 2));
  return 0;
}

/** A row without its result unless that may be told. */
function toldOnly(row: Row) {
  return row.standing === 'told' ? row : { ...row, corrected: null, total: null, max: null, grade: null, passed: null, vetoes: null };
}

function resultText({ total, max, passed, standing, corrected }: ReturnType<typeof toldOnly>, io: Io): string {
  if (standing === 'void') return say(io, '考核作废', 'void exam');
  if (standing === 'withheld') return say(io, '考核，成绩待发布', 'exam, not released');
  return `${total}/${max}  ${say(io, passed ? '通过' : '未通过', passed ? 'passed' : 'failed')}${corrected ? say(io, `（更正为 ${corrected.total}，${corrected.passed ? '通过' : '未通过'}）`, ` (corrected to ${corrected.total}, ${corrected.passed ? 'passed' : 'failed'})`) : ''}`;
}

function leftText({ left, mode, parent }: { readonly left: number; readonly mode: string; readonly parent: string | null }, io: Io): string {
  if (parent !== null) return `  ${say(io, '回头重试，不计成绩', 'a retry, does not count')}`;
  return left > 0 && mode !== 'practice' ? `  ${say(io, `中途离开 ${left} 次`, `left ${left} times`)}` : '';
}

type Row = ReturnType<typeof rowOf>;

/** An assessed drill or exam that never came to an end: it must not vanish from the list. */
function openRow(stored: Records | null, header: RunHeader) {
  const isGivenUp = stored !== null && isAbandoned(stored, header, Date.now());
  const isVoid = stored !== null && tellingOf(stored, header) === 'void';
  return { ...headerRow(stored, header), finishedAt: null, total: null, max: null, grade: null, passed: null, vetoes: null, corrected: null, standing: isGivenUp ? ('abandoned' as const) : isVoid ? ('void' as const) : ('unfinished' as const) };
}

function rowOf(stored: Records | null, header: RunHeader, score: StoredScore) {
  return {
    ...headerRow(stored, header), finishedAt: score.finishedAt,
    total: score.total, max: score.max, grade: score.grade, passed: score.passed, vetoes: score.vetoes,
    /** as a review or an appeal corrected it; the figures before stay as computed */ corrected: stored ? correctedResult(stored, header.runId) : null,
    /** of an exam: whether its result is released, or it counts for nothing */
    standing: stored ? tellingOf(stored, header) : ('told' as const),
  };
}

function headerRow(stored: Records | null, header: RunHeader) {
  const participant = header.participants[0];
  const person = stored?.findPerson(participant?.personId ?? '');
  return {
    runId: header.runId, scenario: header.scenarioId, version: header.scenarioVersion, trainee: person?.name ?? null, staffNo: person?.staffNo ?? null,
    role: participant?.role ?? null, mode: header.mode, seed: header.seed, variant: header.variant, startedAt: header.startedAt,
    /** goes on from a step of this run: it does not count */ parent: header.parent?.runId ?? null,
    left: stored ? timesLeft(stored.incidentsOf(header.runId)) : 0,
  };
}
