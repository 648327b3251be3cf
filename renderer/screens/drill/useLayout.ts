import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Panel } from './DrillContext.ts';

export type Middle = 'map' | 'list' | 'orders';
export type Right = 'decide' | 'messages';

interface Layout {
  readonly middle: Middle;
  setMiddle(middle: Middle): void;
  readonly right: Right;
  setRight(right: Right): void;
  /** Brings a panel to the front and puts the focus into it. */
  reveal(panel: Panel): void;
}

/** Which panel is in front where the window is too small for all of them. A new decision comes to the front by itself. */
export function useLayout(view: RunView): Layout {
  const [middle, setMiddle] = useState<Middle>('map');
  const [right, setRight] = useState<Right>(view.decisions.length > 0 ? 'decide' : 'messages');
  useFrontForNews(view, setRight);

  const reveal = useCallback((panel: Panel) => {
    if (panel === 'decide' || panel === 'messages') setRight(panel);
    else if (panel === 'map' || panel === 'list') setMiddle(panel);
    // Where there is room for three columns the orders stand beside the map, and nothing has to give way.
    else if (document.querySelector('.choice-orders')?.checkVisibility()) setMiddle('orders');
    requestAnimationFrame(() => focusIn(`panel-${panel}`));
  }, []);
  return { middle, setMiddle, right, setRight, reveal };
}

function useFrontForNews(view: RunView, setRight: (right: Right) => void): void {
  const seen = useRef(view);
  useEffect(() => {
    const before = seen.current;
    seen.current = view;
    const asked = view.decisions.some(({ handle }) => !before.decisions.some((each) => each.handle === handle));
    const answered = (view.feedback.at(-1)?.at ?? -1) > (before.feedback.at(-1)?.at ?? -1);
    if (asked || answered) setRight('decide');
    // What was said of the last answer is read first; messages only raise their count meanwhile.
    else if (view.messages.length > before.messages.length && view.decisions.length === 0 && !document.querySelector('#panel-decide .feedback')) setRight('messages');
  }, [view, setRight]);
}

/** What the focus goes to in a panel, the most wanted first: an open question before what was said of the last one. */
const firsts = ['.option:not(:disabled)', '[data-first]', 'button:not(:disabled), input:not(:disabled), [tabindex="0"]'];

function focusIn(id: string): void {
  const panel = document.getElementById(id);
  for (const wanted of firsts) {
    const found = panel?.querySelector<HTMLElement>(wanted);
    if (found) return found.focus();
  }
  panel?.focus();
}
