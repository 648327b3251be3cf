import { semantics, timedInput, type Compiled } from '../../../../scenarios/engine/index.ts';
import { inputDigest } from '../../digest.ts';
import type { Ports, StoredScore } from '../../ports.ts';
import type { BoundPerson, RunLog, ScoreRow } from '../../ports/exports.ts';
import { recomputed } from '../../verifyRecords.ts';
import { parseRunLog } from './runLog.ts';

export interface CheckedRun { readonly log: RunLog; readonly problem: string | null }

/** Every run of an archive's files: its own chain, the text it was played with, who took part, and its score by replay. */
export function* checkRuns({ records, library }: Pick<Ports, 'records' | 'library'>, files: Iterable<readonly [string, string]>, people: readonly BoundPerson[]): Generator<CheckedRun> {
  const all = [...files];
  const texts = scenarioTexts(all);
  const byId = new Map(people.map((person) => [person.id, person]));
  const compiled = new Map<string, Compiled | string>();
  const rebuilt = (contentHash: string): Compiled | string => {
    const found = compiled.get(contentHash) ?? rebuild(library, texts.get(contentHash), contentHash);
    compiled.set(contentHash, found);
    return found;
  };
  for (const [path, text] of all) {
    if (!path.startsWith('runs/')) continue;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const log = parseRunLog(line);
      yield { log, problem: records.imported.problemOf(log) ?? strangers(records, byId, log) ?? replayProblem(rebuilt(log.header.contentHash), log) };
    }
  }
}

function scenarioTexts(files: readonly (readonly [string, string])[]): Map<string, Record<string, string>> {
  const texts = new Map<string, Record<string, string>>();
  for (const [path, text] of files) {
    const [, contentHash, name] = /^scenarios\/([0-9a-f]{64})\/(.+)$/.exec(path) ?? [];
    if (contentHash === undefined || name === undefined) continue;
    texts.set(contentHash, { ...texts.get(contentHash), [name]: text });
  }
  return texts;
}

function rebuild(library: Ports['library'], files: Readonly<Record<string, string>> | undefined, contentHash: string): Compiled | string {
  if (!files || library.contentHash(files) !== contentHash) return 'the scenario text is not the one that was played';
  try {
    return library.rebuild(files);
  } catch (error) {
    return `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Somebody named in the archive who is not the one that the run committed to. */
function strangers(records: Ports['records'], people: ReadonlyMap<string, BoundPerson>, { header, commitments }: RunLog): string | null {
  const isStrange = header.participants.some(({ personId }, position) => {
    const [person, commitment] = [people.get(personId), commitments[position] ?? null];
    return person !== undefined && commitment !== null && !records.imported.isBound(person, commitment);
  });
  return isStrange ? 'name or staff number is not that of the person who took part' : null;
}

/** A text or a program of another meaning that no longer plays leaves the stored sheet standing, bound by its chain. */
function replayProblem(compiled: Compiled | string, { header, inputs, score }: RunLog): string | null {
  if (typeof compiled === 'string') return compiled;
  if (score.logic_hash !== header.logicHash) return 'the score names other rules than the run was begun with';
  const stored = inputs.map(({ at, input }) => ({ at, input: JSON.parse(input) as unknown }));
  if (inputDigest(stored) !== score.input_digest) return 'the digest of the inputs differs';
  const timed = stored.map((each) => timedInput.safeParse(each));
  const bad = timed.findIndex(({ success }) => !success);
  if (bad >= 0) return `input ${bad + 1} cannot be read`;
  const { problem } = recomputed({ of: () => compiled }, header, storedScore(score), timed.flatMap(({ data }) => data ?? []));
  return score.semantics === semantics ? problem : null;
}

function storedScore(row: ScoreRow): StoredScore {
  return {
    runId: row.run_id, finishedAt: row.finished_at, endedAt: row.ended_at, total: row.total, max: row.max, grade: row.grade, passed: row.passed === 1, vetoes: row.vetoes, sheet: row.sheet,
    inputDigest: row.input_digest, logicHash: row.logic_hash, engineVersion: row.engine_version, semantics: row.semantics,
  };
}
