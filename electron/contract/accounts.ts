import { z } from 'zod';
import { oc, staffRole } from './access.ts';

/** Letters of any width and case are the same; space around is dropped. */
const accountName = z.string().max(60);
const password = z.string().max(200);
const id = z.string();
const ok = z.object({ ok: z.literal(true) });
const seconds = z.object({ /** until the next try is looked at */ seconds: z.number() });

/** Somebody of the staff, as the screens show them. */
export const accountSummary = z.object({ id, account: z.string(), name: z.string(), role: staffRole });
export type AccountSummary = z.infer<typeof accountSummary>;
export const accountLine = accountSummary.extend({ isDisabled: z.boolean(), createdAt: z.string(), /** the last one who can manage accounts cannot be closed */ isLastAdministrator: z.boolean() });
export type AccountLine = z.infer<typeof accountLine>;
const session = z.object({ token: z.string(), account: accountSummary, /** an administrator set the password: nothing else is done before it is changed */ mustChange: z.boolean() });

const unfit = { /** two characters or more */ ACCOUNT_UNFIT: { status: 422 }, NAME_MISSING: { status: 422 }, /** ten characters or more, and nothing that is guessed at once */ PASSWORD_UNFIT: { status: 422 } } as const;
const wrong = { SIGN_IN_WRONG: { status: 403, data: seconds }, SIGN_IN_LOCKED: { status: 429, data: seconds } } as const;
const unknown = { UNKNOWN_ACCOUNT: { status: 404 } } as const;

/** Who of the staff may sign in at this station. Trainees have no account: they enter with name and staff number. */
export const accounts = {
  /** Whether somebody can manage accounts here; until then the first to come makes that account. */
  state: oc.output(z.object({ hasAdministrator: z.boolean() })),
  createFirst: oc
    .input(z.object({ account: accountName, name: z.string().max(60), password }))
    .output(session)
    .errors({ ...unfit, ADMINISTRATOR_EXISTS: { status: 409 } }),
  /** An unknown account and a wrong password are one refusal. */
  signIn: oc.input(z.object({ account: accountName, password })).output(session).errors({ ...wrong, ACCOUNT_DISABLED: { status: 403 } }),
  /** Ends the session of this window, a trainee's too. */
  signOut: oc.output(ok),
  /** Whose session this is. */
  me: oc.output(accountSummary),
  /** Everybody their own; ends the other sessions of this account. */
  changePassword: oc.input(z.object({ old: password, password })).output(ok).errors({ PASSWORD_UNFIT: unfit.PASSWORD_UNFIT, ...wrong }),
  list: oc.output(z.array(accountLine)),
  create: oc
    .input(z.object({ account: accountName, name: z.string().max(60), role: staffRole, password }))
    .output(accountSummary)
    .errors({ ...unfit, ACCOUNT_TAKEN: { status: 409 } }),
  /** A disabled account keeps its name in the records and cannot sign in. */
  disable: oc.input(z.object({ id })).output(ok).errors({ ...unknown, LAST_ADMINISTRATOR: { status: 409 } }),
  enable: oc.input(z.object({ id })).output(ok).errors(unknown),
  /** A new password for somebody who forgot; ends the sessions and the wait of that account. */
  resetPassword: oc.input(z.object({ id, password })).output(ok).errors({ ...unknown, PASSWORD_UNFIT: unfit.PASSWORD_UNFIT }),
};
