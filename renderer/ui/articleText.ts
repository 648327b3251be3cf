import type { Translate } from '../text/i18n.ts';

/** An article as people cite it: "64(3)" → 第64条(3). What is not a number (an annex, a section) stays as it is. */
export function articleText(article: string, t: Translate): string {
  const parts = /^(\d+)(.*)$/.exec(article);
  return parts ? t('law.article', { n: parts[1], rest: parts[2] }) : article;
}
