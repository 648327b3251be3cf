import { firstEntryHash } from './chain.ts';
import type { Db } from './database.ts';
import { brokenEvaluation, strangeEvaluations } from './evaluation/entries.ts';
import { incidentDigest } from './incidents.ts';
import { pinDigest } from './invigilatorPin.ts';
import { brokenOutside, strangeOutside } from './outside/entries.ts';
import { paperDigestOf } from './papers/register.ts';
import { brokenEntry } from './roster/entries.ts';
import { entries, heldBefore, isIntactEntry, type HeldBefore, type LedgerRow } from './ledger.ts';

interface Broken { readonly runId: string | null; readonly problem: string }

/** What the ledger tells of and the file no longer holds as it was, and what the file holds that the ledger never told of. */
export function brokenLedger(db: Db): Broken[] {
  const found: Broken[] = [];
  const rowOf = rows(db);
  let prev = firstEntryHash();
  let last = 0;
  let pin: LedgerRow | null = null;
  let before: HeldBefore = { runs: 0, scores: 0, incidents: 0 };
  for (const entry of entries(db)) {
    if (!isIntactEntry(entry) || entry.prev !== prev || entry.number !== last + 1) found.push({ runId: null, problem: `entry ${entry.number} of the ledger was changed, or the one before it removed` });
    prev = entry.hash;
    last = entry.number;
    if (entry.kind === 'begun') before = JSON.parse(entry.note) as HeldBefore;
    if (entry.kind === 'pin') pin = entry;
    const problem = rowOf[entry.kind]?.(entry) ?? null;
    if (problem !== null) found.push(problem);
  }
  return [...found, ...lostPin(db, pin), ...lostBefore(before, heldBefore(db)), ...strangers(db), ...strangeEvaluations(db), ...strangeOutside(db)];
}

/** For each kind of entry: what is wrong with the row that it tells of. */
function rows(db: Db): Partial<Record<LedgerRow['kind'], (entry: LedgerRow) => Broken | null>> {
  const run = db.prepare<[string], { header_hash: string }>('SELECT header_hash FROM runs WHERE run_id = ?');
  const score = db.prepare<[string], { hash: string }>('SELECT hash FROM scores WHERE run_id = ?');
  const incident = db.prepare<[string], { run_id: string; kind: string; at: number; wall: string; detail: string }>('SELECT run_id, kind, at, wall, detail FROM incidents WHERE number = ?');
  const person = db.prepare<[string], { erased_at: string | null }>('SELECT erased_at FROM people WHERE id = ?');
  return {
    run: ({ ref, digest }) => (run.get(ref)?.header_hash === digest ? null : { runId: ref, problem: 'the run was deleted or its header replaced' }),
    score: ({ ref, digest }) => (score.get(ref)?.hash === digest ? null : { runId: ref, problem: 'the score of this run was deleted or replaced' }),
    incident: ({ ref, digest, note }) => {
      const row = incident.get(ref);
      return row && incidentDigest(row) === digest ? null : { runId: note, problem: 'an incident of this run was deleted or changed' };
    },
    erased: ({ ref }) => (person.get(ref)?.erased_at ? null : { runId: null, problem: `the erased person ${ref} is back` }),
    paper: ({ ref, digest }) => (paperDigestOf(db, ref) === digest ? null : { runId: null, problem: `the issued paper ${ref} was deleted or changed` }),
    person: ({ ref, digest }) => {
      const problem = brokenEntry(db, ref, digest);
      return problem === null ? null : { runId: null, problem };
    },
    outside: ({ ref, digest }) => {
      const problem = brokenOutside(db, ref, digest);
      return problem === null ? null : { runId: null, problem };
    },
    evaluation: ({ ref, digest, note }) => {
      const problem = brokenEvaluation(db, ref, digest);
      return problem === null ? null : { runId: note, problem };
    },
  };
}

function lostPin(db: Db, entry: LedgerRow | null): Broken[] {
  const row = db.prepare<[], { hash: string; set_at: string }>('SELECT hash, set_at FROM invigilator_pin').get();
  if (!entry || (row && pinDigest({ hash: row.hash, setAt: row.set_at }) === entry.digest)) return [];
  return [{ runId: null, problem: `the invigilator's PIN was ${row ? 'replaced' : 'deleted'} behind the program's back` }];
}

function lostBefore(then: HeldBefore, now: HeldBefore): Broken[] {
  return (['runs', 'scores', 'incidents'] as const).flatMap((what) => (now[what] < then[what] ? [{ runId: null, problem: `${then[what] - now[what]} of the ${then[what]} ${what} from before the ledger are missing` }] : []));
}

/** Runs of today's rule that never went through the program. */
function strangers(db: Db): Broken[] {
  return db
    .prepare<[], { run_id: string }>("SELECT run_id FROM runs WHERE rule > 1 AND NOT EXISTS (SELECT 1 FROM ledger WHERE kind = 'run' AND ref = runs.run_id)")
    .all()
    .map(({ run_id: runId }) => ({ runId, problem: 'the ledger does not know this run' }));
}
