import { randomBytes, verify } from 'node:crypto';
import { dirname } from 'node:path';
import type { Evaluation, EvaluationKind, NewEvaluation } from '../../service/ports/evaluation.ts';
import { canonical, sha256 } from '../chain.ts';
import type { Db } from '../database.ts';
import { enter } from '../ledger.ts';
import { readStationKey, signWith } from '../stationKey.ts';

interface Row {
  readonly number: number; readonly run_id: string; readonly kind: EvaluationKind; readonly by: string; readonly body: string;
  readonly words: string; readonly salt: string | null; readonly words_hash: string; readonly station: string; readonly wall: string; readonly signature: string;
}

/** Binds the words without telling them, so that they can be erased and the entry still stands. */
const wordsHash = (words: string, salt: string): string => sha256(`shapan/words/1\n${salt}\n${words}`);

function digestOf({ number, run_id, kind, by, body, words_hash, station, wall }: Omit<Row, 'words' | 'salt' | 'signature'>): string {
  return sha256(`shapan/evaluation/1\n${canonical({ number, run_id, kind, by, body, words_hash, station, wall })}`);
}

function fromRow({ number, run_id: runId, kind, by, body, words, salt, wall }: Row): Evaluation {
  // Only this module writes the body, by its kind.
  return { number, runId, kind, by, body: JSON.parse(body), words: words === '' ? [] : (JSON.parse(words) as string[]), wall, isErased: salt === null } as Evaluation;
}

export function nextNumber(db: Db): number {
  return db.prepare<[], { next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM evaluations').get()?.next ?? 1;
}

/** Stores an entry signed with the station's key and tells the ledger; the caller's transaction holds both. */
export function addEvaluation(db: Db, station: string, { runId, kind, by, body, words, wall }: NewEvaluation): void {
  const key = readStationKey(dirname(db.name));
  if (!key) throw new Error('the station has no key to sign with');
  const salt = randomBytes(16).toString('hex');
  const text = canonical(words);
  const unsigned = { number: nextNumber(db), run_id: runId, kind, by, body: canonical(body), words: text, salt, words_hash: wordsHash(text, salt), station, wall };
  const digest = digestOf(unsigned);
  const row: Row = { ...unsigned, signature: signWith(key, digest) };
  db.prepare('INSERT INTO evaluations VALUES (@number, @run_id, @kind, @by, @body, @words, @salt, @words_hash, @station, @wall, @signature)').run(row);
  enter(db, { kind: 'evaluation', ref: String(row.number), digest, note: runId, wall });
}

export function evaluationsOfRun(db: Db, runId: string): Evaluation[] {
  return db.prepare<[string], Row>('SELECT * FROM evaluations WHERE run_id = ? ORDER BY number').all(runId).map(fromRow);
}

export function evaluationsOfKind(db: Db, kind: EvaluationKind): Evaluation[] {
  return db.prepare<[string], Row>('SELECT * FROM evaluations WHERE kind = ? ORDER BY number').all(kind).map(fromRow);
}

const runsOf = 'run_id IN (SELECT run_id FROM participants WHERE person_id = ?)';

/** What was said about this person's runs, and by the person about them, goes for good; that it was said, and every figure, stays. */
export function eraseWords(db: Db, personId: string): void {
  db.prepare(`UPDATE evaluations SET words = '', salt = NULL WHERE ${runsOf}`).run(personId);
  db.prepare(`UPDATE self_evaluations SET well = '', wrong = '', change = '' WHERE ${runsOf}`).run(personId);
  db.prepare(`DELETE FROM rating_drafts WHERE ${runsOf}`).run(personId);
}

/** What is wrong with the entry that the ledger tells of, or null. */
export function brokenEvaluation(db: Db, ref: string, digest: string): string | null {
  const row = db.prepare<[string], Row>('SELECT * FROM evaluations WHERE number = ?').get(ref);
  if (!row || digestOf(row) !== digest) return `the evaluation entry ${ref} was deleted or changed`;
  if (!isSigned(db, row, digest)) return `the evaluation entry ${ref} does not bear its station's signature`;
  if (row.salt !== null) return wordsHash(row.words, row.salt) === row.words_hash ? null : `the words of the evaluation entry ${ref} were changed`;
  const isErased = row.words === '' && db.prepare<[string], unknown>('SELECT 1 FROM participants JOIN people ON people.id = person_id WHERE run_id = ? AND erased_at IS NOT NULL').get(row.run_id) !== undefined;
  return isErased ? null : `the words of the evaluation entry ${ref} were deleted`;
}

/** Entries that never went through the program. */
export function strangeEvaluations(db: Db): { readonly runId: string; readonly problem: string }[] {
  return db
    .prepare<[], Pick<Row, 'number' | 'run_id'>>("SELECT number, run_id FROM evaluations WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE kind = 'evaluation' AND ref = CAST(evaluations.number AS TEXT))")
    .all()
    .map(({ number, run_id: runId }) => ({ runId, problem: `the ledger does not know the evaluation entry ${number}` }));
}

function isSigned(db: Db, { station, signature }: Row, digest: string): boolean {
  const enrolments = db.prepare<[string], { note: string }>("SELECT note FROM ledger WHERE kind = 'station' AND ref = ?").all(station);
  return enrolments.some(({ note }) => {
    const { publicKey } = JSON.parse(note) as { publicKey: string };
    return verify(null, Buffer.from(digest, 'utf8'), publicKey, Buffer.from(signature, 'base64'));
  });
}
