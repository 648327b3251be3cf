import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { semantics } from '../../scenarios/engine/index.ts';
import { run } from '../cli/command.ts';
import { aFolder } from '../support/records.ts';
import { aStation, playedOut } from '../support/stations.ts';

const packed = fileURLToPath(new URL('../records/previous/records-0.1.0.br', import.meta.url));
const [assessed, exam, begun] = ['2', '4', '5'].map((last) => `019d0000-0000-7000-8000-00000000000${last}`) as [string, string, string];
const personId = '019d0000-0000-7000-8000-000000000001';

/** The records of release 0.1.0 in a folder of their own. */
function oldRecords(): string {
  const folder = aFolder();
  writeFileSync(recordsPath(folder), brotliDecompressSync(readFileSync(packed)));
  return folder;
}

/** A station of today on them, whose library holds none of the drills that were played. */
const station = () => aStation({ folder: oldRecords() });

test('every record of release 0.1.0 verifies, from the command line too', async () => {
  const { records, ports } = station();
  const verdicts = verifyRecords({ records, library: ports.library });
  expect(verdicts.map(({ state }) => state)).toEqual(Array.from({ length: 3 }, () => (semantics === 1 ? 'same' : expect.stringMatching(/^(same|semanticsChanged)$/))));
  expect((await run('verify', '--data', oldRecords())).code).toBe(0);
});

test('its trainee finds his records and reads their debriefs', async () => {
  const { api } = station();
  const mine = await api.history.mine({ personId, lang: 'zh' });
  expect(mine.map(({ runId, title, standing, score }) => [runId, title, standing, score?.total])).toEqual([[exam, '楼道电动自行车起火', 'told', 40.65], [assessed, '楼道电动自行车起火', 'told', 32.9]]);
  expect(await api.training.debrief({ runId: assessed, lang: 'en' })).toMatchObject({ endedAt: 659_150_000, ...(semantics === 1 ? { total: 32.9 } : {}) });
});

test('its drills replay and jump to any moment', async () => {
  const { api } = station();
  const outline = await api.replay.outline({ runId: assessed, personId, lang: 'zh' });
  expect([outline.endedAt, outline.decisions.length > 8, outline.marks.some(({ kind }) => kind === 'end')]).toEqual([659_150_000, true, true]);
  const view = await api.replay.at({ runId: assessed, personId, lang: 'zh', at: 180_000 });
  expect([view.clock.now, view.places.length > 5]).toEqual([180_000, true]);
});

test('a drill that was begun with it goes on and comes to its end', async () => {
  const old = station();
  const { api, records } = old;
  expect((await api.training.unfinished({ personId, lang: 'zh' })).map(({ runId }) => runId)).toEqual([begun]);
  const before = records.readInputs(begun).length;
  await api.training.resume({ runId: begun, personId });
  expect((await api.training.view({ runId: begun, lang: 'zh' })).seq).toBe(before);
  await api.training.act({ runId: begun, seq: before, intent: { type: 'runEnded' } });
  await playedOut(old, begun);
  expect(verifyRecords({ records, library: old.ports.library }).find(({ runId }) => runId === begun)).toMatchObject({ state: 'same', problem: null });
});

test('its file is whole and is not the one of another release', () => {
  expect(readFileSync(join(oldRecords(), 'records.db')).subarray(0, 15).toString()).toBe('SQLite format 3');
});
