import { z } from 'zod';
import { condition, id, text, time } from './common.ts';
import { effects } from './effects.ts';

const reasoned = z.strictObject({
  id: id.describe('Its name, for the texts in `en.yaml`.'),
  when: condition.describe('Holds while the order is answered so. It may use `target`, `person`, `unit` and `slot`.'),
  reason: text.describe('What the trainee is told.'),
});

/** A piece of information an order carries (what a 119 call said). `good` marks what an expert would say. */
export const slot = z.strictObject({
  id: id.describe('Its name; the task’s expressions read what was said as `slot.ID`.'),
  label: text.describe('The question: which information.'),
  options: z.array(z.strictObject({
    id: id.describe('Its name.'),
    label: text.describe('What can be said.'),
    good: z.boolean().default(false).describe('What an expert would say.'),
  })).min(2).describe('What can be said, at least two.'),
}).describe('A piece of information that an order carries, as what a 119 call said.');

export const taskGroups = ['call', 'report', 'publish', 'visit', 'field', 'coordinate'] as const;

/** Something a unit can be ordered to do. Every order ends as unavailable, declined or accepted (engine rule 12). */
export const task = z.strictObject({
  id: id.describe('Its name; happenings are `order.given:ID`, `order.finished:ID` and so on.'),
  title: text.describe('What the order is called.'),
  group: z.enum(taskGroups).describe('The tab of orders in which it stands.'),
  help: text.optional().describe('One sentence more for the trainee.'),
  by: z.array(id).min(1).describe('The units that can be ordered to do it.'),
  on: z.strictObject({
    places: z.array(id).optional().describe('The places it can be done at.'),
    people: z.array(id).optional().describe('The people it can be done for; expressions then know `person`.'),
  }).optional().describe('What it is done to. Left out: the order has no target.'),
  where: z.union([z.literal('stay'), id.describe('id of a place')]).optional().describe('Where the unit goes. Left out: to the target, without target nowhere. `stay`: nowhere in any case (a phone call).'),
  slots: z.array(slot).default([]).describe('Information that the order must carry.'),
  duration: time.describe('How long it takes once the unit is there.'),
  interruptible: z.boolean().default(true).describe('The trainee may cancel it while it is being done.'),
  once: z.boolean().default(true).describe('Accepted at most once for each target; further orders are unavailable.'),
  unavailable: z.array(reasoned).default([]).describe('When it is shown grey with its reason; never logged. Not for lack of power.'),
  declined: z.array(reasoned.extend({
    overreach: z.boolean().default(false).describe('The community has no such power: always offered, and counted as `overreach` when ordered.'),
    effects: effects.describe('What follows the refused order.'),
  })).default([]).describe('When the order can be given, is logged, and the world refuses it.'),
  given: effects.describe('What happens as the order is accepted.'),
  start: effects.describe('What happens when the unit is there and begins.'),
  finish: effects.describe('What happens when the work is done.'),
}).describe('Something that a unit can be ordered to do. Every order ends as unavailable, declined or accepted.');
