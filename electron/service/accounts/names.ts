import type { AccountSummary } from '../../contract/accounts.ts';
import { foldName, foldStaffNo } from '../people.ts';
import type { Records, StoredAccount } from '../ports.ts';

/** `Ｚｈａｎｇ ` → `zhang`: what is typed to sign in. */
export function foldAccount(typed: string): string {
  return foldStaffNo(typed).toLowerCase();
}

/** Why an account cannot be called so, or its folded names. */
export function namesOf(account: string, name: string): { account: string; name: string } | 'ACCOUNT_UNFIT' | 'NAME_MISSING' {
  const folded = { account: foldAccount(account), name: foldName(name) };
  if ([...folded.account].length < 2) return 'ACCOUNT_UNFIT';
  return folded.name === '' ? 'NAME_MISSING' : folded;
}

export function summaryOf({ id, account, name, role }: StoredAccount): AccountSummary {
  return { id, account, name, role };
}

/** Whether this is the only one left who can manage accounts. */
export function isLastAdministrator(records: Pick<Records, 'accounts'>, id: string): boolean {
  const active = records.accounts().filter(({ role, isDisabled }) => role === 'administrator' && !isDisabled);
  return active.length === 1 && active[0]?.id === id;
}

/** Whether the present password was set by an administrator and not yet changed by whose it is: the audit log tells. */
export function isSetByOthers(records: Pick<Records, 'lastAuditOf'>, id: string): boolean {
  const last = records.lastAuditOf(['accountCreated', 'passwordReset', 'administratorReset', 'passwordChanged'], id);
  return last !== null && last.kind !== 'passwordChanged' && last.by !== id;
}
