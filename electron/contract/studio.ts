import { z } from 'zod';
import { categoryNames, type Commons, type Law } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const draftId = z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}$/);
/** Texts as their author left them: not parsed here, so that a draft may be wrong at any moment of its making. */
const texts = z.object({ scenario: z.string().max(1_000_000), en: z.string().max(1_000_000) });
export type DraftTexts = z.infer<typeof texts>;

/** A draft in a list. `title`, `drillId`, `category`, `version`: as its text says, empty where it does not. */
const line = z.object({
  draftId: z.string(), title: z.string(), drillId: z.string(), category: z.string(), version: z.string(), /** the drill it was begun from */ basedOn: z.string().nullable(),
  revision: z.number(), createdAt: z.string(), changedAt: z.string(),
});
export type DraftLine = z.infer<typeof line>;

const draft = line.extend(texts.shape);
export type Draft = z.infer<typeof draft>;

const category = z.enum(categoryNames);
/** What a new draft begins with: the smallest drill that is sound, the template of a category, or a drill of the library. */
const start = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }), z.object({ kind: z.literal('template'), category }), z.object({ kind: z.literal('drill'), scenarioId: z.string().max(200) }),
]);
export type DraftStart = z.infer<typeof start>;

const made = z.object({ draftId: z.string() });
const unknown = { UNKNOWN_DRAFT: { status: 404 } } as const;
const unstored = { STORE_FAILED: { status: 507 } } as const;

/** Drills that are being written, at this station. Whoever may teach may write; all see all drafts. */
export const studio = {
  list: oc.output(z.object({ drafts: z.array(line), bin: z.array(line) })),
  /** What `create` may begin from besides the drills of the library. */
  templates: oc.input(z.object({ lang: z.enum(['zh', 'en']) })).output(z.array(z.object({ category, title: z.string(), summary: z.string() }))),
  /** A draft of its own: with an id that no drill and no other draft has. Only one from a drill that this station released keeps its id, as its next version. */
  create: oc.input(z.object({ start })).output(made).errors({ UNKNOWN_SCENARIO: { status: 404 }, ...unstored }),
  open: oc.input(z.object({ draftId })).output(draft).errors(unknown),
  /**
   * Stores the texts; on the disk before it answers. `revision` is the one they were made from. `TWIN_EDIT`: the draft was changed elsewhere meanwhile; it stays
   * as it is, and these texts are kept as a draft of their own, `keptAs`. Texts that are stored already are no change.
   */
  save: oc
    .input(texts.extend({ draftId, revision: z.number().int() }))
    .output(z.object({ revision: z.number(), changedAt: z.string() }))
    .errors({ ...unknown, ...unstored, TWIN_EDIT: { status: 409, data: z.object({ keptAs: z.string() }) } }),
  /** With an id of its own. */
  duplicate: oc.input(z.object({ draftId })).output(made).errors({ ...unknown, ...unstored }),
  /** Into the bin, from where it can be put back. */
  remove: oc.input(z.object({ draftId })).output(z.object({ ok: z.literal(true) })).errors(unknown),
  putBack: oc.input(z.object({ draftId })).output(z.object({ ok: z.literal(true) })).errors(unknown),
  /** What drafts are checked with: the law table, the rules of the city and the templates of units, as plain data of the engine. */
  tables: oc.output(z.object({ laws: z.array(z.custom<Law>()), commons: z.custom<Commons>() })),
};
