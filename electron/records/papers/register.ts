import type { IssuedKind, IssuedPaper } from '../../service/ports/papers.ts';
import { canonical, sha256 } from '../chain.ts';
import type { Db } from '../database.ts';
import { enter } from '../ledger.ts';

interface Row extends Omit<IssuedPaper, 'personId'> { readonly person_id: string }

const fromRow = ({ number, code, kind, person_id: personId, facts, head, station, signature, by, wall }: Row): IssuedPaper => ({ number, code, kind, personId, facts, head, station, signature, by, wall });
const digestOf = (paper: IssuedPaper): string => sha256(`shapan/paper/1\n${canonical(paper)}`);

export function addPaper(db: Db, paper: IssuedPaper): void {
  db.prepare('INSERT INTO papers VALUES (@number, @code, @kind, @personId, @facts, @head, @station, @signature, @by, @wall)').run(paper);
  enter(db, { kind: 'paper', ref: paper.code, digest: digestOf(paper), note: '', wall: paper.wall });
}

export function nextPaper(db: Db): number {
  return db.prepare<[], { next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM papers').get()?.next ?? 1;
}

export function findPaper(db: Db, code: string): IssuedPaper | null {
  const row = db.prepare<[string], Row>('SELECT * FROM papers WHERE code = ?').get(code);
  return row ? fromRow(row) : null;
}

export function papersOfPerson(db: Db, personId: string): IssuedPaper[] {
  return db.prepare<[string], Row>('SELECT * FROM papers WHERE person_id = ? ORDER BY number').all(personId).map(fromRow);
}

export function findSamePaper(db: Db, personId: string, kind: IssuedKind, facts: string): IssuedPaper | null {
  const row = db.prepare<[string, string, string], Row>('SELECT * FROM papers WHERE person_id = ? AND kind = ? AND facts = ? ORDER BY number DESC LIMIT 1').get(personId, kind, facts);
  return row ? fromRow(row) : null;
}

/** What the ledger keeps of a paper, as the row stands now; null where it is gone. */
export function paperDigestOf(db: Db, code: string): string | null {
  const paper = findPaper(db, code);
  return paper ? digestOf(paper) : null;
}
