import { expect, test } from 'vitest';
import { verifyRecords } from '../../../electron/service/verifyRecords.ts';
import type { Api } from '../../../electron/contract/contract.ts';
import { base64, csv } from '../../support/rosters.ts';
import { signedIn } from '../../support/staff.ts';
import { aStation, begun, playedOut, withToken, type TestStation } from '../../support/stations.ts';

async function anInstructor(station: TestStation): Promise<Api> {
  return withToken(station.router, await signedIn(station.records, station.api, 'instructor'));
}

const file = (text: string): string => base64(csv(text));

/** Previews and takes a file. */
async function taken(api: Api, text: string, withSameNames = false): Promise<{ added: number; changed: number }> {
  const { digest } = await api.roster.preview({ data: file(text) });
  return api.roster.take({ data: file(text), digest, withSameNames });
}

test('a preview says of each row what would become of it and stores nothing', async () => {
  const station = aStation();
  const api = await anInstructor(station);
  await taken(api, '姓名,工号,单位\n李明,007,和平里\n王芳,008,\n');
  const before = station.records.roster.people();
  const { rows, headings, newClasses } = await api.roster.preview({ data: file(['姓名,工号,单位,班次', '李明,００７,和平里,', '王　芳,008,东城街道,', '赵强,008,,', '李明,009,,春季班', '钱多,010,,', '钱多,010,,', ',011,,', '孙丽,,,', `${'长'.repeat(41)},012,,`, '周□\u0007?<,013,,', '\u{20bb7}野,014,,'].join('\n')) });
  expect(rows.map(({ line, verdict, note }) => `${line} ${verdict} ${note}`.trim())).toEqual([
    '2 known', '3 changed', '4 otherName 王芳', '5 sameName 007', '6 new', '7 twice 6', '8 nameMissing', '9 staffNoMissing', '10 tooLong', '11 oddCharacters', '12 new',
  ]);
  expect([headings, newClasses, station.records.roster.people()]).toEqual([{ name: '姓名', staffNo: '工号', unit: '单位', className: '班次' }, ['春季班'], before]);
});

test('what is confirmed is what was previewed; people of one name come in only when asked for', async () => {
  const station = aStation();
  const api = await anInstructor(station);
  await taken(api, '姓名,工号\n李明,007\n');
  const text = '姓名,工号,单位,班次\n李明,008,,春季班\n\u{20bb7}野,0009,和平里,春季班\n';
  const { digest } = await api.roster.preview({ data: file(text) });
  await api.people.enter({ name: '王芳', staffNo: '0009' });
  await expect(api.roster.take({ data: file(text), digest, withSameNames: false })).rejects.toMatchObject({ code: 'ROSTER_CHANGED' });
  expect(await taken(api, text.replace('0009', '0010'))).toEqual({ added: 1, changed: 0 });
  expect(await taken(api, text.replace('0009', '0010'), true)).toEqual({ added: 1, changed: 0 });
  const { people } = await api.roster.people({ search: '春季' });
  expect(people).toEqual([]);
  expect((await api.roster.people({})).people.map(({ name, staffNo, unit, classes }) => [name, staffNo, unit, classes.join()])).toEqual([
    ['\u{20bb7}野', '0010', '和平里', '春季班'], ['李明', '007', '', ''], ['李明', '008', '', '春季班'], ['王芳', '0009', '', ''],
  ]);
  expect(station.records.auditEntries(9).filter(({ kind }) => kind === 'rosterImported').map(({ by, note }) => `${by} ${note}`)).toEqual(Array(3).fill('account-instructor 1 added, 0 changed'));
});

test('a roster is in the order of pinyin and searched by name, sound, initials, number and unit; a surname sounds as one', async () => {
  const api = await anInstructor(aStation());
  await taken(api, '姓名,工号,单位\n赵强,1,和平里\n单雄信,2,瓦岗\n阿依古丽·买买提,3,\n李明,4,\n曾小贤,5,\n');
  const found = async (search: string): Promise<string> => (await api.roster.people({ search })).people.map(({ name }) => name).join(' ');
  expect(await found('')).toBe('阿依古丽·买买提 李明 单雄信 曾小贤 赵强');
  expect([await found('lm'), await found('ｌｉｍｉｎｇ'), await found('sxx'), await found('zeng'), await found('瓦岗'), await found('4'), await found('x1')]).toEqual(['李明', '李明', '单雄信', '曾小贤', '单雄信', '李明', '']);
});

test('a corrected name or number is shown and found from then on, the record stays bound to what it was, and verify holds', async () => {
  const station = aStation();
  const api = await anInstructor(station);
  const { personId, runId } = await begun(station);
  await playedOut(station, runId);
  await api.roster.correct({ personId, name: '李敏', staffNo: '０70', unit: '和平里', post: '书记' });
  expect((await station.api.people.list({})).map(({ name, staffNoEnd }) => [name, staffNoEnd])).toEqual([['李敏', '70']]);
  expect(await withToken(station.router, null).people.enter({ name: '李敏', staffNo: '070' })).toMatchObject({ id: personId });
  expect(verifyRecords(station.ports).map(({ state }) => state)).toEqual(['same']);
  expect(station.records.roster.entriesOf(personId)).toMatchObject([{ name: '李敏', staffNo: '070', by: 'account-instructor' }]);
  await api.people.enter({ name: '王芳', staffNo: '8' });
  await expect(api.roster.correct({ personId, name: '李敏', staffNo: '8', unit: '', post: '' })).rejects.toMatchObject({ code: 'STAFF_NO_TAKEN', data: { name: '王芳' } });
  expect(() => station.db.exec("UPDATE person_entries SET name = '王芳'")).toThrow('append-only');
  station.db.exec("DROP TRIGGER person_entries_never_change; UPDATE person_entries SET name = '王芳'");
  expect(verifyRecords(station.ports).map(({ problem }) => problem)).toContain('the roster entry 1 was deleted or changed');
});

test('erasing somebody empties the roster entries too, takes them out of their class, and verify holds', async () => {
  const station = aStation();
  const api = await anInstructor(station);
  await taken(api, '姓名,工号,单位,岗位,班次\n欧阳罕见名,NO-4711,某某单位,网格员,春季班\n');
  const id = station.records.roster.people()[0]!.id;
  station.records.erasePerson(id, 'w');
  expect([station.records.roster.people(), station.records.roster.classes()[0]?.members, station.records.checkLedger()]).toEqual([[], [], []]);
  expect(JSON.stringify(station.db.prepare('SELECT * FROM person_entries').all())).not.toMatch(/欧阳|4711|某某|网格员/);
});

test('results count for the unit of their day, and for the first known unit of who came onto the roster later; made anew they are the same', async () => {
  const station = aStation();
  const api = await anInstructor(station);
  const units = async (): Promise<string> => (await api.statistics.dashboard({ filter: {}, lang: 'zh' })).by.unit.map(({ key, n }) => `${key} ${n}`).join(', ');
  const { personId, runId } = await begun(station);
  await playedOut(station, runId);
  expect(await units()).toBe(' 1');
  await api.roster.correct({ personId, name: '李明', staffNo: '007', unit: '和平里', post: '' });
  expect(await units()).toBe('和平里 1');
  station.clock.pass(1_000);
  await (await anInstructor(station)).roster.correct({ personId, name: '李明', staffNo: '007', unit: '东城', post: '' });
  const later = await station.api.training.start({ personId, scenarioId: 'small-fire' });
  await playedOut(station, later.runId);
  expect(await units()).toBe('东城 1, 和平里 1');
  station.records.rebuildFacts();
  expect(await units()).toBe('东城 1, 和平里 1');
});
