import { useState, type KeyboardEvent } from 'react';

/** One tab stop for a whole list; arrow keys, Home and End move inside it. */
export function useRoving(count: number): { tabIndexOf(index: number): 0 | -1; onFocus(index: number): void; onKeyDown(event: KeyboardEvent<HTMLElement>): void } {
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(0, count - 1));
  return {
    tabIndexOf: (index) => (index === current ? 0 : -1),
    onFocus: setActive,
    onKeyDown: (event) => {
      const next = stepTo(event.key, current, count);
      if (next === null) return;
      event.preventDefault();
      setActive(next);
      event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')[next]?.focus();
    },
  };
}

function stepTo(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown': case 'ArrowRight': return Math.min(count - 1, current + 1);
    case 'ArrowUp': case 'ArrowLeft': return Math.max(0, current - 1);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}
