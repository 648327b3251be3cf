/** A rectangle on the screen, in CSS px. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Size { readonly width: number; readonly height: number }

const gap = 14;
/** Height of the buttons at the map's head. */
const switches = 44;

/**
 * Where the coach's card stands: over the map at the edge nearest to what it speaks of, else beside it, wherever it covers least
 * of `others` (what the hand needs next). Never outside the window.
 */
export function placeCard(target: Box, { width, height }: Size, map: Box, others: readonly Box[], window: Size): { readonly left: number; readonly top: number } {
  const at = (left: number, top: number, within: Box): Box => {
    const x = clamp(left, within.left + gap, within.right - width - gap);
    const y = clamp(top, within.top + gap, within.bottom - height - gap);
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const whole: Box = { left: 0, top: 0, right: window.width, bottom: window.height };
  const middle = { x: (target.left + target.right - width) / 2, y: (target.top + target.bottom - height) / 2 };
  const places = [
    at(middle.x, middle.y, map),
    at(middle.x, middle.y, { ...map, top: map.top + switches }),
    at(target.left - width - gap, middle.y, whole),
    at(target.right + gap, middle.y, whole),
    at(middle.x, target.bottom + gap, whole),
    at(middle.x, target.top - height - gap, whole),
  ];
  const covered = places.map((place) => others.reduce((sum, other) => sum + overlap(place, other), 0));
  const best = places[covered.indexOf(Math.min(...covered))]!;
  return { left: Math.round(Math.max(0, best.left)), top: Math.round(Math.max(0, best.top)) };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));
const overlap = (a: Box, b: Box): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
