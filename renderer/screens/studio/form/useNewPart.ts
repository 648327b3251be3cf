import { useTranslation } from 'react-i18next';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { useStudio } from '../StudioContext.ts';
import { blank, freeId, idsIn } from './blanks.ts';

/** Makes new parts of a kind, with ids that nothing has yet. */
export function useNewPart(): { part(kind: string): unknown; id(kind: string): string } {
  const { now } = useStudio();
  const { t } = useTranslation();
  const ids = (): ((kind: string) => string) => {
    const taken = idsIn(now().scenario.value);
    return (kind) => { const made = freeId(kind, taken); taken.add(made); return made; };
  };
  return {
    id: (kind) => ids()(kind),
    part: (kind) => blank(kind, { words: (key) => t(`studio.${key}`), first: (list) => textOf(fieldOf(itemsAt(now().scenario.value, [list])[0], 'id')), id: ids() }),
  };
}
