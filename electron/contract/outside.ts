import { z } from 'zod';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const id = z.string().max(120);
const number = z.number().int().min(1);
/** Of the day that it speaks of, and what proves it. */
const head = { day: z.iso.date(), source: z.string().trim().min(1).max(200) };
/** One thing known from outside. `code` is one of the choices; an amount is per cent, a count or hours, as the choice says. */
export const outsideEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), code: id, amount: z.number().min(0).max(10_000), ...head }),
  z.object({ kind: z.literal('hours'), code: id, amount: z.number().min(0.5).max(500).multipleOf(0.5), ...head }),
  z.object({ kind: z.literal('honour'), code: id, ...head }),
  z.object({ kind: z.literal('remedial'), /** the standard was met after it */ met: z.boolean(), ...head }),
]);
export type OutsideEntry = z.infer<typeof outsideEntry>;
export const outsideKinds = ['value', 'hours', 'honour', 'remedial'] as const;
export type OutsideKind = (typeof outsideKinds)[number];

export const outsideUnits = ['share', 'count', 'hours'] as const;
/** What may be entered; a remedial needs no choice. */
const choice = z.object({ kind: z.enum(outsideKinds), code: z.string(), title: z.string(), /** the table it belongs to */ group: z.string(), unit: z.enum(outsideUnits).nullable() });
export type OutsideChoice = z.infer<typeof choice>;

/** An entry as it is told. `state`: only what stands counts. */
export const outsideLine = z.object({
  number: z.number(), kind: z.enum([...outsideKinds, 'withdrawn']), code: z.string(), title: z.string(), amount: z.number().nullable(), unit: z.enum(outsideUnits).nullable(), met: z.boolean().nullable(),
  day: z.string(), source: z.string(), by: z.string(), wall: z.string(), corrects: z.number().nullable(), state: z.enum(['stands', 'corrected', 'withdrawn']),
});
export type OutsideLine = z.infer<typeof outsideLine>;

const refused = { UNKNOWN_PERSON: { status: 404 }, NOT_ENTERABLE: { status: 422 }, /** more than a hundred per cent */ AMOUNT_UNFIT: { status: 422 }, DAY_AHEAD: { status: 422 } } as const;
const ok = z.object({ ok: z.literal(true) });

/** What instructors enter about a person from outside: its own source, never in a score. Nothing is overwritten. */
export const outside = {
  choices: oc.input(z.object({ lang })).output(z.array(choice)),
  add: oc.input(z.object({ personId: id, entry: outsideEntry })).output(ok).errors(refused),
  /** A further entry in place of one that stands. `NOT_NOW`: it no longer does. */
  correct: oc.input(z.object({ personId: id, number, entry: outsideEntry })).output(ok).errors({ ...refused, NOT_NOW: { status: 409 } }),
  /** A further entry that takes one back and says why. */
  withdraw: oc.input(z.object({ personId: id, number, reason: z.string().trim().min(1).max(200) })).output(ok).errors({ UNKNOWN_PERSON: { status: 404 }, NOT_NOW: { status: 409 } }),
};
