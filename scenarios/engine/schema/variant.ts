import { z } from 'zod';
import { amount, amountBounds } from './coefficient.ts';
import { civilTime, expression, id, modes, text } from './common.ts';
import { person, place } from './world.ts';

const scalar = z.union([z.number().int(), z.boolean(), z.string()]);
const words = <K extends string>(...fields: readonly K[]) => z.strictObject(Object.fromEntries(fields.map((field) => [field, text.optional()])) as Record<K, z.ZodOptional<typeof text>>);
const { kind: placeKind, x, y, floors } = place.shape;
const ids = z.array(id).min(1).optional();

/**
 * Another form of the same drill (engine rule: practice reveals every answer, so an exam must differ). What it does not name stays as in the document;
 * the logic and the rubric are the same. `without` takes away what only the document has; `only` on a person, place or inject adds what only a variant has.
 */
export const variant = z.strictObject({
  id, title: text, modes: z.array(z.enum(modes)).min(1),
  seeds: z.array(z.number().int().min(0)).default([]),
  drillTitle: text.optional(), summary: text.optional(), role: text.optional(), situation: text.optional(), startsAt: civilTime.optional(),
  objectives: z.record(id, z.strictObject({ text })).default({}),
  variables: z.record(id, scalar).default({}),
  coefficients: z.record(id, z.number().int()).default({}),
  places: z.record(id, words('name', 'note').extend({ kind: placeKind.optional(), x: x.optional(), y: y.optional(), floors: floors.unwrap().optional() })).default({}),
  roads: z.record(id, z.strictObject({ takes: amount(...amountBounds.takes) })).default({}),
  people: z.record(id, words('name', 'role', 'note').extend({ at: id.optional(), floor: person.shape.floor, attributes: z.record(id, scalar).optional() })).default({}),
  units: z.record(id, words('name', 'note', 'can', 'cannot').extend({ at: id.optional() })).default({}),
  tasks: z.record(id, words('title', 'help')).default({}),
  decisions: z.record(id, words('title', 'prompt', 'from', 'known', 'unknown', 'hint').extend({ options: z.record(id, words('text', 'feedback')).optional() })).default({}),
  injects: z.record(id, words('title', 'text', 'from', 'missedText').extend({ at: id.optional(), when: expression.optional() })).default({}),
  endings: z.record(id, words('title', 'text')).default({}),
  without: z.strictObject({ places: ids, people: ids, injects: ids }).default({}),
});
