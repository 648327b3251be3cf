import { expect, test } from 'vitest';
import { aStation, begun, playedOut } from '../support/stations.ts';

const said = { well: '先问有没有人被困', wrong: '报警晚了', change: '预案里写明谁拨 119', difficulty: 4 };

test('a trainee says how the own drill went; it stands beside the record, the later word shows, and the score stays', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await playedOut(station, runId);
  const score = station.records.readScore(runId);
  await station.api.history.evaluate({ runId, personId, evaluation: said });
  await station.api.history.evaluate({ runId, personId, evaluation: { ...said, difficulty: 2 } });
  const facts = await station.api.history.record({ runId, personId });
  expect(facts).toMatchObject({ scenarioId: 'small-fire', mode: 'practice', evaluation: { ...said, difficulty: 2 } });
  expect(facts.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(station.records.selfEvaluationsOf(runId)).toHaveLength(2);
  expect(station.records.readScore(runId)).toEqual(score);
  expect(station.records.checkChain(runId)).toBeNull();
});

test('nobody says it, reads it or compares it for somebody else, nor before the end', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await expect(station.api.history.evaluate({ runId, personId, evaluation: said })).rejects.toMatchObject({ code: 'NOT_OVER' });
  await playedOut(station, runId);
  const other = await station.api.people.enter({ name: '王芳', staffNo: '008' });
  await expect(station.api.history.evaluate({ runId, personId: other.id, evaluation: said })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(station.api.history.record({ runId, personId: other.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(station.api.history.compare({ runId, personId: other.id, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

test('a difficulty beyond five is refused at the door', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await playedOut(station, runId);
  await expect(station.api.history.evaluate({ runId, personId, evaluation: { ...said, difficulty: 6 } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
