import { expect, onTestFinished, test } from 'vitest';
import { ownScenarios } from '../../electron/library/readScenarios.ts';
import { signedIn } from '../support/staff.ts';
import { acts, aStation } from '../support/stations.ts';

const scenarioId = 'learn-the-screen';

test('the drill that teaches the screen is stored and told as such, and counts in no statistics, growth or next advice', async () => {
  const { api, records, faults } = aStation({ scenarios: ownScenarios() });
  onTestFinished(() => records.close());
  await signedIn(records, api, 'instructor');
  const person = await api.people.enter({ name: '王秀英', staffNo: '0052' });
  const { runId } = await api.training.start({ personId: person.id, scenarioId, mode: 'practice' });
  expect(await api.training.view({ runId, lang: 'zh' })).toMatchObject({ tutorial: true });
  await acts(api, runId, () => ({ type: 'runEnded' }));
  expect(await api.history.mine({ personId: person.id, lang: 'zh' })).toMatchObject([{ runId, tutorial: true }]);
  expect(await api.history.record({ runId, personId: person.id })).toMatchObject({ tutorial: true });
  const growth = await api.history.growth({ personId: person.id, lang: 'zh' });
  expect([growth.runs, growth.drills, growth.next?.scenarioId]).toEqual([0, [], 'fire-ebike-stairwell']);
  const { whole } = await api.statistics.dashboard({ filter: {}, lang: 'zh' });
  expect(whole.n).toBe(0);
  expect(faults).toEqual([]);
});

test('it can neither be assessed nor be an exam', async () => {
  const { api, records } = aStation({ scenarios: ownScenarios() });
  onTestFinished(() => records.close());
  const person = await api.people.enter({ name: '王秀英', staffNo: '0052' });
  await expect(api.training.start({ personId: person.id, scenarioId, mode: 'assessed' })).rejects.toMatchObject({ code: 'MODE_CLOSED' });
});
