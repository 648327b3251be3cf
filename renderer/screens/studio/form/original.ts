import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { useWritten } from '../StudioContext.ts';
import { kinds } from './kinds.ts';
import { nameOf } from './nameOf.ts';
import { useWords } from './words.ts';

/** The part of the drill that another form of it changes, while its changes are edited; null elsewhere. */
export const OriginalContext = createContext<unknown>(null);

/** How the drill itself has a field that is being changed, in words; empty where it has not, or nothing is being changed. */
export function useOriginal(kind: string, name: string): string {
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const words = useWords();
  const original = useContext(OriginalContext);
  if (original === null) return '';
  const field = kinds[kind]?.find((each) => each.name === name), value = textOf(fieldOf(original, name));
  if (value === '' || !field) return '';
  const told = field.as === 'line' || field.as === 'text' || field.as === 'number' || field.as === 'amount' ? value
    : field.as === 'choice' ? words.value(`${kind}_${name}`, value)
      : field.as === 'one' ? nameOf(field.of.flatMap((path) => itemsAt(root, path)).find((each) => fieldOf(each, 'id') === value)) : '';
  return told === '' ? '' : t('studioForms.was', { value: told });
}
