import { z } from 'zod';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const id = z.string().max(200);
/** A whole .xlsx in base64. What is longer than a call may be is refused on the way. */
const file = z.string().max(1_200_000);

/** What is wrong with a sheet, in the reader's language; where nothing is said about a row, the file as a whole. */
const problem = z.object({ sheet: z.string().nullable(), row: z.number().nullable(), sentence: z.string() });

const change = z.object({ sheet: z.string(), lang, old: z.string(), now: z.string(), /** texts that name it */ texts: z.number(), /** some of them, as they will read */ samples: z.array(z.string()) });

/** `stands`: texts in which an old name still stands, as they will read. */
export const namesPreview = z.object({ problems: z.array(problem), changes: z.array(change), stands: z.array(z.object({ name: z.string(), text: z.string() })), /** of all of them */ standing: z.number() });
export type NamesPreview = z.infer<typeof namesPreview>;

const errors = { UNKNOWN_SCENARIO: { status: 404 }, SCENARIO_UNUSABLE: { status: 409 } } as const;

/** A station's own names of street, buildings, units and people in a drill. Logic and score stay; drills in progress keep their text. */
export const names = {
  /** How many names are set and when; 0 for a drill as its author wrote it. `isInUse`: false when the drill has changed so that they no longer fit. */
  state: oc.input(z.object({ scenarioId: id })).output(z.object({ names: z.number(), setAt: z.string().nullable(), isInUse: z.boolean() })).errors(errors),
  /** The sheet to fill in, with what is set already. */
  sheet: oc.input(z.object({ scenarioId: id, lang })).output(z.object({ fileName: z.string(), file: z.string() })).errors(errors),
  /** What storing this sheet would change. */
  preview: oc.input(z.object({ scenarioId: id, file, lang })).output(namesPreview).errors(errors),
  /** Every drill that begins from now on has these names. */
  store: oc.input(z.object({ scenarioId: id, file })).output(z.object({ names: z.number() })).errors({ ...errors, /** it has problems; the preview names them */ SHEET_UNFIT: { status: 409 }, STORE_FAILED: { status: 507 } }),
  /** The drill is as its author wrote it again. */
  remove: oc.input(z.object({ scenarioId: id })).output(z.object({ ok: z.literal(true) })).errors({ ...errors, STORE_FAILED: { status: 507 } }),
};
