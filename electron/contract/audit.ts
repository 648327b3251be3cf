import { z } from 'zod';
import { oc } from './access.ts';

/** What is on record of what people did; each kind has words of its own. */
export const auditKinds = [
  'signedIn', 'signInFailed', 'accountCreated', 'accountDisabled', 'accountEnabled', 'passwordReset', 'passwordChanged', 'administratorReset',
  'pinSet', 'examAnnulled', 'examReleased', 'attemptAllowed', 'exported', 'imported', 'erased', 'restored', 'namesSet',
  'rosterImported', 'personCorrected', 'traineePinSet', 'traineePinTakenAway', 'classKept', 'classRemoved',
  'secondFolderSet', 'enrolledAnew',
  'draftCreated', 'draftRemoved', 'draftPutBack', 'draftReviewed', 'releaseRulesSet', 'drillReleased', 'drillWithdrawn', 'drillReturned',
  'paperIssued', 'improvementKept', 'paperTextKept', 'formKept', 'formRemoved', 'formFilled',
  'ratingSigned', 'vetoReviewed', 'appealTaken', 'appealDecided',
  'outsideEntered', 'outsideCorrected', 'outsideWithdrawn',
] as const;
export type AuditKind = (typeof auditKinds)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable();

/** One entry; `by` and `about` as people read them, `note` cut short. */
export const auditLine = z.object({ number: z.number(), wall: z.string(), kind: z.string(), by: z.string(), about: z.string(), note: z.string() });
export type AuditLine = z.infer<typeof auditLine>;

/** Who did what and when, for administrators to read. Nothing here changes anything. */
export const audit = {
  page: oc
    .input(z.object({ /** null: every kind */ kind: z.string().max(40).nullable(), /** part of a name, account or staff number; empty: anybody */ person: z.string().max(60), from: day, to: day, page: z.number().int().min(0).max(100_000), lang: z.enum(['zh', 'en']) }))
    .output(z.object({ total: z.number(), perPage: z.number(), entries: z.array(auditLine) })),
};
