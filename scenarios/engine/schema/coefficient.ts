import { z } from 'zod';
import { id, sources, text } from './common.ts';

/** A named whole number of the drill's model: how fast, how much, how likely. Expressions use it by its bare id; the debrief lists it. */
export const coefficient = z.strictObject({ id, label: text, value: z.number().int(), unit: text.optional(), note: text.optional(), sources: sources.optional() });

/** A whole number, or the id of a coefficient that stands for it. */
export const amount = (min: number, max = Number.MAX_SAFE_INTEGER) => z.union([z.number().int().min(min).max(max), id]);

/** The bounds of each amount, asked of coefficients once their value is known. */
export const amountBounds = { pace: [1, 1_000_000], takes: [1000, Number.MAX_SAFE_INTEGER], every: [100, Number.MAX_SAFE_INTEGER], threshold: [1, Number.MAX_SAFE_INTEGER] } as const;
