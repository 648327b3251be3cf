import { expect, test } from 'vitest';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import type { Intent, RunView } from '../../scenarios/engine/index.ts';
import { acts, answerPhone, aStation, begun, choose, playedOut, type TestStation } from '../support/stations.ts';

const lang = 'zh';

/** A drill in which the trainee sends a neighbour into the fire, and says something about it or not. */
async function played(says: (decision: string) => readonly Intent[]): Promise<{ station: TestStation; runId: string }> {
  const station = aStation();
  const { runId } = await begun(station, 'assessed');
  await acts(station.api, runId, answerPhone);
  const asked = (await station.api.training.view({ runId, lang })).decisions[0]!.handle;
  await acts(station.api, runId, choose('上楼灭火'));
  for (const intent of says(asked)) await acts(station.api, runId, () => intent);
  await playedOut(station, runId);
  return { station, runId };
}

test('what is said about an answer stands in the debrief; the first confidence and the last reason count', async () => {
  const { station, runId } = await played((decision) => [
    { type: 'confidenceStated', decision, confidence: 90 }, { type: 'rationaleWritten', decision, text: '他离得近' },
    { type: 'confidenceStated', decision, confidence: 30 }, { type: 'rationaleWritten', decision, text: ' 他离火最近 ' },
  ]);
  const [first, second] = (await station.api.training.debrief({ runId, lang })).decisions;
  expect(first).toMatchObject({ quality: 'fatal', confidence: 90, rationale: '他离火最近' });
  expect(second).toMatchObject({ confidence: null, rationale: null });
  expect(station.records.readInputs(runId).map(({ input }) => input.type).slice(2, 6)).toEqual(['confidenceStated', 'rationaleWritten', 'confidenceStated', 'rationaleWritten']);
});

test('it never changes the score, and the record verifies', async () => {
  const [silent, spoken] = [await played(() => []), await played((decision) => [{ type: 'confidenceStated', decision, confidence: 90 }, { type: 'rationaleWritten', decision, text: '他离得近' }])];
  expect(spoken.station.records.readScore(spoken.runId)?.sheet).toBe(silent.station.records.readScore(silent.runId)?.sheet);
  expect(verifyRecords(spoken.station.ports)).toMatchObject([{ state: 'same', problem: null }]);
});

test('a retry from a step verifies beside its first run, each with its own words, before and after the trainee is erased', async () => {
  const station = aStation();
  const { runId, personId } = await begun(station);
  await acts(station.api, runId, answerPhone);
  const asked = (await station.api.training.view({ runId, lang })).decisions[0]!.handle;
  await acts(station.api, runId, choose('上楼灭火'));
  await acts(station.api, runId, () => ({ type: 'rationaleWritten', decision: asked, text: '他离得近' }));
  await playedOut(station, runId);
  const { records } = station;
  const [log, retry] = [records.readInputs(runId), { ...records.readRun(runId)!, runId: station.ids.uuid(), parent: { runId, seq: 4 } }];
  records.openFork(retry, log.slice(0, 4));
  expect(records.readInputs(retry.runId).some(({ input }) => input.type === 'rationaleWritten' && input.text === '他离得近')).toBe(true);
  const problems = (): unknown[] => verifyRecords(station.ports).filter(({ problem }) => problem !== null);
  expect(problems()).toEqual([]);
  station.records.erasePerson(personId, '2026-03-20T00:00:00.000Z');
  expect([problems(), station.records.storedInputs(runId).length]).toEqual([[], station.records.readInputs(runId).length]);
});

test('nothing can be said about what was not asked, nor at length, nor in other measures', async () => {
  const { api } = aStation();
  const { runId } = await begun({ api });
  const says = (intent: (view: RunView) => unknown): Promise<unknown> => acts(api, runId, (view) => intent(view) as Intent);
  await expect(says(() => ({ type: 'rationaleWritten', decision: 'firstWords', text: '因为' }))).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { code: 'unknownThing' } });
  await acts(api, runId, answerPhone);
  await expect(says((view) => ({ type: 'rationaleWritten', decision: view.decisions[0]!.handle, text: '长'.repeat(201) }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(says((view) => ({ type: 'rationaleWritten', decision: view.decisions[0]!.handle, text: '  ' }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(says((view) => ({ type: 'confidenceStated', decision: view.decisions[0]!.handle, confidence: 77 }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
