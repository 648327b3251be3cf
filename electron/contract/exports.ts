import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().min(1).max(200);
const ok = z.object({ ok: z.literal(true) });

export const exportFormats = ['xlsx', 'csv', 'long-csv', 'xapi', 'gbt38860', 'archive'] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** What an `xlsx` or `csv` lists. */
export const exportLists = ['records', 'people', 'classes'] as const;
export type ExportList = (typeof exportLists)[number];

/** Which finished runs leave; what is left out does not narrow. Days are the station's, both included. */
export const exportFilter = z.strictObject({ className: name.optional(), scenarioId: name.optional(), modes: z.array(z.enum(modeNames)).min(1).optional(), from: day.optional(), to: day.optional() });
export type ExportFilterAsked = z.infer<typeof exportFilter>;

/** How far an export is: runs written, of all. It ends with `done`, `cancelled` or `failed`, and then no more is told. */
export const exportProgress = z.object({ state: z.enum(['running', 'done', 'cancelled', 'failed']), done: z.number(), of: z.number(), name: z.string(), /** why it failed */ why: z.enum(['tooBig', 'unsigned', 'mapping', 'disk']).nullable() });
export type ExportProgressTold = z.infer<typeof exportProgress>;

const exportedFile = z.object({ name: z.string(), bytes: z.number(), madeAt: z.string() });
export type ExportedFile = z.infer<typeof exportedFile>;

/** Records that leave the station as files, for staff. A file is whole or not there; unreleased and void exams are in none. */
export const exports = {
  /** What there is to choose from, and the files made so far with the folder they lie in. */
  state: oc.input(z.object({ lang })).output(z.object({ folder: z.string(), files: z.array(exportedFile), classes: z.array(z.string()), drills: z.array(z.object({ id: z.string(), title: z.string() })), running: z.string().nullable() })),
  /** Begins one; it goes on when nobody watches. One at a time. */
  start: oc.input(z.object({ format: z.enum(exportFormats), list: z.enum(exportLists).default('records'), filter: exportFilter, lang })).output(z.object({ name: z.string() })).errors({ BUSY: { status: 409 } }),
  /** The export of this name now and after every step. */
  watch: oc.input(z.object({ name })).output(eventIterator(exportProgress)).errors({ UNKNOWN_EXPORT: { status: 404 } }),
  /** The one that runs leaves no file; nothing when none does. */
  cancel: oc.output(ok),
  /** Some bytes of a finished file in base64, from a place on; fewer than asked for at its end. */
  piece: oc.input(z.object({ name, at: z.number().int().min(0) })).output(z.object({ base64: z.string(), next: z.number().nullable() })).errors({ UNKNOWN_EXPORT: { status: 404 } }),
  /** Takes a file out of the station's folder. */
  remove: oc.input(z.object({ name })).output(ok),
};
