import { hashPassword, isFitPassword } from '../access/passwords.ts';
import type { Caller, Sessions } from '../access/sessions.ts';
import type { Implementer } from '../implementer.ts';
import type { AuditKind, Ports, StoredAccount } from '../ports.ts';
import { foldAccount, isSetByOthers, isLastAdministrator, namesOf, summaryOf } from './names.ts';
import { passwordTries, type SignedIn } from './signIn.ts';

/** Who of the staff may sign in here: making, closing and mending accounts, each step on record. */
export function accountProcedures(os: Implementer, { records, clock, ids }: Ports, sessions: Sessions) {
  const tried = passwordTries({ records, clock });
  const ok = { ok: true as const };
  const wall = (): string => new Date(clock.wall()).toISOString();
  const note = (kind: AuditKind, by: string, about: string): void => records.audit({ kind, by, about, note: '', wall: wall() });
  const begun = (account: StoredAccount) => {
    const mustChange = isSetByOthers(records, account.id);
    return { token: sessions.begin({ role: account.role, accountId: account.id, mustChange }), account: summaryOf(account), mustChange };
  };
  const hasAdministrator = (): boolean => records.accounts().some(({ role }) => role === 'administrator');
  const made = (names: { account: string; name: string }, role: StoredAccount['role'], hash: string): StoredAccount =>
    ({ id: ids.uuid(), ...names, role, hash, isDisabled: false, wrongTries: 0, createdAt: wall() });
  const own = (caller: Caller): StoredAccount => {
    const account = 'accountId' in caller ? records.findAccount(caller.accountId) : null;
    if (!account) throw new Error('only staff come here, and accounts are never deleted');
    return account;
  };
  const { state, createFirst, signIn, signOut, me, changePassword, list, create, disable, enable, resetPassword } = os.accounts;
  return {
    state: state.handler(() => ({ hasAdministrator: hasAdministrator() })),
    createFirst: createFirst.handler(async ({ input, errors }) => {
      if (hasAdministrator()) throw errors.ADMINISTRATOR_EXISTS();
      const names = namesOf(input.account, input.name);
      if (typeof names === 'string') throw errors[names]();
      if (!isFitPassword(input.password, names.account)) throw errors.PASSWORD_UNFIT();
      const account = made(names, 'administrator', await hashPassword(input.password));
      // Somebody may have been quicker while the password was being worked on.
      if (hasAdministrator()) throw errors.ADMINISTRATOR_EXISTS();
      records.keepAccount(account);
      note('accountCreated', account.id, account.id);
      return begun(account);
    }),
    signIn: signIn.handler(async ({ input, errors }) => {
      const account = foldAccount(input.account);
      const found = await tried(account, input.password);
      if (found.kind === 'right') {
        note('signedIn', found.account.id, found.account.id);
        return begun(found.account);
      }
      // An unknown name may be a password in the wrong field: it is not written down.
      if (found.kind !== 'locked') note('signInFailed', 'nobody', records.findAccountNamed(account)?.id ?? 'unknown');
      throw found.kind === 'disabled' ? errors.ACCOUNT_DISABLED() : refusal(found, errors);
    }),
    signOut: signOut.handler(({ context: { caller } }) => {
      if ('token' in caller) sessions.end(caller.token);
      return ok;
    }),
    me: me.handler(({ context: { caller } }) => summaryOf(own(caller))),
    changePassword: changePassword.handler(async ({ input, errors, context: { caller } }) => {
      const { id, account } = own(caller);
      if (!isFitPassword(input.password, account)) throw errors.PASSWORD_UNFIT();
      const found = await tried(account, input.old);
      if (found.kind === 'wrong' || found.kind === 'locked') throw refusal(found, errors);
      const hash = await hashPassword(input.password);
      records.keepAccount({ ...own(caller), hash, wrongTries: 0 });
      sessions.endAllOf(id, 'token' in caller ? caller.token : undefined);
      if ('token' in caller) sessions.passwordChanged(caller.token);
      note('passwordChanged', id, id);
      return ok;
    }),
    list: list.handler(() => records.accounts().map((each) => ({
      ...summaryOf(each), isDisabled: each.isDisabled, createdAt: each.createdAt, isLastAdministrator: isLastAdministrator(records, each.id),
    }))),
    create: create.handler(async ({ input, errors, context: { caller } }) => {
      const names = namesOf(input.account, input.name);
      if (typeof names === 'string') throw errors[names]();
      if (!isFitPassword(input.password, names.account)) throw errors.PASSWORD_UNFIT();
      const account = made(names, input.role, await hashPassword(input.password));
      if (records.findAccountNamed(names.account)) throw errors.ACCOUNT_TAKEN();
      records.keepAccount(account);
      note('accountCreated', own(caller).id, account.id);
      return summaryOf(account);
    }),
    disable: disable.handler(({ input, errors, context: { caller } }) => {
      const account = records.findAccount(input.id);
      if (!account) throw errors.UNKNOWN_ACCOUNT();
      if (isLastAdministrator(records, input.id)) throw errors.LAST_ADMINISTRATOR();
      records.keepAccount({ ...account, isDisabled: true });
      note('accountDisabled', own(caller).id, input.id);
      sessions.endAllOf(input.id);
      return ok;
    }),
    enable: enable.handler(({ input, errors, context: { caller } }) => {
      const account = records.findAccount(input.id);
      if (!account) throw errors.UNKNOWN_ACCOUNT();
      records.keepAccount({ ...account, isDisabled: false });
      note('accountEnabled', own(caller).id, input.id);
      return ok;
    }),
    resetPassword: resetPassword.handler(async ({ input, errors, context: { caller } }) => {
      const account = records.findAccount(input.id);
      if (!account) throw errors.UNKNOWN_ACCOUNT();
      if (!isFitPassword(input.password, account.account)) throw errors.PASSWORD_UNFIT();
      const hash = await hashPassword(input.password);
      records.keepAccount({ ...(records.findAccount(input.id) ?? account), hash, wrongTries: 0 });
      note('passwordReset', own(caller).id, input.id);
      sessions.endAllOf(input.id, 'token' in caller ? caller.token : undefined);
      return ok;
    }),
  };
}

interface WrongErrors { SIGN_IN_WRONG(more: { data: { seconds: number } }): Error; SIGN_IN_LOCKED(more: { data: { seconds: number } }): Error }

function refusal({ kind, seconds }: Extract<SignedIn, { seconds: number }>, errors: WrongErrors): Error {
  return kind === 'wrong' ? errors.SIGN_IN_WRONG({ data: { seconds } }) : errors.SIGN_IN_LOCKED({ data: { seconds } });
}
