import { stringify } from 'yaml';
import type { Lang } from '../compile/compile.ts';
import { mapTexts } from '../logicText.ts';
import { replacing, type Replaced } from './replace.ts';
import type { NamedThing, OwnName } from './things.ts';

/** A text before and after, with the names that were replaced in it or still stand in it. */
export interface Reworded extends Replaced { readonly lang: Lang; readonly before: string }
export interface Renamed { readonly scenario: string; readonly en: string | null; /** the texts that a name was replaced or still stands in */ readonly texts: readonly Reworded[] }

/**
 * The files of a drill with a station's own names in every text. Logic, score and ids are the same (engine rule 27). A variant's texts are read with the
 * names that hold in that variant. `written`: the document as its author wrote it.
 */
export function renamed({ written, english, things, names }: { written: unknown; english: ReadonlyMap<string, string> | null; things: readonly NamedThing[]; names: readonly OwnName[] }): Renamed {
  const texts: Reworded[] = [];
  const scopes = new Map<string, (text: string) => Replaced>();
  const change = (lang: Lang) => (before: string, form: string | null): string => {
    const key = `${lang} ${form ?? ''}`;
    const replace = scopes.get(key) ?? replacing(namesIn(things, names, form, lang), lang);
    scopes.set(key, replace);
    const replaced = replace(before);
    if (replaced.hits.length > 0 || replaced.stands.length > 0) texts.push({ ...replaced, lang, before });
    return replaced.text;
  };
  const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  const scenario = yaml(mapTexts(written, change('zh')));
  const inEnglish = change('en');
  const en = english && yaml(Object.fromEntries([...english].map(([key, text]) => [key, inEnglish(text, /^variant\.([^.]+)\./.exec(key)?.[1] ?? null)])));
  return { scenario, en, texts };
}

/** Every name that holds in a form → what it is called now. */
function namesIn(things: readonly NamedThing[], names: readonly OwnName[], form: string | null, lang: Lang): Map<string, string> {
  const key = ({ kind, id }: Pick<OwnName, 'kind' | 'id'>): string => `${kind} ${id}`;
  const otherwise = new Set(things.filter((thing) => form !== null && thing.form === form).map(key));
  const held = things.filter((thing) => thing.form === form || (thing.form === null && !otherwise.has(key(thing))));
  const now = (thing: NamedThing): string | null => names.find((each) => each.form === thing.form && key(each) === key(thing))?.[lang] ?? null;
  const others = names.flatMap(({ kind, oldZh, oldEn, ...name }): [string, string][] => {
    const old = lang === 'zh' ? oldZh : oldEn;
    return kind === 'other' && old !== null && name[lang] !== null ? [[old, name[lang]]] : [];
  });
  return new Map([...others, ...held.flatMap((thing): [string, string][] => { const old = thing[lang]; return old === null ? [] : [[old, now(thing) ?? old]]; })]);
}
