import type { StaffRole } from '../../electron/contract/access.ts';
import type { Api } from '../../electron/contract/contract.ts';
import type { Records } from '../../electron/service/ports.ts';
import { hashPassword } from '../../electron/service/access/passwords.ts';

export const password = 'paper-boat-77';
let hash: Promise<string> | undefined;

/** An account on record, under its role's name; the hash is made once, because it takes its time. */
export async function anAccount(records: Records, role: StaffRole, account: string = role): Promise<string> {
  hash ??= hashPassword(password);
  const id = `account-${account}`;
  records.keepAccount({ id, account, name: `张${account}`, role, hash: await hash, isDisabled: false, wrongTries: 0, createdAt: '2026-03-18T00:00:00.000Z' });
  return id;
}

/** Signs somebody of the staff in; the first time the account is put on record. */
export async function signedIn(records: Records, api: Api, role: StaffRole = 'administrator'): Promise<string> {
  if (!records.findAccountNamed(role)) await anAccount(records, role);
  return (await api.accounts.signIn({ account: role, password })).token;
}
