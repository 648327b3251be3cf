import { z } from 'zod';
import { oc } from './access.ts';

/** Why something is not taken, or how it was: what, where, and what to do, in both languages. */
const sentence = z.object({ code: z.string(), where: z.string(), zh: z.string(), en: z.string() });
export type ExchangeSentence = z.infer<typeof sentence>;

/** A drill of the library, or a draft. */
const source = z.discriminatedUnion('kind', [z.object({ kind: z.literal('drill'), scenarioId: z.string().max(200) }), z.object({ kind: z.literal('draft'), draftId: z.string().max(64) })]);
export type ExchangeSource = z.infer<typeof source>;

/** The bytes as base64; a pack or a plan is smaller than a megabyte. */
const data = z.string().max(1_400_000);
const file = z.object({ name: z.string(), data: z.string() });
const both = z.object({ zh: z.string(), en: z.string() });
/** What one row or line of a plan became, and what is still to be written. */
const outlineLine = z.object({ at: both, text: z.string(), became: both, missing: z.array(both) });
const counts = z.object({ phases: z.number(), questions: z.number(), messages: z.number(), tasks: z.number(), places: z.number(), units: z.number(), people: z.number() });
const head = z.object({ id: z.string(), category: z.string(), version: z.string(), title: z.string() });

/**
 * What a file would become. `refused`: it cannot be taken, `sentences` say why. `pack`: a drill as somebody else exported it; `sentences` name what is left out.
 * `outline`: a plan from Word or Excel, with every row and line of it.
 */
const preview = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), sentences: z.array(sentence) }),
  head.extend({ kind: z.literal('pack'), author: z.string(), files: z.array(z.object({ path: z.string(), size: z.number() })), sentences: z.array(sentence) }),
  z.object({ kind: z.literal('outline'), title: z.string(), counts, lines: z.array(outlineLine) }),
]);
export type ExchangePreview = z.infer<typeof preview>;

const sources = { UNKNOWN_SCENARIO: { status: 404 }, UNKNOWN_DRAFT: { status: 404 }, UNFIT: { status: 422, data: z.object({ sentences: z.array(sentence) }) } } as const;

/** Drills that come and go. What comes in becomes a draft, never a drill of the library. */
export const packs = {
  /** A pack (.zip) for another station. `UNFIT`: the draft cannot go out as it is. */
  export: oc.input(z.object({ of: source })).output(file).errors(sources),
  /** A paper of a drill for people, as a file for Word or Excel. `UNFIT`: it cannot be played yet. The handbook tells every answer. */
  paper: oc.input(z.object({ of: source, paper: z.enum(['handbook', 'briefing', 'events']), form: z.enum(['docx', 'xlsx']), lang: z.enum(['zh', 'en']) })).output(file).errors(sources),
  /** Looks at a file and stores nothing. */
  preview: oc.input(z.object({ data })).output(preview),
  /** Takes the file in as a draft. */
  take: oc
    .input(z.object({ data }))
    .output(z.object({ draftId: z.string() }))
    .errors({ REFUSED: { status: 422, data: z.object({ sentences: z.array(sentence) }) }, STORE_FAILED: { status: 507 } }),
};
