import type { PlaceView } from '../../../scenarios/engine/index.ts';
import type { Translate } from '../../text/i18n.ts';

export interface PlaceState { readonly text: string; readonly tone: '' | 'warn' | 'bad' | 'accent' }

/** What the map draws at a place, in words. */
export function placeStates({ show }: PlaceView, t: Translate): PlaceState[] {
  const states: (PlaceState | false)[] = [
    show.fire > 0 && { text: t('drill.state.fire', { n: show.fire }), tone: 'bad' },
    show.smoke > 0 && { text: t('drill.state.smoke', { n: show.smoke }), tone: 'bad' },
    show.crowd > 0 && { text: t('drill.state.crowd', { n: show.crowd }), tone: 'warn' },
    show.blocked && { text: t('drill.state.blocked'), tone: 'warn' },
    show.dark && { text: t('drill.state.dark'), tone: '' },
    show.water && { text: t('drill.state.water'), tone: 'accent' },
  ];
  return states.filter((state) => state !== false);
}
