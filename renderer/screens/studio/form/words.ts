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

/** The instructor's words for the fields of forms. */
export function useWords(): Words {
  const { t } = useTranslation();
  const found = (group: 'studioLabel' | 'studioHint' | 'studioValue', ...keys: string[]): string => {
    for (const key of keys) {
      const text = t(`${group}.${key}` as 'studioLabel.title', { defaultValue: '' });
      if (text !== '') return text;
    }
    return '';
  };
  return {
    label: (kind, name) => found('studioLabel', `${kind}_${name}`, name) || name,
    hint: (kind, name) => found('studioHint', `${kind}_${name}`, name),
    value: (name, value) => found('studioValue', `${name}_${value}`, value) || value,
    kind: (kind) => t(`studio.kind.${kind as keyof Texts['studio']['kind']}`),
  };
}
