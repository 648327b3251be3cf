import type { Participant, RunHeader } from '../service/ports.ts';
import { headerHash, unboundHeaderHash } from './chain.ts';
import type { Db } from './database.ts';
import { enter } from './ledger.ts';
import { commitToPerson, playedBySomebody, standingOf } from './people.ts';

interface Row {
  readonly run_id: string; readonly scenario_id: string; readonly scenario_version: string; readonly logic_hash: string;
  readonly content_hash: string; readonly engine_version: string; readonly semantics: number; readonly seed: number;
  readonly variant: string | null; readonly mode: RunHeader['mode']; readonly station: string; readonly seat: string | null;
  readonly class_name: string | null; readonly started_at: string; readonly header_hash: string;
  /** how the header is hashed: 1 from before people were bound */
  readonly rule: number;
  readonly parent_run: string | null; readonly parent_seq: number | null;
}
interface ParticipantRow { readonly person_id: string; readonly role: string; readonly commitment: string | null }

function toRow(header: RunHeader, commitments: readonly (string | null)[]): Row {
  return {
    run_id: header.runId, scenario_id: header.scenarioId, scenario_version: header.scenarioVersion, logic_hash: header.logicHash,
    content_hash: header.contentHash, engine_version: header.engineVersion, semantics: header.semantics, seed: header.seed,
    variant: header.variant, mode: header.mode, station: header.station, seat: header.seat, class_name: header.className,
    started_at: header.startedAt, header_hash: headerHash(header, commitments), rule: 2,
    parent_run: header.parent?.runId ?? null, parent_seq: header.parent?.seq ?? null,
  };
}

function fromRow(row: Row, participants: readonly Participant[]): RunHeader {
  return {
    runId: row.run_id, scenarioId: row.scenario_id, scenarioVersion: row.scenario_version, logicHash: row.logic_hash,
    contentHash: row.content_hash, engineVersion: row.engine_version, semantics: row.semantics, seed: row.seed,
    variant: row.variant, mode: row.mode, station: row.station, seat: row.seat, className: row.class_name,
    participants, startedAt: row.started_at, ...(row.parent_run === null ? {} : { parent: { runId: row.parent_run, seq: row.parent_seq ?? 0 } }),
  };
}

/** Stores the header, bound to who takes part as they are called now, and tells the ledger. */
export function addRun(db: Db, header: RunHeader): void {
  const commitments = header.participants.map(({ personId }) => commitToPerson(db, personId));
  const row = toRow(header, commitments);
  db.prepare(
    `INSERT INTO runs VALUES (@run_id, @scenario_id, @scenario_version, @logic_hash, @content_hash, @engine_version, @semantics,
       @seed, @variant, @mode, @station, @seat, @class_name, @started_at, @header_hash, @rule, @parent_run, @parent_seq)`,
  ).run(row);
  const add = db.prepare('INSERT INTO participants (run_id, position, person_id, role, commitment) VALUES (?, ?, ?, ?, ?)');
  header.participants.forEach(({ personId, role }, position) => add.run(header.runId, position, personId, role, commitments[position] ?? null));
  enter(db, { kind: 'run', ref: header.runId, digest: row.header_hash, note: '', wall: header.startedAt });
}

function participantsOf(db: Db, runId: string): ParticipantRow[] {
  return db.prepare<[string], ParticipantRow>('SELECT person_id, role, commitment FROM participants WHERE run_id = ? ORDER BY position').all(runId);
}

function withParticipants(db: Db, row: Row): RunHeader {
  return fromRow(row, participantsOf(db, row.run_id).map(({ person_id: personId, role }) => ({ personId, role })));
}

function rowOf(db: Db, runId: string): Row | undefined {
  return db.prepare<[string], Row>('SELECT * FROM runs WHERE run_id = ?').get(runId);
}

export function readRun(db: Db, runId: string): RunHeader | null {
  const row = rowOf(db, runId);
  return row ? withParticipants(db, row) : null;
}

/** Whether another run goes on from one of its steps. */
export function isRewound(db: Db, runId: string): boolean {
  return db.prepare<[string], unknown>('SELECT 1 FROM runs WHERE parent_run = ? LIMIT 1').get(runId) !== undefined;
}

/** The link that the run's first input hangs on, as stored. */
export function storedHeaderHash(db: Db, runId: string): string | null {
  return rowOf(db, runId)?.header_hash ?? null;
}

/** How the run's header is hashed, what it commits to, and its hash, all as stored. */
export function bindingOf(db: Db, runId: string): { readonly rule: number; readonly commitments: readonly (string | null)[]; readonly headerHash: string } | null {
  const row = rowOf(db, runId);
  return row ? { rule: row.rule, commitments: participantsOf(db, runId).map(({ commitment }) => commitment), headerHash: row.header_hash } : null;
}

/** What the run's header hashes to now, by the rule it was stored under; null where there is no such run. */
export function presentHeaderHash(db: Db, runId: string): string | null {
  const row = rowOf(db, runId);
  if (!row) return null;
  const header = withParticipants(db, row);
  return row.rule === 1 ? unboundHeaderHash(header) : headerHash(header, participantsOf(db, runId).map(({ commitment }) => commitment));
}

/** Whether those who took part are still called as they were: `unbound` for a run from before people were bound. */
export function peopleOfRun(db: Db, runId: string): 'same' | 'erased' | 'changed' | 'unbound' {
  const standings = participantsOf(db, runId).map(({ person_id: id, commitment }) => (commitment === null ? 'unbound' : standingOf(db, id, commitment)));
  return (['changed', 'erased', 'unbound'] as const).find((each) => standings.includes(each)) ?? 'same';
}

/** Every run that stands under this person, plays saved from the command line included; newest first. */
export function listRuns(db: Db, personId: string): RunHeader[] {
  return db
    .prepare<[string], Row>('SELECT * FROM runs WHERE run_id IN (SELECT run_id FROM participants WHERE person_id = ?) ORDER BY started_at DESC, run_id DESC')
    .all(personId)
    .map((row) => withParticipants(db, row));
}

/** Newest first; of one person, or of everybody. */
export function unfinishedRuns(db: Db, personId: string | null): RunHeader[] {
  const mine = personId === null ? '' : `AND run_id IN (SELECT run_id FROM participants WHERE person_id = @personId AND ${playedBySomebody})`;
  return db
    .prepare<{ personId: string | null }, Row>(
      `SELECT * FROM runs WHERE run_id NOT IN (SELECT run_id FROM scores) ${mine} ORDER BY started_at DESC, run_id DESC`,
    )
    .all({ personId })
    .map((row) => withParticipants(db, row));
}
