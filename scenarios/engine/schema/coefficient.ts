import { z } from 'zod';
import { id, sources, text } from './common.ts';

/** A named whole number of the drill's model: how fast, how much, how likely. Expressions use it by its bare id; the debrief lists it. */
export const coefficient = z.strictObject({
  id: id.describe('Its name in expressions, and instead of the number in `every`, `threshold`, `takes` and `pace`.'),
  label: text.describe('What it means; the debrief lists it under 态势模型.'),
  value: z.number().int().describe('Its value. It never changes during a drill; a variant may give another.'),
  unit: text.optional().describe('What it is counted in, for people.'),
  note: text.optional().describe('Where it comes from, or that it was set for teaching.'),
  sources: sources.optional().describe('What it rests on.'),
}).describe('A named whole number of the drill’s model: how fast, how much, how likely. Named by `check` when nothing uses it.');

/** A whole number, or the id of a coefficient that stands for it. */
export const amount = (min: number, max = Number.MAX_SAFE_INTEGER) => z.union([z.number().int().min(min).max(max), id.describe('id of a coefficient')]);

/** The bounds of each amount, asked of coefficients once their value is known. */
export const amountBounds = { pace: [1, 1_000_000], takes: [1000, Number.MAX_SAFE_INTEGER], every: [100, Number.MAX_SAFE_INTEGER], threshold: [1, Number.MAX_SAFE_INTEGER] } as const;
