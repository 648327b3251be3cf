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

/** People at a counter stand in line along the front, from the corner at `half` towards the door. */
export function queueSlot(index: number, step: number, half: number): Point {
  return { x: half + step * 0.4 - index * step * 0.72, y: index === 0 ? 0 : step * 0.12 };
}

/** A loose crowd of up to `most`, as offsets on an ellipse of half-width 1: the first stand in the middle, later ones around them. */
export function crowdSlots(most: number, random: () => number): Point[] {
  return Array.from({ length: most }, (_, index) => {
    const radius = Math.sqrt((index + 0.5) / most);
    const angle = index * 2.399963 + random() * 0.5;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
  });
}
