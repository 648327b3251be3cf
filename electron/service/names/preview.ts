import type { OwnName } from '../../../scenarios/engine/index.ts';
import type { NamesPreview } from '../../contract/names.ts';
import type { Lang, LibraryEntry, Ports } from '../ports.ts';
import { tabOf } from './columns.ts';
import { planOf } from './plan.ts';
import { readSheet } from './readSheet.ts';
import { problemSentence, unreadableSentence } from './sentences.ts';

const shownTexts = 3, shownStanding = 40, around = 22;

/** A filled sheet looked at: what it would change. `entry`: the drill with these names, null when something is wrong. */
export interface Looked { readonly names: readonly OwnName[]; readonly entry: LibraryEntry | null; readonly preview: NamesPreview }

export function lookAt(library: Ports['library'], original: LibraryEntry, bytes: Uint8Array, lang: Lang): Looked {
  const read = readSheet(bytes);
  const refused = (problems: NamesPreview['problems']): Looked => ({ names: [], entry: null, preview: { problems, changes: [], stands: [], standing: 0 } });
  if (typeof read === 'string') return refused([{ sheet: null, row: null, sentence: unreadableSentence(read, lang) }]);
  const { names, problems } = planOf(read, original);
  if (problems.length > 0) return refused(problems.slice(0, 100).map((each) => ({ sheet: each.at && tabOf(each.at.kind, lang), row: each.at?.row ?? null, sentence: problemSentence(each, lang) })));
  const named = library.withNames(original.id, names);
  if (!named?.entry.compiled) {
    const found = named?.entry.findings.filter(({ severity }) => severity === 'error') ?? [];
    return refused(found.slice(0, 20).map(({ message, messageZh }) => ({ sheet: null, row: null, sentence: lang === 'zh' ? messageZh : message })));
  }
  const { entry, texts } = named;
  const changes = names.flatMap((name) => (['zh', 'en'] as const).flatMap((inLang) => {
    const now = name[inLang], old = inLang === 'zh' ? name.oldZh : name.oldEn;
    if (now === null || old === null) return [];
    const hit = texts.filter((text) => text.lang === inLang && text.hits.includes(old));
    const samples = hit.filter(({ before }) => before !== old).slice(0, shownTexts).map(({ text }) => excerpt(text, now));
    return [{ sheet: tabOf(name.kind, lang), lang: inLang, old, now, texts: hit.length, samples }];
  }));
  const standing = texts.flatMap(({ stands, text }) => stands.map((name) => ({ name, text: excerpt(text, name) })));
  return { names, entry, preview: { problems: [], changes, stands: standing.slice(0, shownStanding), standing: standing.length } };
}

/** The words around a name. */
function excerpt(text: string, name: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(name.toLowerCase()));
  const from = Math.max(0, at - around), to = Math.min(text.length, at + name.length + around);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
