import { z } from 'zod';
import { modeNames } from '../../scenarios/engine/index.ts';
import { oc } from './access.ts';

const lang = z.enum(['zh', 'en']);
const ok = z.object({ ok: z.literal(true) });
const personId = z.string().max(120);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = (most: number) => z.string().max(most);

/** Somebody on the roster as they are called now; in the order of a Chinese list. */
export const rosterLine = z.object({ id: z.string(), name: z.string(), staffNo: z.string(), unit: z.string(), post: z.string(), classes: z.array(z.string()), hasPin: z.boolean(), lastSeen: z.string().nullable() });
export type RosterLine = z.infer<typeof rosterLine>;

/** A place in a Chinese list of people: a list is read on from there, `next` says from where, null at its end. */
export const rosterPlace = z.object({ name: text(60), staffNo: text(60) });
export type RosterPlace = z.infer<typeof rosterPlace>;

export const importVerdict = z.enum(['new', 'changed', 'known', 'sameName', 'twice', 'otherName', 'nameMissing', 'staffNoMissing', 'tooLong', 'oddCharacters', 'numberLost']);
export type ImportVerdict = z.infer<typeof importVerdict>;
/** `note`: of `otherName` who has the number, of `sameName` the number on the roster, of `twice` the line above. */
export const importRow = z.object({ line: z.number(), name: z.string(), staffNo: z.string(), unit: z.string(), post: z.string(), className: z.string(), verdict: importVerdict, note: z.string() });
export type ImportRow = z.infer<typeof importRow>;
export const importPreview = z.object({
  /** how the file calls its columns */ headings: z.object({ name: z.string(), staffNo: z.string(), unit: z.string(), post: z.string(), className: z.string() }).partial(),
  rows: z.array(importRow), newClasses: z.array(z.string()), /** to confirm exactly this with */ digest: z.string(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** The bytes as base64; a roster is smaller than a megabyte. */
const data = z.string().max(1_400_000);
const unreadable = { ROSTER_UNREADABLE: { status: 422, data: z.object({ why: z.enum(['old', 'tooBig', 'tooManyRows', 'unreadable', 'empty', 'noHeading']), /** of noHeading: the first rows, to choose the columns by */ rows: z.array(z.array(z.string())) }) } } as const;
const column = z.number().int().min(0).max(60).optional();
/** Which column is what, where the file does not say it in a way that is known; `heading`: rows from the top that hold nobody. */
export const chosenColumns = z.object({ heading: z.number().int().min(0).max(20), columns: z.object({ name: column, staffNo: column, unit: column, post: column, className: column }) });
export type ChosenColumns = z.infer<typeof chosenColumns>;
const file = z.object({ data, chosen: chosenColumns.nullable().default(null) });
const unknown = { UNKNOWN_PERSON: { status: 404 } } as const;

export const assignedDrill = z.object({ scenarioId: text(120), mode: z.enum(modeNames), /** null: whichever the mode chooses */ variant: text(120).nullable(), from: day, to: day });
export type AssignedDrillLine = z.infer<typeof assignedDrill>;
export const rosterClass = z.object({ id: z.string(), name: z.string(), from: day, to: day, unit: z.string(), members: z.array(z.string()), drills: z.array(assignedDrill) });
export type RosterClassLine = z.infer<typeof rosterClass>;

/** A drill that the class of a trainee is given. `done`: how often this trainee finished it in this mode since it was given. */
export const assignment = z.object({ className: z.string(), scenarioId: z.string(), title: z.string(), mode: z.enum(modeNames), from: day, to: day, done: z.number() });
export type Assignment = z.infer<typeof assignment>;

/** Who is trained here, and in which classes. Names and numbers that a record was bound to are never changed: a correction is a new entry. */
export const roster = {
  /** A page of those who are found; `total` counts all of them. */
  people: oc.input(z.object({ search: text(60).default(''), after: rosterPlace.nullable().default(null) })).output(z.object({ total: z.number(), people: z.array(rosterLine), next: rosterPlace.nullable() })),
  /** What an import of this file would do; nothing is stored. */
  preview: oc.input(file).output(importPreview).errors(unreadable),
  /** Takes in what was previewed, all or nothing. `ROSTER_CHANGED`: the roster is another one by now; look again. */
  take: oc
    .input(file.extend({ digest: text(64), /** people called like somebody known, under another number */ withSameNames: z.boolean() }))
    .output(z.object({ added: z.number(), changed: z.number() }))
    .errors({ ...unreadable, ROSTER_CHANGED: { status: 409 } }),
  /** One person, typed by hand. `PERSON_UNFIT`: too long, or with characters that no name or number has. */
  add: oc
    .input(z.object({ name: text(60), staffNo: text(60), unit: text(60), post: text(60) }))
    .output(ok)
    .errors({ NAME_MISSING: { status: 422 }, STAFF_NO_MISSING: { status: 422 }, PERSON_UNFIT: { status: 422 }, STAFF_NO_TAKEN: { status: 409, data: z.object({ name: z.string() }) } }),
  /** The forms of each drill that a class can be given, by mode; an exam chooses its own. */
  forms: oc.input(z.object({ lang })).output(z.array(z.object({ scenarioId: z.string(), mode: z.enum(modeNames), id: z.string(), title: z.string() }))),
  /** From now on; `STAFF_NO_TAKEN`: somebody else has the number. */
  correct: oc
    .input(z.object({ personId, name: text(40), staffNo: text(30), unit: text(60), post: text(40) }))
    .output(ok)
    .errors({ ...unknown, NAME_MISSING: { status: 422 }, STAFF_NO_MISSING: { status: 422 }, STAFF_NO_TAKEN: { status: 409, data: z.object({ name: z.string() }) } }),
  /** A trainee's own PIN for exams, told face to face. */
  setPin: oc.input(z.object({ personId, pin: text(40) })).output(ok).errors({ ...unknown, PIN_UNFIT: { status: 422 } }),
  /** The trainee forgot it: the next exam asks for none, or for a new one. */
  takePinAway: oc.input(z.object({ personId })).output(ok).errors(unknown),
  classes: oc.output(z.array(rosterClass)),
  /** Makes a class (id null) or changes one. Runs that were begun keep the name it had. */
  keepClass: oc
    .input(z.object({ id: z.string().max(120).nullable(), name: text(60), from: day, to: day, unit: text(60), members: z.array(personId).max(2_000), drills: z.array(assignedDrill).max(60) }))
    .output(z.object({ id: z.string() }))
    .errors({ UNKNOWN_CLASS: { status: 404 }, NAME_MISSING: { status: 422 }, CLASS_TAKEN: { status: 409 }, DAYS_UNFIT: { status: 422 }, ...unknown, UNKNOWN_SCENARIO: { status: 404 } }),
  removeClass: oc.input(z.object({ id: z.string().max(120) })).output(ok).errors({ UNKNOWN_CLASS: { status: 404 } }),
  /** What this trainee's classes are given today. */
  assigned: oc.input(z.object({ personId, lang })).output(z.array(assignment)),
};
