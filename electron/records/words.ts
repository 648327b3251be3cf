import { randomBytes } from 'node:crypto';
import type { SealedWords } from '../service/ports/exports.ts';
import { sealOf } from './chain.ts';
import type { Db } from './database.ts';

interface Row { readonly seal: string; readonly run_id: string; readonly text: string; readonly salt: string | null }

const pattern = /^sealed:[0-9a-f]{64}$/;
const find = (db: Db, seal: string): Row | undefined => db.prepare<[string], Row>('SELECT * FROM words WHERE seal = ?').get(seal);

/** Keeps what somebody typed about a run apart from the chain and gives the seal that the chain holds in its place; nothing typed needs none. */
export function sealWords(db: Db, runId: string, text: string): string {
  if (text === '') return '';
  const salt = randomBytes(16).toString('hex');
  const seal = sealOf(text, salt);
  db.prepare('INSERT INTO words VALUES (?, ?, ?, ?)').run(seal, runId, text, salt);
  return seal;
}

/** What was typed, from what the chain holds: from before there were seals the text itself; nothing where it was erased. */
export function openWords(db: Db, stored: string): string {
  return pattern.test(stored) ? (find(db, stored)?.text ?? '') : stored;
}

/** A run's input as the chain holds it: a trainee's reason under its seal, everything else as it is. */
export function withSeal<T>(db: Db, runId: string, input: T): T {
  return isReason(input) ? { ...input, text: sealWords(db, runId, input.text) } : input;
}

/** The same the other way round. */
export function withWords<T>(db: Db, input: T): T {
  return isReason(input) ? { ...input, text: openWords(db, input.text) } : input;
}

/** What is wrong with the words behind what the chain holds, or null: gone though nobody of the run was erased, or others. */
export function brokenWords(db: Db, stored: string): string | null {
  if (!pattern.test(stored)) return null;
  const row = find(db, stored);
  if (!row) return 'what was typed was deleted';
  if (row.salt !== null) return sealOf(row.text, row.salt) === stored ? null : 'what was typed was changed';
  const isErased = row.text === '' && db.prepare<[string], unknown>('SELECT 1 FROM participants JOIN people ON people.id = person_id WHERE run_id = ? AND erased_at IS NOT NULL').get(row.run_id) !== undefined;
  return isErased ? null : 'what was typed was deleted';
}

/** The same of a stored input. */
export function brokenReason(db: Db, input: unknown): string | null {
  return isReason(input) ? brokenWords(db, input.text) : null;
}

/** Everything that was typed about a run and is still there. */
export function wordsOfRun(db: Db, runId: string): SealedWords[] {
  return db.prepare<[string], SealedWords>('SELECT seal, text, salt FROM words WHERE run_id = ? AND salt IS NOT NULL ORDER BY seal').all(runId);
}

/** What was typed about the runs of a person goes for good; the seals stay. */
export function eraseSealed(db: Db, personId: string): void {
  db.prepare("UPDATE words SET text = '', salt = NULL WHERE run_id IN (SELECT run_id FROM participants WHERE person_id = ?)").run(personId);
}

/** How many texts about this person stand in a chain themselves, from before there were seals: there they cannot go without breaking it. */
export function unsealedOf(db: Db, personId: string): number {
  const count = (sql: string): number => db.prepare<[string], { n: number }>(sql).get(personId)?.n ?? 0;
  const runs = '(SELECT run_id FROM participants WHERE person_id = ?)';
  return count(`SELECT count(*) AS n FROM inputs WHERE run_id IN ${runs} AND json_extract(input, '$.type') = 'rationaleWritten' AND json_extract(input, '$.text') NOT GLOB 'sealed:*'`)
    + count("SELECT count(*) AS n FROM exam_acts WHERE person_id = ? AND note <> '' AND note NOT GLOB 'sealed:*'")
    + count(`SELECT count(*) AS n FROM audit WHERE about IN ${runs} AND kind IN ('examAnnulled', 'attemptAllowed') AND note NOT GLOB 'sealed:*'`);
}

function isReason(input: unknown): input is { readonly type: 'rationaleWritten'; readonly text: string } {
  return typeof input === 'object' && input !== null && 'type' in input && input.type === 'rationaleWritten' && 'text' in input && typeof input.text === 'string';
}
