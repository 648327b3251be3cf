import { oc } from '@orpc/contract';
import { z } from 'zod';

export const personSummary = z.object({ id: z.string(), name: z.string(), staffNo: z.string(), lastSeen: z.string().nullable(), runs: z.number() });
export type PersonSummary = z.infer<typeof personSummary>;

/**
 * Trainees known to this station. A staff number is text: leading zeros count, full-width digits typed by an IME are
 * folded to half-width, surrounding space is dropped. Same names are told apart by it.
 */
export const people = {
  /** Most recent first; `search` matches name or staff number. */
  list: oc.input(z.object({ search: z.string().max(60).default('') })).output(z.array(personSummary)),
  /** Finds the person with this staff number and name or makes a new one. */
  enter: oc
    .input(z.object({ name: z.string().max(60), staffNo: z.string().max(40) }))
    .output(personSummary)
    .errors({
      NAME_MISSING: { status: 422 },
      STAFF_NO_MISSING: { status: 422 },
      /** the number belongs to somebody of another name: ask before going on */
      STAFF_NO_TAKEN: { status: 409, data: z.object({ name: z.string() }) },
    }),
};
