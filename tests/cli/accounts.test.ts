import { expect, test } from 'vitest';
import { anAccount } from '../support/staff.ts';
import { aStation } from '../support/stations.ts';
import { json, run } from './command.ts';

test('an administrator who forgot gets a new password on the command line, beside a running station, and that is on record', async () => {
  const { folder, records, api } = aStation();
  expect((await run('accounts', 'reset-administrator', '--data', folder)).code).toBe(2);
  const id = await anAccount(records, 'administrator', 'guo');
  records.keepAccount({ ...records.findAccount(id)!, isDisabled: true, wrongTries: 20 });
  const { value } = await json<{ account: string; password: string }>('accounts', 'reset-administrator', '--data', folder);
  expect(value).toEqual({ account: 'guo', password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/) });
  await expect(api.accounts.signIn(value)).resolves.toMatchObject({ account: { account: 'guo' } });
  expect(records.auditEntries(2)[1]).toMatchObject({ kind: 'administratorReset', by: 'commandLine', about: id });
  expect(JSON.stringify(records.auditEntries(9))).not.toContain(value.password);

  await anAccount(records, 'administrator', 'li');
  expect((await run('accounts', 'reset-administrator', '--data', folder)).err.join()).toContain('guo, li');
  expect((await json('accounts', 'list', '--data', folder)).value).toMatchObject([{ account: 'guo', isDisabled: false }, { account: 'li' }]);
});
