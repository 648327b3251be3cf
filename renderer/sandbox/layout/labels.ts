import { grown, overlap, type Point, type Rect } from './geometry.ts';

/** A text that wants to stand somewhere on the screen; earlier candidates are better ones. */
export interface LabelWish {
  readonly key: string;
  /** Top left corners, in CSS pixels. */
  readonly candidates: readonly Point[];
  readonly w: number;
  readonly h: number;
  /** Shown even where it covers others. */
  readonly must?: boolean;
}

/** How many square pixels of covering outweigh going on to the next candidate. */
const reluctance = 90;

const wide = /[⺀-鿿　-〿豈-﫿＀-￯]/u;

/** An estimate that needs no canvas: a Chinese character is as wide as it is high, a Latin letter about 0.56 of it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.58), 0) * size;
}

/**
 * Places labels in the given order, each at its first candidate that is free and inside; others get no place.
 * `avoided` is kept free where there is a choice.
 */
export function placeLabels(wishes: readonly LabelWish[], inside: Rect, blocked: readonly Rect[] = [], avoided: readonly Rect[] = []): Map<string, Point> {
  const taken: Rect[] = [...blocked];
  const placed = new Map<string, Point>();
  for (const wish of wishes) {
    const rects = wish.candidates.map((at) => pushedInside({ ...at, w: wish.w, h: wish.h }, inside));
    const choices = rects.map((rect, rank) => ({ rect, hard: covered(grown(rect, 1), taken), soft: covered(rect, avoided) + rank * reluctance }));
    const free = choices.filter(({ hard }) => hard === 0);
    if (free.length === 0 && !wish.must) continue;
    const least = (free.length > 0 ? free : choices).reduce<(typeof choices)[number] | null>((a, b) => (a && a.hard * 4 + a.soft <= b.hard * 4 + b.soft ? a : b), null);
    if (!least) continue;
    const { rect } = least;
    taken.push(rect);
    placed.set(wish.key, { x: rect.x, y: rect.y });
  }
  return placed;
}

const covered = (rect: Rect, others: readonly Rect[]): number => others.reduce((sum, other) => sum + overlap(rect, other), 0);

function pushedInside(rect: Rect, inside: Rect): Rect {
  return {
    ...rect,
    x: Math.max(inside.x, Math.min(rect.x, inside.x + inside.w - rect.w)),
    y: Math.max(inside.y, Math.min(rect.y, inside.y + inside.h - rect.h)),
  };
}
