import { z } from 'zod';
import { channels, condition, id, indicatorWeights, points, qualities, sources, text, time, tones } from './common.ts';
import { amount, amountBounds } from './coefficient.ts';
import { effects } from './effects.ts';

export const phase = z.strictObject({
  id: id.describe('Its name; expressions compare `phase` with it.'), title: text.describe('What the trainee reads.'),
  pace: amount(...amountBounds.pace).describe('Milliseconds of the scenario that pass in one real millisecond: 1 is real time, 60 a minute a second; or a coefficient.'),
  enter: effects.describe('What happens as it is entered.'), exit: effects.describe('What happens as it is left.'),
  to: z.array(z.strictObject({
    when: condition.describe('Holds: the phase is left at once.'), phase: id.describe('The next phase.'), effects: effects.describe('What happens on the way.'),
  })).default([]).describe('Ways out that open when something holds; the first that holds is taken.'),
  after: z.array(z.strictObject({
    delay: time.describe('How long after the phase is entered, evaluated then.'), phase: id.optional().describe('The next phase; left out: the effects run once and the phase stays.'),
    when: condition.optional().describe('Only if this holds then.'), effects: effects.describe('What happens then.'),
  })).default([]).describe('What happens after some time. Leaving the phase cancels it.'),
  final: z.boolean().default(false).describe('The run ends when it is entered.'),
}).describe('A part of the story, one after the other. Refused when it cannot be reached, has no way out and is not final, or leads round in a circle without time passing.');

export const option = z.strictObject({
  id: id.describe('Its name; the happening is `option:DECISION.ID`.'), text: text.describe('What the trainee would do or say. Options are about equally long.'),
  quality: z.enum(qualities).describe('How good it is; best earns 100 per cent of the points, acceptable 60, poor 20, fatal 0.'),
  share: z.number().int().min(0).max(100).optional().describe('Per cent of the points where it differs from what `quality` earns.'),
  when: condition.optional().describe('Offered only while this holds.'),
  effects: effects.describe('What follows from it.'),
  feedback: text.describe('Why, naming the rule.'),
  mustFail: id.optional().describe('The veto or cap that must follow. Every fatal option names one; `check --witness` names a play in which it did not follow.'),
}).describe('One answer to a decision.');

export const decision = z.strictObject({
  id: id.describe('Its name; happenings are `decision.opened:ID`, `option:ID.OPTION` and so on.'), title: text.describe('What it is about.'), prompt: text.describe('What is asked.'), from: text.describe('Who asks.'),
  channel: z.enum(channels).default('phone').describe('How it reaches the trainee.'),
  known: text.optional().describe('What is known.'), unknown: text.optional().describe('What is not known.'),
  at: id.optional().describe('The place it is about; the map shows it there.'),
  when: condition.optional().describe('Opened once when this comes true. Left out: the effect `open` opens it.'),
  withdrawWhen: condition.optional().describe('Taken away without blame when this comes true.'),
  limit: time.optional().describe('How long there is to answer, evaluated when it opens. Needs `onTimeout`.'),
  onTimeout: z.strictObject({
    share: z.number().int().min(0).max(100).default(0).describe('Per cent of the points for silence.'), effects: effects.describe('What follows.'), feedback: text.describe('Why.'),
  }).optional().describe('What silence leads to.'),
  pace: z.number().int().min(1).max(1_000_000).optional().describe('Scenario milliseconds per real millisecond while it is open; it only ever slows down.'),
  late: z.strictObject({
    after: z.number().int().min(1000).describe('Milliseconds from which an answer is late.'), every: z.number().int().min(1000).describe('For each started so many milliseconds more …'),
    lose: z.number().int().min(1).max(100).describe('… so many per cent are lost …'), floor: z.number().int().min(0).max(100).describe('… but never below so many per cent of what the answer earned.'),
  }).optional().describe('What late answers lose.'),
  common: z.boolean().default(false).describe('A common point: met on every path, counted for reliability. A drill has ten.'),
  points, group: id.optional().describe('Items and decisions of one group are alternatives: one of them counts, all are worth the same.'), indicators: indicatorWeights, sources,
  hint: text.optional().describe('What a trainee may ask for in practice.'),
  options: z.array(option).min(2).describe('The answers, at least two; their order is drawn for each run.'),
}).describe('A question with answers of different worth. Opened once a run at most.');

export const inject = z.strictObject({
  id: id.describe('Its name; happenings are `inject.delivered:ID`, `inject.acknowledged:ID`, `inject.missed:ID`.'),
  channel: z.enum(channels).describe('How it comes.'), from: text.describe('Who it is from; of a group message, the group.'),
  speaker: text.optional().describe('Who in the group says it: a name from the drill, or what the group calls them. Left out: a member of the group.'),
  title: text.optional().describe('Heading, for documents, tickets and news.'), text: text.describe('What it says.'),
  at: id.optional().describe('The place it is about.'),
  when: condition.optional().describe('Delivered once when this comes true. Left out: the effect `deliver` delivers it.'),
  ringFor: time.optional().describe('Phone and visitor: how long it rings before it is missed.'),
  delivered: effects.describe('What happens as it comes.'), acknowledged: effects.describe('What happens when it is taken or read.'), missed: effects.describe('What happens when nobody takes it.'),
  missedText: text.optional().describe('What is left of a missed call.'),
  falseAlarm: z.boolean().default(false).describe('What it says is not true; the debrief says so.'),
  reply: z.boolean().default(false).describe('An answer to the trainee’s own order; not counted as an inject.'),
  repeat: z.boolean().default(false).describe('May be delivered several times.'),
  assessable: z.boolean().default(false).describe('The instructor may send it live in an assessed run without the run counting as assisted.'),
  only: z.array(id).min(1).optional().describe('Exists in these variants alone.'),
}).describe('Something that reaches the trainee: a call, a message, a visitor, a document.');

/** What somebody may give his word for (engine rule 15): `text` names the matter and the term. */
export const promise = z.strictObject({
  id: id.describe('Its name, for the effects `promise` and `keep`.'), text: text.describe('The matter and its term, in words.'), kept: effects.describe('What happens when it is kept.'), broken: effects.describe('What happens when it breaks.'),
}).describe('What somebody may give his word for. Named by `check` when nobody promises or keeps it.');

export const ending = z.strictObject({
  id: id.describe('Its name.'), title: text.describe('How it ended, in a few words.'), text: text.describe('How it ended.'), tone: z.enum(tones).describe('How good that is.'),
  when: condition.describe('When it fits.'),
}).describe('How a run ended. The first one that fits is the one, so the last says `"true"`.');
