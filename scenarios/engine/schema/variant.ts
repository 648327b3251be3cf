import { z } from 'zod';
import { amount, amountBounds } from './coefficient.ts';
import { civilTime, condition, id, modes, text } from './common.ts';
import { person, place } from './world.ts';

const scalar = z.union([z.number().int(), z.boolean(), z.string()]);
const changed = text.optional().describe('The text in this form.');
const words = <K extends string>(...fields: readonly K[]) => z.strictObject(Object.fromEntries(fields.map((field) => [field, changed])) as Record<K, typeof changed>);
const { kind: placeKind, x, y, floors } = place.shape;
const elsewhere = id.optional().describe('The place in this form.');
const ids = z.array(id).min(1).optional().describe('Which ones.');

/**
 * Another form of the same drill (engine rule: practice reveals every answer, so an exam must differ). What it does not name stays as in the document;
 * the logic and the rubric are the same. `without` takes away what only the document has; `only` on a person, place or inject adds what only a variant has.
 */
export const variant = z.strictObject({
  id: id.describe('Its name.'), title: text.describe('What instructors read: 考核卷甲.'), modes: z.array(z.enum(modes)).min(1).describe('The modes it may be played in. A form for `exam` is for exams alone.'),
  seeds: z.array(z.number().int().min(0)).default([]).describe('The seeds to draw from; left out, all there are.'),
  drillTitle: changed, summary: changed, role: changed, situation: changed, startsAt: civilTime.optional().describe('When this form begins; laws must be in force then.'),
  objectives: z.record(id, z.strictObject({ text: text.describe('The text in this form.') })).default({}).describe('Objectives that read otherwise, by id.'),
  variables: z.record(id, scalar).default({}).describe('Variable → value at the start: `{ fire: 3 }`.'),
  coefficients: z.record(id, z.number().int()).default({}).describe('Coefficient → value in this form.'),
  places: z.record(id, words('name', 'note').extend({ kind: placeKind.optional().describe('What the map draws.'), x: x.optional().describe('From the left edge of the map.'), y: y.optional().describe('From its upper edge.'), floors: floors.unwrap().optional().describe('How many floors.') })).default({}).describe('Places that differ, by id.'),
  roads: z.record(id, z.strictObject({ takes: amount(...amountBounds.takes).describe('Milliseconds, or a coefficient.') })).default({}).describe('Roads that differ, by id.'),
  people: z.record(id, words('name', 'role', 'note').extend({ at: elsewhere, floor: person.shape.floor.describe('The floor in this form.'), attributes: z.record(id, scalar).optional().describe('Attribute → value at the start.') })).default({}).describe('People who differ, by id.'),
  units: z.record(id, words('name', 'note', 'can', 'cannot').extend({ at: elsewhere })).default({}).describe('Units that differ, by id.'),
  tasks: z.record(id, words('title', 'help')).default({}).describe('Tasks that read otherwise, by id.'),
  decisions: z.record(id, words('title', 'prompt', 'from', 'known', 'unknown', 'hint').extend({ options: z.record(id, words('text', 'feedback')).optional().describe('Options that read otherwise, by id.') })).default({}).describe('Decisions that read otherwise, by id.'),
  injects: z.record(id, words('title', 'text', 'from', 'speaker', 'missedText').extend({ at: elsewhere, when: condition.optional().describe('When it comes in this form.') })).default({}).describe('Injects that differ, by id.'),
  endings: z.record(id, words('title', 'text')).default({}).describe('Endings that read otherwise, by id.'),
  without: z.strictObject({ places: ids, people: ids, injects: ids }).default({}).describe('What this form does not have. Roads to a place that is gone go with it. Refused when something it still has names what it lacks.'),
}).describe('Another form of the same drill, for another building with other people. What it does not name stays; the logic and the rubric are the same.');
