import { expect, test } from 'vitest';
import type { Dashboard } from '../../electron/contract/statistics.ts';
import { connect } from '../../electron/records/open.ts';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { aFolder, aScore, someRecords, withARun } from '../support/records.ts';
import { json, run, runIn } from './command.ts';

function aFolderWithRuns(count: number): string {
  const folder = aFolder();
  const { records } = someRecords(folder);
  for (let i = 0; i < count; i += 1) {
    withARun(records, `run-${i}`);
    records.finishRun({ ...aScore(`run-${i}`), passed: i > 0 });
  }
  records.close();
  return folder;
}

test('stats tells counts, rates with their interval, and words for few runs', async () => {
  const data = aFolderWithRuns(6);
  const { code, value } = await json<{ dashboard: Dashboard; items: null }>('stats', '--data', data);
  expect([code, value.dashboard.whole.n, value.dashboard.whole.hits, value.items]).toEqual([0, 6, 5, null]);
  expect((await runIn('zh', 'stats', '--data', data)).out[0]).toBe('6 场，通过 5  83% (44%–97%)，样本少，仅供参考');
  expect((await run('stats', '--data', data, '--from', '2030-01-01')).out[0]).toBe('0 runs, 0 passed (too few for a rate)');
});

test('what statistics read can be made anew from the records', async () => {
  const data = aFolderWithRuns(6);
  const db = connect(recordsPath(data));
  db.exec('DELETE FROM run_facts; DELETE FROM run_sums');
  db.close();
  expect((await json<{ dashboard: Dashboard }>('stats', '--data', data)).value.dashboard.whole.n).toBe(0);
  expect((await json<{ dashboard: Dashboard }>('stats', '--rebuild', '--data', data)).value.dashboard.whole.n).toBe(6);
});

test('a wrong day is wrong use; without records there is nothing to tell', async () => {
  expect((await run('stats', '--from', 'spring')).code).toBe(2);
  expect(await json('stats', '--data', aFolder())).toMatchObject({ code: 0, value: { dashboard: null } });
});
