import type { Point } from './geometry.ts';

/** Units at one place stand in rows along the street, centred on it; `step` is the room of one. */
export function unitSlot(index: number, count: number, step: number): Point {
  const perRow = count <= 4 ? count : Math.ceil(count / Math.ceil(count / 4));
  const row = Math.floor(index / perRow);
  const inRow = Math.min(perRow, count - row * perRow);
  return { x: ((index % perRow) - (inRow - 1) / 2) * step, y: row * step * 0.8 };
}

/** People outside stand beside the units: alternately left and right of the place, growing outwards. */
export function personSlot(index: number, step: number, clear: number): Point {
  const side = index % 2 === 0 ? -1 : 1;
  const rank = Math.floor(index / 2);
  return { x: side * (clear + (rank % 3) * step), y: Math.floor(rank / 3) * step * 0.9 };
}

/** A loose crowd of `count`, as offsets on an ellipse of half-width 1; nearer people come later, to be drawn over. */
export function crowdSlots(count: number, random: () => number): Point[] {
  const spots = Array.from({ length: count }, (_, index) => {
    const radius = Math.sqrt((index + 0.5) / count);
    const angle = index * 2.399963 + random() * 0.5;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
  });
  return spots.sort((a, b) => a.y - b.y);
}
