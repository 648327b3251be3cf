import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RunHeader } from '../service/ports.ts';

/** RFC 8785 text of a JSON value; the same value gives the same bytes on every machine. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only JSON values can be stored');
  return text;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The link before the first input of a run from before people were bound (rule 1): the header with its participants' ids. */
export function unboundHeaderHash(header: RunHeader): string {
  return sha256(`shapan/run/1\n${canonical(header)}`);
}

/** The link before a run's first input (rule 2): the whole header, where it has one the run that it goes on from, and for each participant the commitment to name and staff number. */
export function headerHash(header: RunHeader, commitments: readonly (string | null)[]): string {
  const participants = header.participants.map((each, position) => ({ ...each, commitment: commitments[position] ?? null }));
  return sha256(`shapan/run/2\n${canonical({ ...header, participants })}`);
}

/** Binds a name without telling it: whoever lacks the salt cannot guess it back, so erasing name and salt leaves nothing of the person. */
export function commitmentTo({ name, staffNo }: { readonly name: string; readonly staffNo: string }, salt: string): string {
  return sha256(`shapan/person/1\n${salt}\n${canonical({ name, staffNo })}`);
}

/** Binds what somebody typed without telling it, as a name is bound. */
export function sealOf(text: string, salt: string): string {
  return `sealed:${sha256(`shapan/words/2\n${salt}\n${text}`)}`;
}

/** `input` as it was stored, whatever program stored it. */
interface Link { readonly seq: number; readonly at: number; readonly wall: string; readonly input: unknown }

/** Run id and number are bound in, so that an input cannot be moved to another run or place. */
export function inputHash(prev: string, runId: string, { seq, at, wall, input }: Link): string {
  return sha256(`${prev}\n${canonical({ runId, seq, at, wall, input })}`);
}

/** The link before a station's first score. */
export function stationHash(station: string): string {
  return sha256(`shapan/scores/1\n${station}`);
}

export function scoreHash(prev: string, body: object): string {
  return sha256(`${prev}\n${canonical(body)}`);
}

/** The link before a file's first ledger entry. */
export function firstEntryHash(): string {
  return sha256('shapan/ledger/1');
}

export function entryHash(prev: string, body: object): string {
  return sha256(`${prev}\n${canonical(body)}`);
}

/** The link before the first act of an exam. */
export function firstActHash(): string {
  return sha256('shapan/exams/1');
}

export function actHash(prev: string, body: object): string {
  return sha256(`${prev}\n${canonical(body)}`);
}

/** The link before the first entry of the audit log. */
export function firstAuditHash(): string {
  return sha256('shapan/audit/1');
}

export function auditHash(prev: string, body: object): string {
  return sha256(`${prev}\n${canonical(body)}`);
}
