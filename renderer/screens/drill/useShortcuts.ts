import { useEffectEvent, useLayoutEffect } from 'react';

export type Shortcut = 'pause' | 'decide' | 'units' | 'tasks' | 'map' | 'messages' | 'list' | 'clear' | 'help' | 'take' | 'board' | 'back';

const keys: Readonly<Record<string, Shortcut>> = { ' ': 'pause', d: 'decide', u: 'units', o: 'tasks', m: 'map', c: 'messages', l: 'list', r: 'take', b: 'board', z: 'back', '?': 'help', '？': 'help' };
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
const spaceIsTheirs = 'button, a, summary, input, [role="button"]';

/** The shortcut a key stands for, or null: not while text is typed or composed, not in a dialog, not with a modifier. */
function shortcutOf(event: KeyboardEvent, singleKeys: boolean): Shortcut | null {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return null;
  if (event.key === 'Escape') return 'clear';
  if (!singleKeys || target?.closest(typing)) return null;
  if (event.key === ' ' && target?.closest(spaceIsTheirs)) return null;
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

export function useShortcuts(singleKeys: boolean, onShortcut: (shortcut: Shortcut) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, singleKeys);
    if (!shortcut) return;
    event.preventDefault();
    onShortcut(shortcut);
  });
  // before the desk is painted: whoever sees it may press a key at once
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
