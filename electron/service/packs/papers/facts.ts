import { draftNames, inWords, keyInWords, optionalText, textOf, type Compiled, type DraftNames, type Lang } from '../../../../scenarios/engine/index.ts';
import { words, type PaperWords } from './words.ts';

/** What every paper asks of a drill, in one language. */
export interface Facts {
  readonly compiled: Compiled; readonly scenario: Compiled['scenario']; readonly w: PaperWords; readonly lang: Lang;
  text(key: string): string;
  maybe(key: string): string | null;
  /** an expression as an instructor says it */ said(expression: string): string;
  /** a happening’s key in words */ happening(key: string): string;
  /** sources by title and article */ cited(sources: readonly string[]): string;
}

export function factsOf(compiled: Compiled, lang: Lang): Facts {
  const names: DraftNames = draftNames(compiled.scenario, compiled.texts.en, lang);
  const w = words[lang];
  return {
    compiled, scenario: compiled.scenario, w, lang,
    text: (key) => textOf(compiled, key, lang),
    maybe: (key) => optionalText(compiled, key, lang),
    said: (expression) => inWords(expression, names, lang) ?? expression,
    happening: (key) => keyInWords(key, names, lang),
    cited: (sources) => sources.map((source) => { const [id = '', article = null] = source.split('/'); return w.article(compiled.laws.get(id)?.title[lang] ?? source, article); }).join(lang === 'zh' ? '；' : '; '),
  };
}

type Pattern = Compiled['scenario']['rubric']['tasks'][number]['pattern'];

/** What an item of the rubric asks, in words. */
export function askedBy(pattern: Pattern, { w, said, happening }: Facts): string {
  const what = (of: { event: string } | { state: string }): string => ('event' in of ? happening(of.event) : said(of.state));
  const since = (from: string | undefined): string => (from === undefined ? w.fromStart : w.after(happening(from)));
  const spaced = (...parts: string[]): string => parts.join(w.mark === 'DRILL' ? ' ' : '');
  if ('doneBy' in pattern) return spaced(since(pattern.doneBy.from), w.within(said(pattern.doneBy.by), pattern.doneBy.until === undefined ? null : said(pattern.doneBy.until)), `${w.colon}${what(pattern.doneBy.what)}`);
  if ('before' in pattern) return w.before(what(pattern.before.what), what(pattern.before.before));
  if ('atLeast' in pattern) return w.times(happening(pattern.atLeast.what), pattern.atLeast.times);
  if ('never' in pattern) return w.never(what(pattern.never.what));
  if ('inOrder' in pattern) return w.inOrder(pattern.inOrder.events.map(happening));
  return w.held(said(pattern.heldFor.state), said(pattern.heldFor.ms));
}
