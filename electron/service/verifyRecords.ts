import { replay, semantics, type ScoreSheet, type TimedInput } from '../../scenarios/engine/index.ts';
import { canonicalText, inputDigest } from './digest.ts';
import { playedScenarios, type PlayedScenarios } from './playedScenarios.ts';
import type { Ports, RunHeader, StoredScore } from './ports.ts';
import { sheetInPoints } from './sheet.ts';

export interface Verdict {
  readonly runId: string; readonly scenario: string;
  readonly state: 'same' | 'differs' | 'semanticsChanged';
  readonly problem: string | null;
  /** name and staff number were erased; the record stands */
  readonly isErased?: true;
  /** where the program's meaning changed since: the stored sheet, which stands, and what a replay gives now (null when it cannot be replayed) */
  readonly sheets?: { readonly stored: unknown; readonly recomputed: unknown };
}

/** Recomputes every stored record from its log and the text it was played with, names scores whose run is missing, and checks what was done about exams. Unfinished drills are checked for their chain only. */
export function verifyRecords(ports: Pick<Ports, 'records' | 'library'>): Verdict[] {
  const { records } = ports;
  const played = playedScenarios(ports);
  const exams = records.checkExamActs();
  const found = [...exams, ...records.checkAudit(), ...records.checkScores(), ...records.checkReferences(), ...records.checkLedger()];
  // The first of several things wrong with one run names it.
  const links = new Map(found.toReversed().flatMap(({ runId, problem }) => (runId === null ? [] : [[runId, problem] as const])));
  const stored = records.allRecords();
  const unfinished = records.unfinished();
  const finished = stored.map(({ header, score }) => verifyRecord(ports, played, header, score, links.get(header.runId) ?? null));
  const open = unfinished.flatMap((header): Verdict[] => {
    const problem = records.checkChain(header.runId) ?? links.get(header.runId) ?? exchanged(records, header.runId) ?? strayed(records, header) ?? lostText(ports, header);
    return problem === null ? [] : [{ runId: header.runId, scenario: header.scenarioId, state: 'differs', problem }];
  });
  const known = new Set([...stored.map(({ header }) => header.runId), ...unfinished.map(({ runId }) => runId)]);
  const unbound = found.flatMap(({ runId, problem }): Verdict[] =>
    (runId === null || (!known.has(runId) && links.get(runId) === problem) ? [{ runId: runId ?? '', scenario: '', state: 'differs', problem }] : []));
  return [...finished, ...open, ...unbound];
}

function verifyRecord({ records, library }: Pick<Ports, 'records' | 'library'>, played: PlayedScenarios, header: RunHeader, score: StoredScore, link: string | null): Verdict {
  const erased = records.peopleOfRun(header.runId) === 'erased' ? { isErased: true as const } : {};
  const verdict = (state: Verdict['state'], problem: string | null): Verdict => ({ runId: header.runId, scenario: header.scenarioId, state, problem, ...erased });
  const broken = records.checkChain(header.runId) ?? link ?? exchanged(records, header.runId) ?? strayed(records, header) ?? lostText({ records, library }, header);
  if (broken !== null) return verdict('differs', broken);
  // which text was played is pinned by its content hash; how a release hashes the rules in it is that release's matter
  if (score.logicHash !== header.logicHash) return verdict('differs', 'the score names other rules than the run was begun with');
  const inputs = loggedInputs(records, header.runId);
  if (typeof inputs === 'string') return verdict('differs', inputs);
  if (inputDigest(records.storedInputs(header.runId)) !== score.inputDigest) return verdict('differs', 'the digest of the inputs differs');
  const { problem, sheet } = recomputed(played, header, score, inputs);
  if (problem === null) return verdict('same', null);
  if (score.semantics === semantics) return verdict('differs', problem);
  const stored: unknown = JSON.parse(score.sheet);
  return { ...verdict('semanticsChanged', `semanticsChanged(${score.semantics}→${semantics}): ${problem}`), sheets: { stored, recomputed: sheet } };
}

/** A name or number in the file that is not the one the run committed to. */
function exchanged(records: Ports['records'], runId: string): string | null {
  return records.peopleOfRun(runId) === 'changed' ? 'name or staff number is not that of the person who took part' : null;
}

/** A retry whose first inputs are not those of the run that it says it goes on from; what was typed is each run's own words, sealed by itself. */
function strayed(records: Ports['records'], { runId, parent }: RunHeader): string | null {
  if (!parent) return null;
  const first = (id: string): string => canonicalText(records.storedInputs(id).slice(0, parent.seq).map(({ at, input }) => ({ at, input: withoutWords(input) })));
  return first(runId) === first(parent.runId) ? null : 'it does not begin like the run that it goes on from';
}

function withoutWords(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'type' in input && input.type === 'rationaleWritten' ? { ...input, text: '' } : input;
}

function lostText({ records, library }: Pick<Ports, 'records' | 'library'>, header: RunHeader): string | null {
  const files = records.scenarioFiles(header.contentHash);
  return files && library.contentHash(files) === header.contentHash ? null : 'the stored scenario text is not the one that was played';
}

function loggedInputs(records: Ports['records'], runId: string): TimedInput[] | string {
  try {
    return records.readInputs(runId).map(({ at, input }) => ({ at, input }));
  } catch (error) {
    return `cannot be read: ${messageOf(error)}`;
  }
}

/** What a replay finds different from the stored score, or null; the recomputed sheet, or null when there can be none. */
export function recomputed(played: Pick<PlayedScenarios, 'of'>, header: RunHeader, score: StoredScore, inputs: readonly TimedInput[]): { problem: string | null; sheet: ScoreSheet | null } {
  try {
    const compiled = played.of(header);
    const sheet = sheetInPoints(replay(compiled, { seed: header.seed, mode: header.mode, variant: header.variant }, inputs));
    return { problem: difference(score, sheet), sheet };
  } catch (error) {
    return { problem: `cannot be replayed: ${messageOf(error)}`, sheet: null };
  }
}

function difference(score: StoredScore, sheet: ScoreSheet): string | null {
  if (canonicalText(sheet) !== score.sheet) return `the sheet differs: stored ${score.total}, recomputed ${sheet.total} of ${sheet.max}`;
  const fields = [score.total === sheet.total, score.max === sheet.max, score.grade === sheet.grade, score.passed === sheet.passed, score.vetoes === sheet.vetoes.length, score.endedAt === sheet.durationMs];
  return fields.every(Boolean) ? null : 'the stored totals differ from the stored sheet';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
