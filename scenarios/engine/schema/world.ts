import { z } from 'zod';
import { expression, id, text, tones } from './common.ts';
import { amount, amountBounds } from './coefficient.ts';
import { effects } from './effects.ts';

const enumValue = z.strictObject({ id, label: text, tone: z.enum(tones).default('neutral') });

const valueType = {
  type: z.enum(['int', 'bool', 'enum']),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  values: z.array(enumValue).optional(),
  initial: z.union([z.number().int(), z.boolean(), z.string()]),
  /** reaching a bound by arithmetic is meant (engine rule 9) */
  saturating: z.boolean().default(false),
};

export const variable = z.strictObject({
  id, label: text, ...valueType,
  unit: text.optional(),
  /** what a rise means to the trainee */
  direction: z.enum(['better', 'worse', 'none']).default('none'),
  /** shown as a gauge of the drill screen; hidden variables never leave the engine before the end */
  gauge: z.boolean().default(false),
  /** tone of a gauge: bad at or beyond this value, in its `direction` sense */
  warnAt: z.number().int().optional(),
  badAt: z.number().int().optional(),
  help: text.optional(),
});

export const attribute = z.strictObject({ id, label: text, ...valueType, visible: z.boolean().default(false) });

export const placeKinds = ['building', 'office', 'gate', 'road', 'square', 'station', 'clinic', 'shelter', 'hydrant', 'power', 'gas', 'water', 'shed', 'shop', 'park', 'school', 'home'] as const;

/** `show` binds what the map draws to expressions: numbers 0–5, or the highest floor for smoke. */
export const place = z.strictObject({
  id, name: text, kind: z.enum(placeKinds),
  x: z.number().int().min(0).max(1000), y: z.number().int().min(0).max(640),
  floors: z.number().int().min(1).max(40).default(1),
  note: text.optional(),
  /** exists in these variants alone */
  only: z.array(id).min(1).optional(),
  show: z.strictObject({ fire: expression.optional(), smoke: expression.optional(), crowd: expression.optional(), blocked: expression.optional(), water: expression.optional(), dark: expression.optional() }).default({}),
});

/** `takes` is the travel time in ms of scenario time at speed 1000 (per mille). */
export const road = z.strictObject({ id, from: id, to: id, takes: amount(...amountBounds.takes), closedWhen: expression.optional() });

export const person = z.strictObject({
  id, name: text, role: text, at: id,
  floor: z.number().int().min(1).max(40).optional(),
  note: text.optional(),
  kind: z.enum(['resident', 'official', 'group', 'media']).default('resident'),
  /** not on the map or in lists before this holds */
  knownWhen: expression.optional(),
  /** exists in these variants alone */
  only: z.array(id).min(1).optional(),
  attributes: z.record(id, z.union([z.number().int(), z.boolean(), z.string()])).default({}),
});

/** `self` is the trainee. `speed` is per mille of the roads' times. */
export const unit = z.strictObject({
  id, name: text, kind: z.enum(['self', 'team', 'vehicle', 'person']),
  at: id, speed: z.number().int().min(50).max(10_000).default(1000),
  status: z.enum(['ready', 'away']).default('ready'),
  /** units of the world (the fire brigade) act by `send` only and take no orders of the trainee */
  commandable: z.boolean().default(true),
  note: text.optional(),
  /** part of the scenario's `organisation` */
  group: id.optional(),
  /** what it may do, and what it has no power to do */
  can: text.optional(), cannot: text.optional(),
});

/** What the world does by itself: a flat region of states with ticks, timers and guarded transitions. */
export const dynamic = z.strictObject({
  id, label: text, initial: id,
  states: z.array(z.strictObject({
    id,
    enter: effects, exit: effects,
    to: z.array(z.strictObject({ when: expression, state: id, effects })).default([]),
    after: z.array(z.strictObject({ delay: expression, state: id.optional(), effects, when: expression.optional() })).default([]),
    /** every `every` ms `progress` is added to an accumulator; at `threshold` it is reduced by it and `effects` run */
    ticks: z.array(z.strictObject({ id, every: amount(...amountBounds.every), progress: expression, threshold: amount(...amountBounds.threshold), effects })).default([]),
  })).min(1),
});
