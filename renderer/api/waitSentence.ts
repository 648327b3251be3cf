import type { Lang, Translate } from '../text/i18n.ts';
import { spanText } from '../ui/time.ts';
import { failureOf, sentenceOf } from './refusal.ts';

/** Why a PIN or a password did not open, with how long the next try must wait. */
export function waitSentence(error: unknown, t: Translate, lang: Lang): string {
  const { seconds } = failureOf(error).data;
  const sentence = sentenceOf(error, t);
  return typeof seconds === 'number' && seconds > 0 ? `${sentence} ${t('exam.nextTry', { t: spanText(seconds * 1000, lang) })}` : sentence;
}
