import { expect, test } from 'vitest';
import { aStation } from '../support/stations.ts';

test.each([
  ['full-width digits are the same number', '００７', '007'],
  ['space around and inside is folded', '  0 　07 ', '0 07'],
  ['full-width letters too', 'Ａ－０１', 'A-01'],
  ['leading zeros count', '0007', '0007'],
  ['what cannot be seen is not part of it', '\u202e0\u200b0\u00007\u2066', '007'],
])('%s', async (_what, typed, stored) => {
  const { api } = aStation();
  expect(await api.people.enter({ name: '李明', staffNo: typed })).toMatchObject({ staffNo: stored, name: '李明' });
});

test('the same number and name is the same person; a name is trimmed and composed', async () => {
  const { api } = aStation();
  const first = await api.people.enter({ name: '李明', staffNo: '7' });
  expect((await api.people.enter({ name: ' 李明　', staffNo: '７' })).id).toBe(first.id);
  const cafe = await api.people.enter({ name: 'Zoe\u0301', staffNo: '8' });
  expect(cafe.name).toBe('Zo\u00e9');
});

test('same names are told apart by the number', async () => {
  const { api } = aStation();
  const [a, b] = [await api.people.enter({ name: '李明', staffNo: '7' }), await api.people.enter({ name: '李明', staffNo: '07' })];
  expect(a.id).not.toBe(b.id);
});

test('a number that belongs to somebody else is refused with that name', async () => {
  const { api } = aStation();
  await api.people.enter({ name: '李明', staffNo: '7' });
  await expect(api.people.enter({ name: '王芳', staffNo: '7' })).rejects.toMatchObject({ code: 'STAFF_NO_TAKEN', data: { name: '李明' } });
});

test.each([['', '7', 'NAME_MISSING'], ['　', '7', 'NAME_MISSING'], ['李明', ' ', 'STAFF_NO_MISSING']])('%j with %j is refused as %s', async (name, staffNo, code) => {
  await expect(aStation().api.people.enter({ name, staffNo })).rejects.toMatchObject({ code });
});

test('the list shows who came last, first, and finds by full-width number', async () => {
  const { api, clock } = aStation();
  await api.people.enter({ name: '李明', staffNo: '007' });
  clock.pass(1000);
  await api.people.enter({ name: '王芳', staffNo: '012' });
  expect((await api.people.list({})).map(({ name }) => name)).toEqual(['王芳', '李明']);
  expect((await api.people.list({ search: '００７' })).map(({ name }) => name)).toEqual(['李明']);
});

test('a name has no characters of no width and none that turn the direction; rare ones stay', async () => {
  const { api } = aStation();
  const first = await api.people.enter({ name: '李明', staffNo: '7' });
  expect((await api.people.enter({ name: '李\u200b\u202e明\ufeff', staffNo: '7' })).id).toBe(first.id);
  expect((await api.people.enter({ name: '\u{3106c}\ue863', staffNo: '8' })).name).toBe('\u{3106c}\ue863');
});

test('the list gives no whole staff number away and is no way to spell one out; a whole one finds its owner', async () => {
  const { api } = aStation();
  await api.people.enter({ name: '李明', staffNo: '310012' });
  expect(await api.people.list({})).toEqual([{ id: expect.any(String), name: '李明', staffNoEnd: '12', lastSeen: expect.any(String) }]);
  const found = await Promise.all(['3100', '0012', '012', '12', '310012', '李'].map(async (search) => (await api.people.list({ search })).length));
  expect(found).toEqual([0, 0, 0, 1, 1, 1]);
});
