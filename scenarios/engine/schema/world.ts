import { z } from 'zod';
import { condition, expression, id, text, time, tones } from './common.ts';
import { amount, amountBounds } from './coefficient.ts';
import { effects } from './effects.ts';

const enumValue = z.strictObject({
  id: id.describe('The value, as expressions write it in quotes.'),
  label: text.describe('What people read.'),
  tone: z.enum(tones).default('neutral').describe('How good, bad or urgent it is; it colours the value.'),
});

const scalar = z.union([z.number().int(), z.boolean(), z.string()]);
const valueType = {
  type: z.enum(['int', 'bool', 'enum']).describe('`int`: a whole number; `bool`: true or false; `enum`: one of its `values`.'),
  min: z.number().int().optional().describe('Smallest value. Every `int` needs it, so that what can happen is finite.'),
  max: z.number().int().optional().describe('Largest value. Every `int` needs it; refused below `min`.'),
  values: z.array(enumValue).optional().describe('The values of an `enum`; refused when it has none.'),
  initial: scalar.describe('Value at the start. Refused outside the bounds, not among the values, or of another type.'),
  saturating: z.boolean().default(false).describe('Says that stopping at a bound is meant; otherwise `check` names sums that may go beyond it.'),
};

export const variable = z.strictObject({
  id: id.describe('Its name in expressions.'), label: text.describe('What people read.'), ...valueType,
  unit: text.optional().describe('What it is counted in. ‰ is shown as %.'),
  direction: z.enum(['better', 'worse', 'none']).default('none').describe('What a rise means to the trainee.'),
  gauge: z.boolean().default(false).describe('Shown as a gauge of the drill screen. A variable without gauge is hidden until the end.'),
  warnAt: z.number().int().optional().describe('The gauge warns at or beyond this value, in the sense of `direction`. Named when it lies outside the bounds.'),
  badAt: z.number().int().optional().describe('The gauge is bad at or beyond this value, in the sense of `direction`. Named when it lies outside the bounds.'),
  help: text.optional().describe('One sentence that explains the gauge.'),
}).describe('A value of the whole situation: how big the fire is, how far the vote. Named by `check` when nothing reads it or nothing changes it.');

export const attribute = z.strictObject({
  id: id.describe('Its name: `PERSON.ID` in expressions.'), label: text.describe('What people read.'), ...valueType,
  unit: text.optional().describe('What it is counted in. ‰ is shown as %.'),
  visible: z.boolean().default(false).describe('Shown to the trainee with the person.'),
}).describe('A value that each person has: trust, mood, whether at home.');

export const placeKinds = ['building', 'office', 'gate', 'road', 'square', 'station', 'clinic', 'shelter', 'hydrant', 'power', 'gas', 'water', 'shed', 'shop', 'park', 'school', 'home'] as const;

/** `show` binds what the map draws to expressions: numbers 0–5, or the highest floor for smoke. */
export const place = z.strictObject({
  id: id.describe('Its name, for `at`, roads and tasks.'), name: text.describe('What people read.'), kind: z.enum(placeKinds).describe('What the map draws.'),
  x: z.number().int().min(0).max(1000).describe('From the left edge of the map.'), y: z.number().int().min(0).max(640).describe('From its upper edge.'),
  floors: z.number().int().min(1).max(40).default(1).describe('How many floors it has.'),
  note: text.optional().describe('One sentence more, shown with the place.'),
  only: z.array(id).min(1).optional().describe('Exists in these variants alone.'),
  show: z.strictObject({
    fire: expression.optional().describe('A number from 0 to 5: how big the flames are.'),
    smoke: expression.optional().describe('A number: the highest floor with smoke.'),
    crowd: expression.optional().describe('A number from 0 to 5: how many people stand there.'),
    blocked: condition.optional().describe('Drawn as blocked while this holds.'),
    water: condition.optional().describe('Drawn under water while this holds.'),
    dark: condition.optional().describe('Drawn without light while this holds.'),
  }).default({}).describe('What the map draws there as the drill goes on.'),
}).describe('A place on the map.');

