import { expect, test } from 'vitest';
import { signedIn } from '../../support/staff.ts';
import { aStation, type TestStation } from '../../support/stations.ts';

async function taught(): Promise<TestStation> {
  const station = aStation();
  await signedIn(station.records, station.api, 'instructor');
  return station;
}
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('one person is added by hand under the rules of an import', async () => {
  const { api, records } = await taught();
  await api.roster.add({ name: '李　明', staffNo: '００７', unit: '和平里社区', post: '书记' });
  expect((await api.roster.people({})).people).toMatchObject([{ name: '李明', staffNo: '007', unit: '和平里社区', post: '书记' }]);
  expect(records.auditEntries(1)).toMatchObject([{ kind: 'rosterImported' }]);
  await expect(api.roster.add({ name: '王芳', staffNo: '007', unit: '', post: '' })).rejects.toMatchObject({ code: 'STAFF_NO_TAKEN', data: { name: '李明' } });
  await expect(api.roster.add({ name: '李明', staffNo: '007', unit: '', post: '' })).rejects.toMatchObject({ code: 'STAFF_NO_TAKEN' });
  await expect(api.roster.add({ name: ' ', staffNo: '9', unit: '', post: '' })).rejects.toMatchObject({ code: 'NAME_MISSING' });
  await expect(api.roster.add({ name: '<b>', staffNo: '9', unit: '', post: '' })).rejects.toMatchObject({ code: 'PERSON_UNFIT' });
});

test('a file whose columns are not known shows its first rows, and comes in once somebody said which column is what', async () => {
  const { api } = await taught();
  const data = base64('春季名单,,\n谁,证件,地方\n李明,007,和平里\n王芳,008,\n');
  const refused = await api.roster.preview({ data }).catch((error: { data: { why: string; rows: string[][] } }) => error.data);
  expect(refused).toMatchObject({ why: 'noHeading', rows: [['春季名单'], ['谁', '证件', '地方'], ['李明', '007', '和平里'], ['王芳', '008']] });
  const chosen = { heading: 2, columns: { name: 0, staffNo: 1, unit: 2 } };
  const { digest, rows, headings } = await api.roster.preview({ data, chosen });
  expect([headings, rows.map(({ name, staffNo, unit, verdict }) => [name, staffNo, unit, verdict])]).toEqual([{ name: '谁', staffNo: '证件', unit: '地方' }, [['李明', '007', '和平里', 'new'], ['王芳', '008', '', 'new']]]);
  expect(await api.roster.take({ data, chosen, digest, withSameNames: false })).toEqual({ added: 2, changed: 0 });
});

test('a file without any heading comes in from its first row', async () => {
  const { api } = await taught();
  const { rows } = await api.roster.preview({ data: base64('李明,007\n王芳,008\n'), chosen: { heading: 0, columns: { name: 0, staffNo: 1 } } });
  expect(rows.map(({ name }) => name)).toEqual(['李明', '王芳']);
});
