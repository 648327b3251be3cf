import { ORPCError } from '@orpc/client';
import type { Translate } from '../text/i18n.ts';
import type { ErrorKey, RefusalKey } from '../text/zh.ts';

/** A failed call in the form that screens need: its code, its sentence, and the fault id where it was a fault. */
export interface Failure {
  readonly code: string;
  readonly data: Record<string, unknown>;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ORPCError) return { code: error.code, data: isRecord(error.data) ? error.data : {} };
  // Nothing came back (fetch says TypeError, a closed port DOMException); anything else went wrong on this side.
  return { code: error instanceof TypeError || error instanceof DOMException ? 'UNREACHABLE' : 'SCREEN', data: {} };
}

/** The sentence for a failed call. Unknown codes are faults and show their id, so that somebody can look it up. */
export function sentenceOf(error: unknown, t: Translate): string {
  const { code, data } = failureOf(error);
  if (code === 'UNAVAILABLE') return unavailable(data, t);
  if (hasSentence(code, t)) return t(`errors.${code}`);
  return t('errors.FAULT', { id: typeof data['faultId'] === 'string' ? data['faultId'] : code });
}

function unavailable(data: Record<string, unknown>, t: Translate): string {
  const { reason, code } = data;
  if (typeof reason === 'string' && reason) return reason;
  const key = `refusals.${String(code)}`;
  const sentence = t(key as `refusals.${RefusalKey}`);
  return sentence === key ? t('errors.UNAVAILABLE') : sentence;
}

function hasSentence(code: string, t: Translate): code is ErrorKey {
  const key = `errors.${code}`;
  return t(key as `errors.${ErrorKey}`) !== key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
