import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { logicText } from '../../scenarios/engine/index.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** One hash for every byte a scenario was made of: over the list of (path, hash), sorted by path. */
export function contentHash(files: Readonly<Record<string, string>>): string {
  const list = Object.entries(files).map(([path, text]) => [path, sha256(text)] as const);
  list.sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(canonicalize(list) ?? '');
}

/** Stays the same when only texts change: two scenarios with one logic hash play and score alike. The values of the local rules in use belong to it. */
export function logicHash(written: unknown, local: Readonly<Record<string, number>> = {}): string {
  return sha256(logicText(written, local));
}
