import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import type { DraftStart } from '../../../electron/contract/studio.ts';
import { ownScenarios, readScenarios } from '../../../electron/library/readScenarios.ts';
import { loadScenario } from '../../../scenarios/engine/index.ts';
import { ownFire } from '../../support/releases.ts';
import { signedIn } from '../../support/staff.ts';
import { aStation, withToken, type StationWishes, type TestStation } from '../../support/stations.ts';

async function staffed(wishes: StationWishes = {}): Promise<TestStation & { staff: Api }> {
  const station = aStation(wishes);
  return { ...station, staff: withToken(station.router, await signedIn(station.records, station.api, 'instructor')) };
}

test('every drill that ships becomes a draft under an id of its own, and else byte for byte', async () => {
  const { staff, ports } = await staffed({ scenarios: ownScenarios() });
  for (const { id, category } of ports.library.list()) {
    const file = (name: string): string => readFileSync(join(ownScenarios(), category, id, name), 'utf8');
    const { draftId } = await staff.studio.create({ start: { kind: 'drill', scenarioId: id } });
    const draft = await staff.studio.open({ draftId });
    expect([draft.scenario.replace(`\nid: ${id}-2\n`, `\nid: ${id}\n`), draft.en]).toEqual([file('scenario.yaml'), file('en.yaml')]);
    expect(draft).toMatchObject({ drillId: `${id}-2`, category, basedOn: id, revision: 1, title: ports.library.find(id)?.document?.title });
    expect((await staff.studio.save({ ...draft })).revision, 'nothing was changed').toBe(1);
  }
});

test('a copy has an id that no drill, no draft and nothing in the bin has; only the next version of a drill of the station’s own keeps it', async () => {
  const { staff } = await staffed();
  const begun = async (start: DraftStart): Promise<{ draftId: string; id: string }> => {
    const { draftId } = await staff.studio.create({ start });
    return { draftId, id: (await staff.studio.open({ draftId })).drillId };
  };
  const ships = { kind: 'drill', scenarioId: 'small-fire' } as const;
  const first = await begun(ships);
  await staff.studio.remove({ draftId: first.draftId });
  const copy = await staff.studio.duplicate(await begun(ships));
  expect([first.id, ...(await staff.studio.list()).drafts.map(({ drillId }) => drillId).toSorted()]).toEqual(['small-fire-2', 'small-fire-3', 'small-fire-4']);
  expect([(await begun({ kind: 'empty' })).id, (await begun({ kind: 'empty' })).id]).toEqual(['new-drill', 'new-drill-2']);
  await staff.studio.save({ draftId: copy.draftId, revision: 1, scenario: 'id: small-fire-2\ntitle: "half', en: '' });
  expect((await staff.studio.open(await staff.studio.duplicate(copy))).scenario, 'a broken text is copied as it is').toBe('id: small-fire-2\ntitle: "half');

  const { draftId } = await staff.studio.create({ start: { kind: 'empty' } });
  await staff.studio.save({ draftId, revision: 1, ...ownFire() });
  await staff.releases.release({ draftId, revision: 2, passMarkNote: '' });
  expect((await begun({ kind: 'drill', scenarioId: 'own-fire' })).id).toBe('own-fire');
});

test('an empty start is a sound drill on the tables that a draft is checked with', async () => {
  const { staff } = await staffed({ scenarios: ownScenarios() });
  const { scenario, en, title } = await staff.studio.open(await staff.studio.create({ start: { kind: 'empty' } }));
  const { laws, commons } = await staff.studio.tables();
  expect(title).toBe('新剧本');
  expect(loadScenario({ path: 'scenario.yaml', scenario, en, laws, commons }).findings.map(({ code }) => code)).toEqual(['fewCommonPoints']);
  expect(laws).toEqual(readScenarios().tables.laws);
});

