import { z } from 'zod';
import { oc } from './access.ts';

/** A trainee as they know themselves. */
export const personSummary = z.object({ id: z.string(), name: z.string(), staffNo: z.string(), lastSeen: z.string().nullable() });
export type PersonSummary = z.infer<typeof personSummary>;
/** A trainee as everybody at the first screen sees them: enough to find oneself, with the end of the staff number only. */
export const personEntry = z.object({ id: z.string(), name: z.string(), staffNoEnd: z.string(), lastSeen: z.string().nullable() });
export type PersonEntry = z.infer<typeof personEntry>;
/** The token goes with every call from now on. */
const entered = personSummary.extend({ token: z.string() });

/**
 * Trainees known to this station. A staff number is text: leading zeros count, full-width digits typed by an IME are
 * folded to half-width, surrounding space and invisible characters are dropped. Same names are told apart by it.
 */
export const people = {
  /** Most recent first; `search` is a part of a name, a whole staff number or the end that is shown of it. */
  list: oc.input(z.object({ search: z.string().max(60).default('') })).output(z.array(personEntry)),
  /** Finds the person with this staff number and name or makes a new one, and begins a session. */
  enter: oc
    .input(z.object({ name: z.string().max(60), staffNo: z.string().max(40) }))
    .output(entered)
    .errors({
      NAME_MISSING: { status: 422 },
      STAFF_NO_MISSING: { status: 422 },
      /** the number belongs to somebody of another name: ask before going on */
      STAFF_NO_TAKEN: { status: 409, data: z.object({ name: z.string() }) },
    }),
  /** Begins a session of somebody in the list. */
  comeBack: oc.input(z.object({ personId: z.string() })).output(entered).errors({ UNKNOWN_PERSON: { status: 404 } }),
};