/** `takes` is the travel time in ms of scenario time at speed 1000 (per mille). */
export const road = z.strictObject({
  id: id.describe('Its name.'), from: id.describe('Place at one end.'), to: id.describe('Place at the other end; it is used both ways.'),
  takes: amount(...amountBounds.takes).describe('Milliseconds a unit of usual speed needs, or a coefficient of that size.'),
  closedWhen: condition.optional().describe('No unit enters it while this holds; who is on it finishes it.'),
}).describe('A way between two places. Named by `check` when a place cannot be reached.');

export const person = z.strictObject({
  id: id.describe('The name in expressions: `sun.trust`, `sun.at`, `sun.floor`.'), name: text.describe('What people read; invented.'), role: text.describe('Who it is: 独居老人.'), at: id.describe('The place at the start.'),
  floor: z.number().int().min(1).max(40).optional().describe('The floor at the start. Named when the place is not so high.'),
  note: text.optional().describe('What the community’s list says of the person.'),
  kind: z.enum(['resident', 'official', 'group', 'media']).default('resident').describe('What the map draws.'),
  knownWhen: condition.optional().describe('Not on the map or in lists before this holds; always known where it is left out.'),
  only: z.array(id).min(1).optional().describe('Exists in these variants alone.'),
  attributes: z.record(id, scalar).default({}).describe('Attribute → value at the start, where it differs from the attribute’s own `initial`.'),
}).describe('Somebody who lives, works or turns up there.');

/** `self` is the trainee. `speed` is per mille of the roads' times. */
export const unit = z.strictObject({
  id: id.describe('The name in expressions: `guards.status`, `guards.at`, `guards.task`.'), name: text.describe('What people read.'),
  kind: z.enum(['self', 'team', 'vehicle', 'person']).describe('`self` is the trainee; exactly one unit is.'),
  at: id.describe('The place at the start.'),
  speed: z.number().int().min(50).max(10_000).default(1000).describe('Per mille of the roads’ times: 2000 is twice as fast.'),
  status: z.enum(['ready', 'away']).default('ready').describe('`away`: not there at the start; the effect `unit` brings it.'),
  commandable: z.boolean().default(true).describe('Takes orders of the trainee. Units of the world (the fire brigade) do not; they act by the effect `send`.'),
  note: text.optional().describe('One sentence more.'),
  group: id.optional().describe('Its group in the template that `organisation` names.'),
  can: text.optional().describe('What it may do.'), cannot: text.optional().describe('What it has no power to do; shown with the unit.'),
}).describe('Somebody who can be ordered, or whom the world moves.');

/** What the world does by itself: a flat region of states with ticks, timers and guarded transitions. */
export const dynamic = z.strictObject({
  id: id.describe('Its name, for `stateOf(\'ID\')`.'), label: text.describe('What people read in the replay.'), initial: id.describe('The state it begins in.'),
  states: z.array(z.strictObject({
    id: id.describe('Its name.'), label: text.optional().describe('What authors read, in forms, conditions and findings; trainees never see it.'),
    enter: effects.describe('What happens as it is entered.'), exit: effects.describe('What happens as it is left.'),
    to: z.array(z.strictObject({
      when: condition.describe('Holds: the state is left at once.'), state: id.describe('The next state.'), effects: effects.describe('What happens on the way.'),
    })).default([]).describe('Ways out that open when something holds; the first that holds is taken.'),
    after: z.array(z.strictObject({
      delay: time.describe('How long after the state is entered, evaluated then.'), state: id.optional().describe('The next state; left out: the effects run once and the state stays.'),
      effects: effects.describe('What happens then.'), when: condition.optional().describe('Only if this holds then.'),
    })).default([]).describe('What happens after some time. Leaving the state cancels it.'),
    ticks: z.array(z.strictObject({
      id: id.describe('Its name.'), every: amount(...amountBounds.every).describe('Milliseconds between two looks, or a coefficient of that size.'),
      progress: expression.describe('A number: how much is added at each look. Negative ones take away, never below 0.'),
      threshold: amount(...amountBounds.threshold).describe('When so much has been added it is taken off and the effects run; a number or a coefficient.'),
      effects: effects.describe('What happens each time.'),
    })).default([]).describe('What grows at a rate that changes.'),
  })).min(1).describe('Its states; it is in one of them at any time.'),
}).describe('What the world does by itself: states with ways between them, timers and growth. Named by `check` when a state cannot be reached.');
