import { z } from 'zod';
import { upgradeInput } from './upgradeInput.ts';

/**
 * The complete list of inputs (engine rule 11), in authored ids: what the log holds. Everything else that happens
 * follows from these by replay. `clockAdvanced` marks how far the clock came when nothing else does (the end of a run).
 */
export const input = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('optionChosen'), decision: z.string(), option: z.string() }),
  z.strictObject({ type: z.literal('orderGiven'), unit: z.string(), task: z.string(), target: z.string().default(''), slots: z.record(z.string(), z.string()).default({}) }),
  z.strictObject({ type: z.literal('orderCancelled'), order: z.number().int() }),
  z.strictObject({ type: z.literal('injectAcknowledged'), delivery: z.number().int() }),
  z.strictObject({ type: z.literal('hintTaken'), decision: z.string() }),
  z.strictObject({ type: z.literal('rationaleWritten'), decision: z.string(), text: z.string().max(2000) }),
  z.strictObject({ type: z.literal('confidenceStated'), decision: z.string(), confidence: z.number().int().min(0).max(100) }),
  z.strictObject({ type: z.literal('paused') }),
  z.strictObject({ type: z.literal('resumed') }),
  z.strictObject({ type: z.literal('speedSet'), speed: z.union([z.literal(1), z.literal(2), z.literal(4)]) }),
  z.strictObject({ type: z.literal('waitUntil'), to: z.number().int().min(0) }),
  /** `by`: the account that sent it */
  z.strictObject({ type: z.literal('instructorInjected'), inject: z.string(), by: z.string().max(100).optional() }),
  z.strictObject({ type: z.literal('clockAdvanced') }),
  z.strictObject({ type: z.literal('runEnded') }),
]);
export type Input = z.infer<typeof input>;
/** The kinds of input that this program knows; a log of a newer one may hold others. */
export const inputNames: ReadonlySet<string> = new Set(input.options.map(({ shape }) => shape.type.value));

/** An input as some release stored it, brought up to this one before it is looked at. */
const storedInput = z.unknown().transform((stored, context): unknown => {
  const upgraded = upgradeInput(stored);
  if (upgraded !== 'newer') return upgraded.input;
  context.addIssue({ code: 'custom', message: 'the input was written by a newer Shapan' });
  return z.NEVER;
}).pipe(input);

/** An input with its scenario time (ms since the start). */
export const timedInput = z.strictObject({ at: z.number().int().min(0), input: storedInput });
export type TimedInput = z.infer<typeof timedInput>;

/** A script: enough to play a drill again to the identical sheet. */
export const script = z.strictObject({
  scenario: z.string(), seed: z.number().int().min(0), mode: z.enum(['practice', 'assessed', 'exam']).default('practice'),
  variant: z.string().nullable().default(null), inputs: z.array(timedInput),
});
export type Script = z.infer<typeof script>;

/** Why an input was refused; a closed list, shown in the user's language by the screens. Nothing was logged. */
export type RefusalCode = 'runOver' | 'pastTime' | 'unknownThing' | 'notOpen' | 'optionClosed' | 'unavailable' | 'unitBusy' | 'unitCannot' | 'wrongTarget' | 'slotMissing' | 'notAllowedInMode' | 'paused' | 'notCancellable' | 'alreadyDone' | 'underWay' | 'timedDecisionOpen';
