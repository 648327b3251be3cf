import { draftNames, inWords, keyInWords, type DraftNames, type Finding } from '../../../../scenarios/engine/index.ts';
import { nameOf } from '../form/nameOf.ts';

/** These speak of an id itself; so do those about the English, of its keys. */
const ofIds: ReadonlySet<string> = new Set(['duplicateId', 'unusableName', 'format']);
const longest = 18;

/** Findings that call parts, happenings and conditions by what the author calls them, as far as they have such a name. */
export function inAuthorsWords(findings: readonly Finding[], written: unknown, english: ReadonlyMap<string, string>): readonly Finding[] {
  const known = namesById(written);
  const zh = draftNames(written, new Map(), 'zh'), en = draftNames(written, english, 'en');
  return findings.map((finding) => (ofIds.has(finding.code) || finding.file === 'en.yaml' || finding.code.startsWith('translation') ? finding : {
    ...finding,
    messageZh: finding.messageZh.replaceAll(/“([^“”]+)”/g, (whole, said: string) => { const told = toldAs(said, known, zh, 'zh'); return told === null ? whole : `“${told}”`; }),
    message: finding.message.replaceAll(/"([^"]+)"/g, (whole, said: string) => { const told = toldAs(said, known, en, 'en'); return told === null ? whole : `“${told}”`; }),
  }));
}

function toldAs(said: string, known: ReadonlyMap<string, string | null>, names: DraftNames, lang: 'zh' | 'en'): string | null {
  if (/^[a-z][A-Za-z0-9]*$/.test(said)) return lang === 'zh' ? known.get(said) ?? null : englishOf(said, names) ?? known.get(said) ?? null;
  if (/^[a-z]+(\.[A-Za-z]+)?:[A-Za-z0-9.@]+$/.test(said)) return keyInWords(said, names, lang);
  return /[^\w\s]/.test(said) && !/\p{Script=Han}/u.test(said) ? inWords(said, names, lang) : null;
}

/** The name in the language of the screen, for parts that have one by kind. */
function englishOf(id: string, names: DraftNames): string | null {
  const found = new Set((['decision', 'inject', 'task', 'place', 'person', 'unit', 'variable', 'attribute', 'phase', 'dynamic', 'promise', 'ending', 'veto', 'cap', 'coefficient'] as const).filter((kind) => names.has(kind, id)).map((kind) => names.of(kind, id)));
  return found.size === 1 ? [...found][0] ?? null : null;
}

/** What each id is called; null where two things of different names have it, so that it is not clear which is meant. */
function namesById(value: unknown, found = new Map<string, string | null>()): Map<string, string | null> {
  if (Array.isArray(value)) for (const each of value) namesById(each, found);
  else if (typeof value === 'object' && value !== null) {
    const id = 'id' in value && typeof value.id === 'string' ? value.id : null, name = nameOf(value);
    if (id !== null && name !== '' && name !== id) found.set(id, found.has(id) && found.get(id) !== shortened(name) ? null : shortened(name));
    for (const each of Object.values(value)) namesById(each, found);
  }
  return found;
}

const shortened = (name: string): string => ([...name].length > longest ? `${[...name].slice(0, longest - 1).join('')}…` : name);
