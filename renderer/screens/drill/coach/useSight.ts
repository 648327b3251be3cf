import { useEffect, useState, type RefObject } from 'react';
import { placeCard, type Box } from './placeCard.ts';

/** Where what is meant can be seen, and where the card stands beside it. */
export interface Sight { readonly target: Box; readonly left: number; readonly top: number }

/** What the hand may need while the coach speaks, beside the thing itself. */
const kept = ['.stage-switch', '.order-sheet', '.ringing', '.taken-call', '.paused-sign', '.inbox-tabs'];
/** Height of the map's own buttons at its foot, in CSS px. */
const aboveTools = 60;
/** A look this often (real ms): panels open, lists scroll, windows change. */
const every = 120;

/** Follows the first of `anchors` that can be seen. Brings it into sight once, when it is first spoken of. */
export function useSight(anchors: readonly string[], card: RefObject<HTMLElement | null>): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  const wanted = anchors.join('|');
  useEffect(() => {
    let shown: Element | null = null;
    const look = (): void => {
      const target = seen(wanted.split('|'));
      if (target !== shown) {
        shown = target;
        target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
      const next = target && card.current ? sightOf(target, card.current) : null;
      setSight((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [wanted, card]);
  return sight;
}

function seen(selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    if (found) return found;
  }
  return null;
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

function sightOf(element: Element, card: HTMLElement): Sight {
  const target = boxOf(element);
  const map = boxOf(document.querySelector('#panel-map') ?? element);
  const isMap = element.id === 'panel-map';
  const others = kept.flatMap((selector) => [...document.querySelectorAll(selector)]).filter((each) => each.checkVisibility()).map(boxOf);
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  // Of the map as a whole it speaks at its lower edge, above the tools of the map: the lines of its list stand on top.
  const near = isMap ? { ...target, top: target.bottom - aboveTools - size.height, bottom: target.bottom - aboveTools } : target;
  return { target, ...placeCard(near, size, map, isMap ? others : [target, ...others], { width: innerWidth, height: innerHeight }) };
}
