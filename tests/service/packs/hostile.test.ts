import fc from 'fast-check';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import { readPack } from '../../../electron/service/packs/readPack.ts';
import { aGoodPack, liftStuck, packEntries } from '../../support/packs.ts';
import { base64 } from '../../support/rosters.ts';
import { aFolder } from '../../support/records.ts';
import { signedIn } from '../../support/staff.ts';
import { aStation, withToken, type TestStation } from '../../support/stations.ts';
import { aZip, type RawEntry } from '../../support/zips.ts';

const good = aGoodPack();
const at = fc.nat({ max: good.length - 1 });
const few = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
  .map((changes) => { const copy = bytes.slice(); for (const [where, value] of changes) copy[where] = value; return copy; });
const cut = fc.tuple(at, at).map(([a, b]) => Uint8Array.from([...good.subarray(0, Math.min(a, b)), ...good.subarray(Math.max(a, b) + 1)]));
const doubled = fc.tuple(at, at).map(([a, b]) => Uint8Array.from([...good.subarray(0, Math.max(a, b)), ...good.subarray(Math.min(a, b))]));
/** where an archive keeps names, sizes and places */
const headers = few(good.subarray(-400)).map((tail) => Uint8Array.from([...good.subarray(0, -400), ...tail]));
const wish: fc.Arbitrary<Partial<RawEntry>> = fc.record({
  name: fc.oneof(fc.constantFrom('../x', '/x', 'C:\\x', 'scenario.yaml', 'SCENARIO.yaml', 'x\0', '..', 'a/b/../../../x', 'en.yaml ', 'con', 'x.exe'), fc.string({ unit: 'binary', maxLength: 20 })),
  data: fc.oneof(fc.constantFrom(liftStuck.scenario, 'a: &a [1]\nb: *a', '['.repeat(2000)), fc.string({ maxLength: 200 })), flags: fc.nat({ max: 0xffff }), method: fc.constantFrom(0, 8, 9, 99), claimedSize: fc.nat(), claimedPacked: fc.nat(),
  mode: fc.constantFrom(0o120777, 0o100644, 0o040755, 0o060000), offset: fc.nat({ max: 30_000 }), crc: fc.nat(),
}, { requiredKeys: ['name'] });
const built = fc.tuple(wish, fc.nat({ max: 3 }), fc.boolean()).map(([change, which, isMore]) => {
  const entries = packEntries();
  return aZip(isMore ? [...entries, { ...change, name: change.name ?? 'x' }] : entries.map((entry, i) => (i === which % entries.length ? { ...entry, ...change } : entry)));
});

async function staffed(): Promise<TestStation & { staff: Api }> {
  const folder = join(aFolder(), 'data');
  mkdirSync(folder);
  const station = aStation({ folder });
  return { ...station, staff: withToken(station.router, await signedIn(station.records, station.api, 'instructor')) };
}

test('of two hundred mutated and hostile packs each is refused with a reason or comes in exactly as it was sent; none faults, none writes anywhere else', async () => {
  const station = await staffed();
  const inside = readdirSync(station.folder).toSorted();
  const drills = station.ports.library.list().map(({ contentHash }) => contentHash);
  let taken = 0;
  const samples = fc.sample(fc.oneof(few(good), cut, doubled, headers, { arbitrary: built, weight: 3 }), { numRuns: 200, seed: 46_792 });
  for (const bytes of samples) {
    const look = await station.staff.packs.preview({ data: base64(bytes) });
    if (look.kind === 'refused') {
      expect(look.sentences.filter(({ zh, en }) => zh !== '' && en !== '')).not.toEqual([]);
      await expect(station.staff.packs.take({ data: base64(bytes) })).rejects.toMatchObject({ code: 'REFUSED' });
      continue;
    }
    const { draftId } = await station.staff.packs.take({ data: base64(bytes) });
    taken += 1;
    const draft = await station.staff.studio.open({ draftId });
    expect([draft.scenario, ['', liftStuck.en].includes(draft.en)]).toEqual([liftStuck.scenario, true]);
  }
  expect(samples).toHaveLength(200);
  expect(taken, 'dates and other harmless bytes may differ').toBeLessThan(60);
  expect((await station.staff.studio.list()).drafts).toHaveLength(taken);
  expect(station.faults).toEqual([]);
  expect(readdirSync(dirname(station.folder))).toEqual(['data']);
  expect(readdirSync(station.folder).filter((name) => !inside.includes(name))).toEqual(taken === 0 ? [] : ['studio']);
  expect(station.ports.library.list().map(({ contentHash }) => contentHash)).toEqual(drills);
});

test('bytes of any kind are no pack', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => 'refusals' in readPack(bytes)), { seed: 1, numRuns: 300 });
});
