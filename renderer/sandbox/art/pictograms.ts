import type { PlaceKind } from '../layout/lotSizes.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';
import { flame } from './utilities.ts';

export type Pictogram = PlaceKind | 'police' | 'fire' | 'smoke' | 'dark';

/** A sign about 12 across, around (0, 0), in one colour on another. */
export function pictogram(pen: Pen, name: Pictogram, ink: string, ground: string): void {
  const painters: Record<Pictogram, () => void> = {
    building: () => {
      box(pen, -4.5, -6, 9, 12, ink, 1);
      for (const y of [-4, -1, 2]) for (const x of [-2.8, 0.8]) box(pen, x, y, 2, 1.8, ground);
    },
    office: () => {
      box(pen, -5, -6, 10, 12, ink, 1.2);
      for (const y of [-3.4, -0.4, 2.6]) line(pen, ground, 1.2, -2.8, y, 2.8, y);
    },
    gate: () => {
      box(pen, -6, -6, 12, 3, ink, 1);
      box(pen, -5, -3, 2.4, 9, ink);
      box(pen, 2.6, -3, 2.4, 9, ink);
    },
    road: () => {
      shape(pen, ink, -3, -6, 3, -6, 6, 6, -6, 6);
      for (const y of [-4, 0, 4]) line(pen, ground, 1.4, 0, y - 0.8, 0, y + 0.8);
    },
    square: () => {
      for (const [x, y] of [[-3, -3], [3, -3], [0, 2.6]] as const) {
        disc(pen, x, y - 1.6, 1.7, ink);
        box(pen, x - 2.3, y + 0.4, 4.6, 3, ink, [2, 2, 0, 0]);
      }
    },
    station: () => {
      flame(pen, 0, 6, 13, ink);
      flame(pen, 0.6, 5, 5, ground);
    },
    police: () => {
      shape(pen, ink, 0, -6.4, 5.4, -4.4, 5, 1.4, 2.6, 4.6, 0, 6.4, -2.6, 4.6, -5, 1.4, -5.4, -4.4);
      line(pen, ground, 1.6, -2.2, 0, -0.5, 1.8, 2.6, -2);
    },
    clinic: () => {
      box(pen, -2, -6, 4, 12, ink, 0.8);
      box(pen, -6, -2, 12, 4, ink, 0.8);
    },
    shelter: () => {
      shape(pen, ink, -6.5, 5, 0, -6, 6.5, 5);
      shape(pen, ground, -2.4, 5, 0, 0, 2.4, 5);
    },
    hydrant: () => {
      box(pen, -2.6, -3, 5.2, 9, ink, 0.6);
      box(pen, -5.4, -0.8, 10.8, 3, ink, 1);
      disc(pen, 0, -3.4, 2.8, ink);
    },
    power: () => shape(pen, ink, 1.8, -6.5, -4, 1, -0.4, 1, -1.8, 6.5, 4, -1.4, 0.4, -1.4),
    gas: () => {
      box(pen, -4.2, -3, 8.4, 9, ink, 2.4);
      box(pen, -1.6, -6.4, 3.2, 4, ink, 1);
      flame(pen, 0, 4.4, 5.6, ground);
    },
    water: () => {
      shape(pen, ink, 0, -6.8, 4.2, 0.4, -4.2, 0.4);
      disc(pen, 0, 1.8, 4.4, ink);
    },
    shed: () => {
      for (const x of [-3.8, 3.8]) {
        disc(pen, x, 2.6, 3, ink);
        disc(pen, x, 2.6, 1.3, ground);
      }
      line(pen, ink, 1.6, -3.8, 2.4, -0.6, 1.4, 2, -4.4, 4.6, -5);
      line(pen, ink, 1.6, -3.6, -2, 0, -2);
    },
    shop: () => {
      shape(pen, ink, -5, -5.6, 5, -5.6, 6.6, -1, -6.6, -1);
      box(pen, -5, -1, 10, 7, ink);
      box(pen, -1.2, 1.4, 3.8, 4.6, ground);
    },
    park: () => {
      disc(pen, 0, -2.4, 4.4, ink);
      box(pen, -1, 0, 2, 6.4, ink);
    },
    school: () => {
      shape(pen, ink, -6.8, -1.6, 0, -5.4, 6.8, -1.6, 0, 2);
      box(pen, -3.8, 0.8, 7.6, 4, ink, [0, 0, 3, 3]);
    },
    home: () => {
      shape(pen, ink, -6.6, 0, 0, -6.4, 6.6, 0);
      box(pen, -4.4, -1, 8.8, 7, ink);
      box(pen, -1.3, 2, 2.8, 4, ground);
    },
    fire: () => {
      flame(pen, 0, 6, 13, ink);
      flame(pen, 0.6, 5, 5, ground);
    },
    smoke: () => {
      for (const [x, y, r] of [[-3, 2, 3.2], [3, 2, 3.4], [0, -1.6, 3.8]] as const) disc(pen, x, y, r, ink);
    },
    dark: () => {
      shape(pen, ink, 1.8, -6.5, -4, 1, -0.4, 1, -1.8, 6.5, 4, -1.4, 0.4, -1.4);
      line(pen, ground, 3.4, -5.4, -5.4, 5.4, 5.4);
      line(pen, ink, 1.6, -5.4, -5.4, 5.4, 5.4);
    },
  };
  painters[name]();
}
