import { expect, test } from 'vitest';
import { anAccount, password, signedIn } from '../../support/staff.ts';
import { aStation, withToken } from '../../support/stations.ts';

const given = 'given-by-another-1', own = 'only-mine-22-boats';

test('whoever signs in with a password that an administrator set changes it before anything else', async () => {
  const station = aStation();
  const administrator = withToken(station.router, await signedIn(station.records, withToken(station.router, null)));
  const { id } = await administrator.accounts.create({ account: 'guo', name: '郭主任', role: 'instructor', password: given });
  const nobody = withToken(station.router, null);
  const { token, mustChange } = await nobody.accounts.signIn({ account: 'guo', password: given });
  const guo = withToken(station.router, token);
  expect([mustChange, (await guo.accounts.me()).id]).toEqual([true, id]);
  await expect(guo.roster.people({})).rejects.toMatchObject({ code: 'PASSWORD_TO_CHANGE' });
  await guo.accounts.changePassword({ old: given, password: own });
  expect((await guo.roster.people({})).total).toBe(0);
  expect((await nobody.accounts.signIn({ account: 'guo', password: own })).mustChange).toBe(false);
  await administrator.accounts.resetPassword({ id, password: given });
  expect((await nobody.accounts.signIn({ account: 'guo', password: given })).mustChange).toBe(true);
});

test('the first administrator chose the own password', async () => {
  const { router } = aStation();
  expect((await withToken(router, null).accounts.createFirst({ account: 'zhang', name: '张', password: own })).mustChange).toBe(false);
});

test('the audit log is read by kind, person and day, newest first, page by page, with names for ids', async () => {
  const { records, router } = aStation();
  const id = await anAccount(records, 'administrator');
  records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  for (let n = 0; n < 60; n += 1) records.audit({ kind: 'classKept', by: id, about: `c${n}`, note: '春季班', wall: `2026-03-${n < 30 ? '01' : '02'}T04:00:00.000Z` });
  records.audit({ kind: 'personCorrected', by: id, about: 'person-1', note: '', wall: '2026-03-03T04:00:00.000Z' });
  const { token } = await withToken(router, null).accounts.signIn({ account: 'administrator', password });
  const { audit } = withToken(router, token);
  const any = { kind: null, person: '', from: null, to: null, page: 0, lang: 'zh' as const };
  const first = await audit.page(any);
  expect([first.total, first.entries.length, first.entries[0]?.kind]).toEqual([62, 50, 'signedIn']);
  expect((await audit.page({ ...any, page: 1 })).entries).toHaveLength(12);
  expect((await audit.page({ ...any, person: '李明' })).entries).toEqual([expect.objectContaining({ kind: 'personCorrected', about: '李明 007', by: '张administrator (administrator)' })]);
  expect((await audit.page({ ...any, kind: 'classKept', from: '2026-03-02', to: '2026-03-02' })).total).toBe(30);
  expect((await audit.page({ ...any, person: '没有这个人' })).total).toBe(0);
});
