import { inputNames, storableInput, timedInput, upgradeInput } from '../../scenarios/engine/index.ts';
import type { LoggedInput } from '../service/ports.ts';
import { canonical, inputHash } from './chain.ts';
import type { Db } from './database.ts';
import { RecordsError } from './notice.ts';
import { storedHeaderHash } from './runs.ts';
import { brokenReason, withSeal, withWords } from './words.ts';

interface Row { readonly run_id: string; readonly seq: number; readonly at: number; readonly wall: string; readonly input: string; readonly prev: string; readonly hash: string }

/** Parsed at the door, reasons opened, brought up from older versions: an input that this program does not know is refused by its name, never skipped. */
function fromRow(db: Db, row: Row): LoggedInput {
  const stored: unknown = withWords<unknown>(db, JSON.parse(row.input));
  const parsed = timedInput.safeParse({ at: row.at, input: stored });
  if (parsed.success) return { seq: row.seq, wall: row.wall, ...parsed.data };
  const type = typeof stored === 'object' && stored !== null && 'type' in stored ? String(stored.type) : '';
  if (inputNames.has(type) && upgradeInput(stored) !== 'newer') throw new Error(`input ${row.seq} (${type}) of run ${row.run_id} cannot be read: ${parsed.error.issues[0]?.message ?? ''}`);
  throw new RecordsError('NEWER', {
    zh: `记录中的第${row.seq}项操作“${type}”是本程序不认识的类型，请使用较新的沙盘程序打开；记录未作任何改动。`,
    en: `Input ${row.seq} of the record is of the kind "${type}", which this program does not know. Open it with a newer Shapan; nothing was changed.`,
  });
}

function rowsOf(db: Db, runId: string): Row[] {
  return db.prepare<[string], Row>('SELECT * FROM inputs WHERE run_id = ? ORDER BY seq').all(runId);
}

/** Hash of the last input, or of the header before the first one. */
export function headOf(db: Db, runId: string): { readonly seq: number; readonly hash: string } {
  const last = db
    .prepare<[string], Pick<Row, 'seq' | 'hash'>>('SELECT seq, hash FROM inputs WHERE run_id = ? ORDER BY seq DESC LIMIT 1')
    .get(runId);
  if (last) return last;
  const hash = storedHeaderHash(db, runId);
  if (hash === null) throw new Error(`no run ${runId}`);
  return { seq: 0, hash };
}

/** Numbers run from 1 without a gap; another number means two writers on one run and is refused. */
export function appendInput(db: Db, runId: string, logged: LoggedInput): void {
  const head = headOf(db, runId);
  if (logged.seq !== head.seq + 1) throw new Error(`input ${logged.seq} of run ${runId} does not follow ${head.seq}`);
  const input = withSeal(db, runId, storableInput(logged.input));
  db.prepare('INSERT INTO inputs (run_id, seq, at, wall, input, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    runId, logged.seq, logged.at, logged.wall, canonical(input), head.hash, inputHash(head.hash, runId, { ...logged, input }),
  );
}

export function readInputs(db: Db, runId: string): LoggedInput[] {
  return rowsOf(db, runId).map((row) => fromRow(db, row));
}

export function storedInputs(db: Db, runId: string): { readonly at: number; readonly input: unknown }[] {
  return rowsOf(db, runId).map(({ at, input }) => ({ at, input: JSON.parse(input) as unknown }));
}

/** The first thing wrong with the chain that starts at `start`, or null. */
export function brokenInput(db: Db, runId: string, start: string): string | null {
  let prev = start;
  for (const [index, row] of rowsOf(db, runId).entries()) {
    if (row.seq !== index + 1) return `input ${index + 1} is missing`;
    if (row.prev !== prev || !isIntact(row)) return `input ${row.seq} was changed`;
    const words = brokenReason(db, JSON.parse(row.input));
    if (words !== null) return `input ${row.seq}: ${words}`;
    prev = row.hash;
  }
  return null;
}

function isIntact(row: Row): boolean {
  try {
    const parsed: unknown = JSON.parse(row.input);
    if (canonical(parsed) !== row.input) return false;
    return inputHash(row.prev, row.run_id, { ...row, input: parsed }) === row.hash;
  } catch {
    return false;
  }
}
