import type { Direction } from './bridge.ts';

export type MapCommand = 'in' | 'out' | 'whole' | Direction | 'follow' | 'incident' | 'need' | 'mood' | 'legend';

const letters: Readonly<Record<string, MapCommand>> = { f: 'follow', g: 'incident', h: 'need', y: 'mood', k: 'legend', '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * The map's command for a key, or null. Arrows work only while the focus is on the map, letters everywhere unless they are
 * switched off; neither while text is typed or composed, in a dialog, or with a modifier.
 */
export function mapCommandOf(event: KeyboardEvent, singleKeys: boolean, map: Element): MapCommand | null {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(typing) || target?.closest('dialog')) return null;
  const isOnMap = target !== null && map.contains(target);
  if (isOnMap && !target.closest('.map-panel') && arrows[event.key]) return arrows[event.key] ?? null;
  return singleKeys || isOnMap ? letters[event.key.toLowerCase()] ?? null : null;
}
