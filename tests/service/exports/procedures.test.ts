import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from '../../support/csvRows.ts';
import { manyRuns, playedRuns } from '../../support/exporting.ts';

test('an instructor has a file made, follows it to its end and takes it in pieces; it is on record who did; then it goes', async () => {
  const { station } = await playedRuns();
  const { api, records } = station;
  const { name } = await api.exports.start({ format: 'csv', filter: { modes: ['practice', 'assessed'] }, lang: 'zh' });
  let last;
  for await (const told of await api.exports.watch({ name })) last = told;
  expect(last).toEqual({ state: 'done', done: 6, of: 6, name, why: null });
  const { files, running, classes, drills } = await api.exports.state({ lang: 'zh' });
  expect([files.map((file) => file.name), running, classes, drills.map(({ title }) => title)]).toEqual([[name], null, [], ['小火']]);
  const { base64, next } = await api.exports.piece({ name, at: 0 });
  expect([rowsOf(Buffer.from(base64, 'base64')).length, next]).toEqual([6, null]);
  expect(records.auditEntries(1)[0]).toMatchObject({ kind: 'exported', about: 'records', by: 'account-administrator' });
  await api.exports.remove({ name });
  expect((await api.exports.state({ lang: 'zh' })).files).toEqual([]);
  await expect(api.exports.piece({ name, at: 0 })).rejects.toMatchObject({ code: 'UNKNOWN_EXPORT' });
});

test('one export at a time; cancelled, it leaves no file, and the next one may begin', async () => {
  const { station } = await playedRuns();
  manyRuns(station.db, 1500);
  const { api, folder, clock } = station;
  const { name } = await api.exports.start({ format: 'archive', filter: {}, lang: 'zh' });
  await expect(api.exports.start({ format: 'csv', filter: {}, lang: 'zh' })).rejects.toMatchObject({ code: 'BUSY' });
  const states: string[] = [];
  for await (const told of await api.exports.watch({ name })) {
    states.push(told.state);
    if (states.length === 2) await api.exports.cancel();
  }
  expect([states[0], states.at(-1), readdirSync(join(folder, 'exports'))]).toEqual(['running', 'cancelled', []]);
  clock.pass(1000);
  const again = await api.exports.start({ format: 'xlsx', list: 'people', filter: {}, lang: 'zh' });
  for await (const told of await api.exports.watch({ name: again.name })) states.push(told.state);
  expect([states.at(-1), readdirSync(join(folder, 'exports'))]).toEqual(['done', [again.name]]);
});
