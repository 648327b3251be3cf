import { expect, test } from 'vitest';
import { aStation, begun, playedOut } from '../support/stations.ts';

test('after two drills by the same hand, the second is compared with the first in the asked language', async () => {
  const station = aStation();
  const first = await begun(station);
  await playedOut(station, first.runId);
  const { runId, personId } = await begun(station);
  await playedOut(station, runId);
  const compared = await station.api.history.compare({ runId, personId, lang: 'en' });
  expect(compared.own).toHaveLength(2);
  expect(compared.stillWrong[0]?.title).toMatch(/^English of/);
  expect((await station.api.history.growth({ personId, lang: 'zh' })).runs).toBe(2);
});

test('a record names its mode and its link in the chain, to its own trainee only and not before the end', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await expect(station.api.history.record({ runId, personId })).rejects.toMatchObject({ code: 'NOT_OVER' });
  await playedOut(station, runId);
  expect(await station.api.history.record({ runId, personId })).toMatchObject({ scenarioId: 'small-fire', mode: 'practice', hash: station.records.scoreHash(runId) });
  const other = await station.api.people.enter({ name: '王芳', staffNo: '008' });
  await expect(station.api.history.record({ runId, personId: other.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(station.api.history.compare({ runId, personId: other.id, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});
