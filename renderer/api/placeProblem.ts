import type { Translate } from '../text/i18n.ts';
import { failureOf, sentenceOf } from './refusal.ts';

const reasons = ['notAFolder', 'notWritable', 'inData', 'foreign'] as const;

/** Why a folder cannot be used, with the way out. */
export function placeProblem(error: unknown, t: Translate): string {
  const { code, data } = failureOf(error);
  const why = reasons.find((each) => each === data['why']);
  return code === 'PLACE_UNFIT' && why ? t(`place.why.${why}`) : sentenceOf(error, t);
}
