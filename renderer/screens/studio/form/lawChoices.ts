import { isInForce, lawsOn, type Law } from '../../../../scenarios/engine/index.ts';

/** One thing of the law table that a rule can rest on: an article, or a source without articles. Texts in one language. */
export interface LawChoice {
  /** `fireLaw/44` */
  readonly id: string;
  readonly title: string;
  readonly article: string | null;
  readonly version: string;
  /** what it says, in short */
  readonly gist: string;
  /** why it does not hold on the day of the drill, with the day from or to which it does */
  readonly notInForce: { readonly kind: 'notYet' | 'noMore'; readonly day: string } | null;
}

/** Everything that can be cited, in the version of the day of the drill; `day` empty: not set yet, so the newest. */
export function lawChoices(laws: readonly Law[], day: string, lang: 'zh' | 'en'): readonly LawChoice[] {
  return [...lawsOn(laws, day === '' ? '9999-12-31' : day).values()].flatMap((law): LawChoice[] => {
    const common = { title: law.title[lang], version: law.version?.[lang] ?? '', notInForce: day === '' || isInForce(law, day) ? null : law.from !== undefined && day < law.from ? { kind: 'notYet' as const, day: law.from } : { kind: 'noMore' as const, day: law.to ?? '' } };
    const articles = Object.entries(law.articles);
    if (articles.length === 0) return [{ ...common, id: law.id, article: null, gist: '' }];
    return articles.map(([article, said]) => ({ ...common, id: `${law.id}/${article}`, article, gist: said[lang] }));
  });
}

/** Those that hold every word: in the name of the law, as number of the article (44, 第44条), or in what it says. Articles of just that number first, then laws of just that name. */
export function foundLaws(choices: readonly LawChoice[], words: string): readonly LawChoice[] {
  const wanted = words.toLocaleLowerCase().replaceAll(/第\s*(\S+?)\s*条/g, ' $1 ').split(/[\s《》]+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const isNumber = ({ article }: LawChoice, word: string): boolean => article !== null && (article === word || article.startsWith(`${word}(`));
  const found = choices.filter((each) => {
    const text = `${each.title} ${each.gist} ${each.id}`.toLocaleLowerCase();
    return wanted.every((word) => (/^\d+$/.test(word) ? isNumber(each, word) || text.includes(word) : text.includes(word)));
  });
  const exact = (each: LawChoice): number => (wanted.some((word) => isNumber(each, word)) ? 0 : 2) + (wanted.includes(each.title.toLocaleLowerCase()) ? 0 : 1);
  return found.toSorted((a, b) => exact(a) - exact(b));
}