test('of two windows on one draft, the second to store is refused and its texts are kept as a draft of their own', async () => {
  const { staff } = await staffed();
  const { draftId } = await staff.studio.create({ start: { kind: 'drill', scenarioId: 'small-fire' } });
  const { scenario, en, revision } = await staff.studio.open({ draftId });
  expect(await staff.studio.save({ draftId, revision, en, scenario: `${scenario}# left\n` })).toMatchObject({ revision: 2 });
  const { data } = await staff.studio.save({ draftId, revision, en, scenario: `${scenario}# right\n` }).then(() => { throw new Error('stored'); }, (error: { code: string; data: { keptAs: string } }) => error);
  expect((await staff.studio.open({ draftId })).scenario).toMatch(/# left\n$/);
  expect((await staff.studio.open({ draftId: data.keptAs })).scenario).toMatch(/# right\n$/);
  expect(await staff.studio.save({ draftId, revision, en, scenario: `${scenario}# left\n` }), 'sent again, because the answer was lost').toMatchObject({ revision: 2 });
});

test('a removed draft lies in the bin until it is put back; what was made, removed and put back is on record', async () => {
  const station = await staffed();
  const { staff } = station;
  const { draftId } = await staff.studio.create({ start: { kind: 'drill', scenarioId: 'small-fire' } });
  const copy = await staff.studio.duplicate({ draftId });
  await staff.studio.remove({ draftId });
  await expect(staff.studio.open({ draftId })).rejects.toMatchObject({ code: 'UNKNOWN_DRAFT' });
  const { drafts, bin } = await staff.studio.list();
  expect([drafts.map((each) => each.draftId), bin.map((each) => each.draftId)]).toEqual([[copy.draftId], [draftId]]);
  await staff.studio.putBack({ draftId });
  expect((await staff.studio.list()).drafts).toHaveLength(2);
  expect(station.records.auditEntries(10).filter(({ kind }) => kind.startsWith('draft')).map(({ kind, about, by, note }) => [kind, about, by, note])).toEqual([
    ['draftPutBack', draftId, 'account-instructor', 'small-fire-2'], ['draftRemoved', draftId, 'account-instructor', 'small-fire-2'],
    ['draftCreated', copy.draftId, 'account-instructor', 'small-fire-3'], ['draftCreated', draftId, 'account-instructor', 'small-fire-2'],
  ]);
  await expect(staff.studio.create({ start: { kind: 'drill', scenarioId: 'no-such-drill' } })).rejects.toMatchObject({ code: 'UNKNOWN_SCENARIO' });
});

test('a draft whose text is broken, or whose label was spoilt by hand, is still listed and opens', async () => {
  const { staff, folder } = await staffed();
  const { draftId } = await staff.studio.create({ start: { kind: 'drill', scenarioId: 'small-fire' } });
  await staff.studio.save({ draftId, revision: 1, scenario: 'title: "half\n  - [', en: '' });
  writeFileSync(join(folder, 'studio', draftId, 'draft.json'), '{');
  mkdirSync(join(folder, 'studio', 'empty'));
  expect((await staff.studio.list()).drafts).toMatchObject([{ draftId, title: '', drillId: '' }]);
  expect((await staff.studio.open({ draftId })).scenario).toBe('title: "half\n  - [');
});

test('a draft is asked for by its id and never by a path', async () => {
  const { staff, ports } = await staffed();
  await expect(staff.studio.open({ draftId: '../records' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(ports.drafts.find('../studio')).toBeNull();
  expect(ports.drafts.remove('..')).toBe(false);
});

test('a template becomes a draft with its comments, is listed in the language asked for, and is no drill that can be begun', async () => {
  const { staff, ports } = await staffed({ scenarios: ownScenarios() });
  const [zh, en] = [await staff.studio.templates({ lang: 'zh' }), await staff.studio.templates({ lang: 'en' })];
  expect(zh.find(({ category }) => category === 'gas')?.title).toBe('楼道里的燃气味');
  expect(en.find(({ category }) => category === 'gas')?.title).toBe('The smell in the stairwell');
  const draft = await staff.studio.open(await staff.studio.create({ start: { kind: 'template', category: 'gas' } }));
  expect([draft.scenario, draft.en]).toEqual(['scenario.yaml', 'en.yaml'].map((name) => readFileSync(join(ownScenarios(), 'templates', 'gas', name), 'utf8')));
  expect(draft).toMatchObject({ category: 'gas', basedOn: null });
  expect(ports.library.find(draft.drillId)).toBeNull();
});
