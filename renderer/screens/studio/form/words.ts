import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../../text/zh.ts';

export interface Words {
  /** What a field is called: by its kind of part where that differs. */
  label(kind: string, name: string): string;
  /** One sentence more, or nothing. */
  hint(kind: string, name: string): string;
  /** A value of a fixed list. */
  value(name: string, value: string): string;
  kind(kind: string): string;
}

/** A change of a person has the words of a person. */
const plain = (kind: string): string => kind.replace(/^changed([A-Z])/, (_all, first: string) => first.toLowerCase());

type Group = Readonly<Record<string, string>>;

/** The instructor's words for the fields of forms: looked up as they stand, since a form asks for hundreds with each key. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const lang = i18n.language;
  return useMemo(() => {
    const texts = i18n.getResourceBundle(lang, 'translation') as Texts;
    const [labels, hints, values, kinds]: readonly Group[] = [texts.studioLabel, texts.studioHint, texts.studioValue, texts.studio.kind];
    return {
      label: (kind, name) => labels?.[`${kind}_${name}`] ?? labels?.[`${plain(kind)}_${name}`] ?? labels?.[name] ?? name,
      hint: (kind, name) => hints?.[`${kind}_${name}`] ?? hints?.[`${plain(kind)}_${name}`] ?? hints?.[name] ?? '',
      value: (name, value) => values?.[`${plain(name)}_${value}`] ?? values?.[value] ?? value,
      kind: (kind) => kinds?.[kind] ?? kind,
    };
  }, [i18n, lang]);
}
