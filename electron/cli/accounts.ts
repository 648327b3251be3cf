import { aNewPassword, hashPassword } from '../service/access/passwords.ts';
import { foldAccount } from '../service/accounts/names.ts';
import type { Records, StoredAccount } from '../service/ports.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

/** `accounts list` and `accounts reset-administrator`: the way back in when every administrator forgot. */
export async function accounts(args: readonly string[], io: Io): Promise<number> {
  const flags = { data: { type: 'string' }, account: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseOptions(args, flags, { min: 1, max: 1 });
  const what = oneOf('accounts', positionals[0] ?? '', ['list', 'reset-administrator']);
  return withRecords(values.data, (stored) => (what === 'list' ? list(stored, values.json, io) : reset(stored, values.account, values.json, io)));
}

function list(stored: Records | null, json: boolean, io: Io): number {
  const rows = (stored?.accounts() ?? []).map(({ account, name, role, isDisabled }) => ({ account, name, role, isDisabled }));
  if (json) io.out(JSON.stringify(rows));
  else if (rows.length === 0) io.out(say(io, '还没有账号', 'no accounts'));
  else for (const { account, name, role, isDisabled } of rows) io.out(`${account}  ${name}  ${role}${isDisabled ? say(io, '  已停用', '  disabled') : ''}`);
  return 0;
}

/** Gives one administrator a new password, told here once, and lets them in again whatever stood in the way. It stands in the audit log. */
async function reset(stored: Records | null, typed: string | undefined, json: boolean, io: Io): Promise<number> {
  const administrator = chosen((stored?.accounts() ?? []).filter(({ role }) => role === 'administrator'), typed);
  if (!stored) throw new Error('there are no accounts without records');
  const password = aNewPassword();
  stored.keepAccount({ ...administrator, hash: await hashPassword(password), isDisabled: false, wrongTries: 0 });
  stored.audit({ kind: 'administratorReset', by: 'commandLine', about: administrator.id, note: '', wall: new Date().toISOString() });
  if (json) io.out(JSON.stringify({ account: administrator.account, password }));
  else io.out(say(io, `账号 ${administrator.account} 的新密码：${password}\n请登录后马上改掉。`, `The new password of ${administrator.account}: ${password}\nChange it after signing in.`));
  return 0;
}

function chosen(administrators: readonly StoredAccount[], typed: string | undefined): StoredAccount {
  const [first, second] = administrators;
  if (!first) throw new WrongUse('还没有管理员：打开沙盘，在“教员与管理员”里设第一个', 'there is no administrator yet: open Shapan and make the first one under “Instructors and administrators”');
  const found = typed === undefined ? (second ? undefined : first) : administrators.find(({ account }) => account === foldAccount(typed));
  if (found) return found;
  const names = administrators.map(({ account }) => account).join(', ');
  throw new WrongUse(`请用 --account 写明哪一个管理员：${names}`, `name one with --account: ${names}`);
}
