import { staffRoles, type StaffRole } from '../../electron/contract/access.ts';
import type { AccountSummary } from '../../electron/contract/accounts.ts';
import type { Person } from '../person/person.ts';

/** Who uses this window, and the token that the station gave for it. */
export type Session =
  | { readonly kind: 'trainee'; readonly token: string; readonly person: Person }
  | { readonly kind: 'staff'; readonly token: string; readonly account: AccountSummary; /** the password was set by somebody else */ readonly mustChange: boolean };

/** What was kept of a session; null for anything else. */
export function sessionOf(text: string | null): Session | null {
  try {
    const kept = record(JSON.parse(text ?? 'null'));
    const [token, person, account] = [kept?.['token'], record(kept?.['person']), record(kept?.['account'])];
    if (typeof token !== 'string') return null;
    if (person && isText(person, 'id', 'name', 'staffNo')) return { kind: 'trainee', token, person: { id: person.id, name: person.name, staffNo: person.staffNo } };
    if (account && isText(account, 'id', 'account', 'name') && isRole(account['role'])) return { kind: 'staff', token, mustChange: kept?.['mustChange'] === true, account: { id: account.id, account: account.account, name: account.name, role: account['role'] } };
    return null;
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function isText<const K extends string>(value: Record<string, unknown>, ...names: readonly K[]): value is Record<string, unknown> & Record<K, string> {
  return names.every((name) => typeof value[name] === 'string');
}

function isRole(value: unknown): value is StaffRole {
  return staffRoles.some((role) => role === value);
}
