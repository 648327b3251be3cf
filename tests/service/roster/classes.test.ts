import { expect, test } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import { signedIn } from '../../support/staff.ts';
import { aStation, begun, playedOut, withToken, type TestStation } from '../../support/stations.ts';

const lang = 'zh';
const spring = { id: null, name: '春季班', from: '2026-01-01', to: '2026-12-31', unit: '东城', members: [] as string[], drills: [{ scenarioId: 'small-fire', mode: 'practice' as const, variant: null, from: '2026-01-01', to: '2026-12-31' }] };

async function aClassroom(): Promise<{ station: TestStation; api: Api; personId: string }> {
  const station = aStation();
  const { id: personId } = await station.api.people.enter({ name: '李明', staffNo: '007' });
  return { station, api: withToken(station.router, await signedIn(station.records, station.api, 'instructor')), personId };
}

test('a trainee sees what the own class is given today, and how often it was done; the run carries the name that the class had', async () => {
  const { station, api, personId } = await aClassroom();
  expect(await station.api.roster.assigned({ personId, lang })).toEqual([]);
  const later = { ...spring.drills[0]!, from: '2099-01-01', to: '2099-01-02' };
  const { id } = await api.roster.keepClass({ ...spring, members: [personId], to: '2099-12-31', drills: [...spring.drills, later] });
  expect(await station.api.roster.assigned({ personId, lang })).toEqual([{ className: '春季班', scenarioId: 'small-fire', title: '小火', mode: 'practice', from: '2026-01-01', to: '2026-12-31', done: 0 }]);
  const { runId } = await begun(station);
  await playedOut(station, runId);
  await (withToken(station.router, await signedIn(station.records, station.api, 'instructor'))).roster.keepClass({ ...spring, id, name: '改了名', members: [personId] });
  expect([station.records.readRun(runId)?.className, (await station.api.roster.assigned({ personId, lang })).map(({ className, done }) => [className, done])]).toEqual(['春季班', [['改了名', 1]]]);
});

test('a class that is over or has not begun gives nothing and names no run', async () => {
  const { station, api, personId } = await aClassroom();
  await api.roster.keepClass({ ...spring, members: [personId], from: '2020-01-01', to: '2020-02-01' });
  const { runId } = await begun(station);
  expect([await station.api.roster.assigned({ personId, lang }), station.records.readRun(runId)?.className]).toEqual([[], null]);
});

test.each([
  ['without a name', { name: ' ' }, 'NAME_MISSING'], ['that ends before it begins', { from: '2026-03-02', to: '2026-03-01' }, 'DAYS_UNFIT'], ['on a day that there is not', { from: '2026-02-30' }, 'DAYS_UNFIT'],
  ['with somebody unknown', { members: ['nobody'] }, 'UNKNOWN_PERSON'], ['with an unknown drill', { drills: [{ ...spring.drills[0]!, scenarioId: 'no-such' }] }, 'UNKNOWN_SCENARIO'],
  ['with a form that the drill does not have', { drills: [{ ...spring.drills[0]!, variant: 'no-such' }] }, 'UNKNOWN_SCENARIO'], ['that is not there', { id: 'no-such' }, 'UNKNOWN_CLASS'],
])('a class %s is refused', async (_what, wish, code) => {
  const { api } = await aClassroom();
  await expect(api.roster.keepClass({ ...spring, ...wish })).rejects.toMatchObject({ code });
  expect(await api.roster.classes()).toEqual([]);
});

test('two classes of one name are refused; a removed class is gone and what was played in it stays', async () => {
  const { station, api, personId } = await aClassroom();
  const { id } = await api.roster.keepClass({ ...spring, members: [personId, personId] });
  await expect(api.roster.keepClass(spring)).rejects.toMatchObject({ code: 'CLASS_TAKEN' });
  const { runId } = await begun(station);
  await api.roster.removeClass({ id });
  expect([await api.roster.classes(), station.records.readRun(runId)?.className]).toEqual([[], '春季班']);
  expect(station.records.auditEntries(2).map(({ kind, by, note }) => `${kind} ${by} ${note}`)).toEqual(['classRemoved account-instructor 春季班', 'classKept account-instructor 春季班']);
});
