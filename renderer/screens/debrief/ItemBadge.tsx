import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemReview } from '../../../scenarios/engine/index.ts';

const looks: Record<ItemReview['state'], readonly [tone: string, sign: string]> = {
  done: ['good', '✓'], kept: ['good', '✓'], good: ['good', '✓'], late: ['warn', '◷'], partial: ['warn', '◐'], wrongOrder: ['warn', '⇅'],
  missing: ['bad', '✕'], violated: ['bad', '✕'], bad: ['bad', '✕'], notOffered: ['', '–'],
};

/** Works without colour: on paper and for eyes that do not tell red from green. */
export const itemSign = (state: ItemReview['state']): string => looks[state][1];

/** How a task or an outcome stands: a sign and a word. */
export function ItemBadge({ state }: { state: ItemReview['state'] }): ReactNode {
  const { t } = useTranslation();
  const [tone, sign] = looks[state];
  return <span className={`badge ${tone}`}><span aria-hidden="true">{sign}</span>{t(`debrief.itemState.${state}`)}</span>;
}
