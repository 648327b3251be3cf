import { z } from 'zod';
import type { Ports } from '../../ports.ts';
import { checkRuns } from './checkRuns.ts';
import { letOthers } from './letOthers.ts';
import { readArchive, type Unfit } from './readArchive.ts';
import { boundPerson, typedWords } from './runLog.ts';

/** Why an archive is not taken: the file itself, this station's own, or what its runs show. */
export type ImportRefusal = Unfit | 'own' | 'otherKey' | 'wrongCount' | 'fork';
export type ImportOutcome =
  | { readonly kind: 'taken' | 'known'; readonly station: string; readonly label: string; readonly runs: number }
  | { readonly kind: 'refused'; readonly why: ImportRefusal; readonly runId?: string }
  | { readonly kind: 'refused'; readonly why: 'brokenRun'; readonly runId: string; readonly problem: string };

/**
 * Takes in, in steps between which drills go on, another station's archive: all of it after every run was checked and replayed, or nothing. Its records stay those of the other station. The
 * same archive again changes nothing; a run that came before with another score is a fork of that station's records and refused.
 */
export async function importArchive(ports: Pick<Ports, 'records' | 'library'>, bytes: Uint8Array, by: string, wall: string): Promise<ImportOutcome> {
  const { records } = ports;
  const opened = await readArchive(bytes);
  if (typeof opened === 'string') return { kind: 'refused', why: opened };
  const { manifest, digest, publicKey } = opened;
  const told = { station: manifest.station, label: manifest.label, runs: manifest.runs };
  const before = records.imported.archives();
  if (before.some((each) => each.digest === digest)) return { kind: 'known', ...told };
  if (manifest.station === records.stationId()) return { kind: 'refused', why: 'own' };
  if (before.some((each) => each.station === manifest.station && each.publicKey !== publicKey)) return { kind: 'refused', why: 'otherKey' };
  const people = linesOf(opened.files.get('people.jsonl') ?? '', boundPerson);
  const words = linesOf(opened.files.get('words.jsonl') ?? '', typedWords);
  if (!people || !words || words.some((each) => !records.imported.isSealed(each))) return { kind: 'refused', why: 'unreadable' };
  const runs: { runId: string; hash: string }[] = [];
  try {
    for (const { log, problem } of checkRuns(ports, opened.files, people)) {
      const { runId } = log.header;
      if (problem !== null) return { kind: 'refused', why: 'brokenRun', runId, problem };
      if (records.readRun(runId)) return { kind: 'refused', why: 'own', runId };
      if ((records.imported.hashOf(runId) ?? log.score.hash) !== log.score.hash) return { kind: 'refused', why: 'fork', runId };
      runs.push({ runId, hash: log.score.hash });
      await letOthers();
    }
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
  if (runs.length !== manifest.runs || new Set(runs.map(({ runId }) => runId)).size !== runs.length) return { kind: 'refused', why: 'wrongCount' };
  const files = Object.fromEntries([...opened.files].filter(([path]) => /^(?:runs|scenarios)\//.test(path)));
  records.imported.take({ digest, station: manifest.station, label: manifest.label, manifest: opened.manifestText, signature: opened.signature, publicKey, by, wall, files, people, runs });
  return { kind: 'taken', ...told };
}

function linesOf<T>(text: string, line: z.ZodType<T>): readonly T[] | null {
  const parsed = z.array(line).safeParse(text.split('\n').filter((line) => line !== '').map(jsonOf));
  return parsed.success ? parsed.data : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
