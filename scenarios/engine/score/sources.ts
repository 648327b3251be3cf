import type { Compiled, Lang } from '../compile/compile.ts';
import type { Debrief } from './debriefSchema.ts';

type SourceLine = Debrief['decisions'][number]['sources'][number];

/** A source as its reader sees it: the law's title, the article, what it says, the version. */
export function sourceLine(compiled: Compiled, source: string, lang: Lang): SourceLine {
  const [id = '', article = null] = source.split('/');
  const law = compiled.laws.get(id);
  if (!law) return { title: source, article, gist: null, version: null };
  return { title: law.title[lang], article, gist: article === null ? null : (law.articles[article]?.[lang] ?? null), version: law.version?.[lang] ?? null };
}

/** The same as one line: 《消防法》第44条 / Fire Protection Law, art. 44. */
export function sourceText(compiled: Compiled, source: string, lang: Lang): string {
  const line = sourceLine(compiled, source, lang);
  if (line.article === null) return line.title;
  return lang === 'zh' ? `《${line.title}》第${line.article}条` : `${line.title}, art. ${line.article}`;
}
