import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Run, TimedInput } from '../../scenarios/engine/index.ts';

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** RFC 8785 text: the same value gives the same bytes everywhere. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only JSON values have a canonical text');
  return text;
}

/** Digest of what was done and when in scenario time, whoever did it on whichever day. Of a record it is taken of the log as it was stored. */
export function inputDigest(inputs: readonly { readonly at: number; readonly input: unknown }[]): string {
  return sha256(canonicalText(inputs.map(({ at, input }) => ({ at, input }))));
}

/** The step that closes the log of a finished run, so that the log alone leads to the end; null when it is already there. */
export function lastStep(run: Run, inputs: readonly TimedInput[]): TimedInput | null {
  const end = run.state.ended;
  if (!end) throw new Error('the run is not over');
  const last = inputs.at(-1);
  const isThere = last?.at === end.at && last.input.type === 'clockAdvanced';
  return isThere ? null : { at: end.at, input: { type: 'clockAdvanced' } };
}
