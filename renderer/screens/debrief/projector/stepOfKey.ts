/** Where a key leads in a lesson of `count` slides; null for keys that mean nothing here. Clickers send PageUp and PageDown. */
export function stepOfKey(key: string, now: number, count: number): number | null {
  const to = target(key, now, count);
  return to === null ? null : Math.min(Math.max(to, 0), count - 1);
}

function target(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight': case 'PageDown': case ' ': case 'Enter': return now + 1;
    case 'ArrowLeft': case 'PageUp': case 'Backspace': return now - 1;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}
