import { grown, overlap, type Point, type Rect } from './geometry.ts';

/** A text that wants to stand somewhere on the screen; earlier candidates are better ones. */
export interface LabelWish {
  readonly key: string;
  /** From the best to the worst; the full form's spots before those of a smaller one. */
  readonly candidates: readonly LabelSpot[];
  /** Shown even where it covers others. */
  readonly must?: boolean;
}

export interface LabelSpot extends Rect {
  /** Only the sign of its kind, without the name. */
  readonly small: boolean;
}

/** How many square pixels of covering outweigh going on to the next candidate. */
const reluctance = 40;

const wide = /[⺀-鿿　-〿豈-﫿＀-￯]/u;

/** An estimate that needs no canvas: a Chinese character is as wide as it is high, a Latin letter about 0.56 of it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.58), 0) * size;
}

/**
 * Places labels in the given order, each at the best of its candidates that covers nothing that is `blocked` and no label
 * before it; the lesser ones move aside, shrink to their sign or give way. `avoided` is kept free where there is a choice.
 */
export function placeLabels(wishes: readonly LabelWish[], inside: Rect, blocked: readonly Rect[] = [], avoided: readonly Rect[] = []): Map<string, LabelSpot> {
  const taken: Rect[] = [...blocked];
  const placed = new Map<string, LabelSpot>();
  for (const { key, candidates, must } of wishes) {
    const choices = candidates.map((wanted, rank) => {
      const spot = pushedInside(wanted, inside);
      return { spot, hard: covered(grown(spot, 1), taken), soft: covered(spot, avoided) + rank * reluctance };
    });
    const free = choices.filter(({ hard }) => hard === 0);
    if (free.length === 0 && !must) continue;
    const least = (free.length > 0 ? free : choices).reduce<(typeof choices)[number] | null>((a, b) => (a && a.hard * 4 + a.soft <= b.hard * 4 + b.soft ? a : b), null);
    if (!least) continue;
    taken.push(least.spot);
    placed.set(key, least.spot);
  }
  return placed;
}

/** Around a picture: below it, aside of that, above, beside, a little farther below; then the same for the small form. */
export function labelSpots(picture: Rect, full: { readonly w: number; readonly h: number }): LabelSpot[] {
  const { h } = full;
  return [...around(picture, full.w, h), ...around(picture, h, h).map((spot) => ({ ...spot, small: true }))];
}

function around(picture: Rect, w: number, h: number): LabelSpot[] {
  const middle = picture.x + picture.w / 2 - w / 2;
  const foot = picture.y + picture.h;
  const shifts = [0, 0.16, -0.16, 0.34, -0.34, 0.52, -0.52];
  const spots: Point[] = [
    ...shifts.map((shift) => ({ x: middle + w * shift, y: foot + 2 })),
    ...shifts.slice(0, 5).map((shift) => ({ x: middle + w * shift, y: picture.y - h - 3 })),
    { x: picture.x + picture.w + 3, y: foot - h }, { x: picture.x - w - 3, y: foot - h },
    { x: picture.x + picture.w + 3, y: picture.y }, { x: picture.x - w - 3, y: picture.y },
    ...shifts.slice(0, 5).map((shift) => ({ x: middle + w * shift, y: foot + h * 0.8 })),
  ];
  return spots.map((at) => ({ ...at, w, h, small: false }));
}

const covered = (rect: Rect, others: readonly Rect[]): number => others.reduce((sum, other) => sum + overlap(rect, other), 0);

function pushedInside(spot: LabelSpot, inside: Rect): LabelSpot {
  return {
    ...spot,
    x: Math.max(inside.x, Math.min(spot.x, inside.x + inside.w - spot.w)),
    y: Math.max(inside.y, Math.min(spot.y, inside.y + inside.h - spot.h)),
  };
}
