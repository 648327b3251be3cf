import { z } from 'zod';
import { expression, id, text } from './common.ts';
import { effects } from './effects.ts';

const condition = z.strictObject({ id, when: expression, reason: text });

/** A piece of information an order carries (what a 119 call said). `good` marks what an expert would say. */
export const slot = z.strictObject({
  id, label: text,
  options: z.array(z.strictObject({ id, label: text, good: z.boolean().default(false) })).min(2),
});

export const taskGroups = ['call', 'report', 'publish', 'visit', 'field', 'coordinate'] as const;

/** Something a unit can be ordered to do. Every order ends as unavailable, declined or accepted (engine rule 12). */
export const task = z.strictObject({
  id, title: text, group: z.enum(taskGroups),
  help: text.optional(),
  by: z.array(id).min(1),
  on: z.strictObject({ places: z.array(id).optional(), people: z.array(id).optional() }).optional(),
  /** where the unit goes; default: the target place or the person's place. `stay` keeps it where it is (a phone call) */
  where: z.union([z.literal('stay'), id]).optional(),
  slots: z.array(slot).default([]),
  duration: expression,
  interruptible: z.boolean().default(true),
  /** accepted at most once per target; further orders are unavailable */
  once: z.boolean().default(true),
  /** shown grey with its reason, never logged */
  unavailable: z.array(condition).default([]),
  /** logged and refused by the world; `overreach` = the community has no such power, always offered */
  declined: z.array(condition.extend({ overreach: z.boolean().default(false), effects })).default([]),
  given: effects, start: effects, finish: effects,
});
