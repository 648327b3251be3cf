import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { careFor } from '../../electron/records/care.ts';
import { dataFolder, type Surroundings } from '../../electron/records/dataFolder.ts';
import type { Care } from '../../electron/service/ports/care.ts';
import { aClock } from '../support/clock.ts';
import { aFolder, someRecords } from '../support/records.ts';

function started(home: string): { care: Care; at: Surroundings; records: ReturnType<typeof someRecords>['records'] } {
  const at: Surroundings = { platform: 'linux', home, environment: {} };
  const { db, folder, records } = someRecords(dataFolder(undefined, at));
  return { care: careFor(db, folder, aClock(), () => {}, at), at, records };
}

test('the first start asks where the data shall live, once', () => {
  const { care, at } = started(aFolder());
  expect(care.firstPlace()).toMatchObject({ folder: dataFolder(undefined, at) });
  expect(care.settlePlace(null)).toBe('settled');
  expect(care.firstPlace()).toBeNull();
});

test('another place is taken for every later start, and a bad one is refused', () => {
  const { care, at } = started(aFolder());
  expect([care.settlePlace('somewhere'), care.settlePlace('/proc/here')]).toEqual(['notAFolder', 'notWritable']);
  const other = join(aFolder(), 'D');
  expect(care.settlePlace(other)).toBe('moves');
  expect([dataFolder(undefined, at), care.firstPlace()]).toEqual([other, null]);
});

test('where somebody came to train already, nothing is asked and nothing moves', () => {
  const { care, at, records } = started(aFolder());
  records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  const before = dataFolder(undefined, at);
  const other = join(aFolder(), 'D');
  mkdirSync(other);
  expect([care.firstPlace(), care.settlePlace(other), dataFolder(undefined, at)]).toEqual([null, 'settled', before]);
});
