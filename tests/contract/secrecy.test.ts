import { expect, test } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import { aScenario } from '../support/aScenario.ts';
import { aLibraryFolder } from '../support/library.ts';
import { acts, answerPhone, aStation, begun, choose, type TestStation } from '../support/stations.ts';
import { ownScenarios } from '../../electron/library/readScenarios.ts';
import { links } from './links.ts';
import { authoredIds, notYet, something, spoken, stateAt, stringsOf, verdicts } from './secrets.ts';

const wires = Object.entries(links).filter(([name]) => name !== 'a direct call');
const drills = [['small-fire', aLibraryFolder], ['fire-ebike-stairwell', ownScenarios]] as const;

async function started(api: Api, scenarioId: string): Promise<string> {
  const person = await api.people.enter({ name: '李明', staffNo: '007' });
  await api.library.list({ lang: 'zh' });
  return (await api.training.start({ personId: person.id, scenarioId, mode: 'assessed' })).runId;
}

for (const [wire, connect] of wires) {
  test.each(drills)(`${wire}, %s: nothing of an assessed drill leaves the service before it may be known`, async (id, root) => {
    const station: TestStation = aStation({ scenarios: root() });
    const { api, received } = await connect(station.router);
    const compiled = station.ports.library.find(id)!.compiled!;
    const secret = new Set([...authoredIds(compiled.scenario), ...verdicts(compiled.scenario)]);
    const runId = await started(api, id);
    const stream = await api.training.watch({ runId, lang: 'zh' });
    await stream.next();
    for (let n = 0; n < 40; n += 1) {
      const view = await api.training.view({ runId, lang: 'zh' });
      if (view.ended) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
      const heard = stringsOf(received);
      const future = new Set(notYet(compiled, stateAt(station, runId, view.clock.now)));
      expect([...heard].filter((text) => secret.has(text) || future.has(text))).toEqual([]);
      await api.training.act({ runId, seq: view.seq, intent: something(view, n) }).catch(() => {});
      station.clock.pass(3000);
    }
    expect(received.join('')).not.toMatch(spoken);
    expect(station.records.readInputs(runId).length).toBeGreaterThan(3);
  });
}

test('no hint, no speed and no feedback in an assessed drill', async () => {
  const station = aStation();
  const { api } = station;
  const { runId } = await begun(station, 'assessed');
  await acts(api, runId, answerPhone);
  await expect(acts(api, runId, (view) => ({ type: 'hintTaken', decision: view.decisions[0]!.handle }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(acts(api, runId, () => ({ type: 'speedSet', speed: 4 }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await acts(api, runId, choose('上楼灭火'));
  expect(await api.training.view({ runId, lang: 'zh' })).toMatchObject({ feedback: [], clock: { speeds: [1] } });
});

test('the briefing tells nothing of decisions, injects or rubric', async () => {
  const { api, ports } = aStation();
  await api.people.enter({ name: '李明', staffNo: '007' });
  const compiled = ports.library.find('small-fire')!.compiled!;
  const strings = stringsOf([JSON.stringify([await api.library.briefing({ id: 'small-fire', lang: 'zh' }), await api.library.list({ lang: 'zh' })])]);
  const { decisions, injects } = aScenario();
  const untold = [...verdicts(compiled.scenario), ...authoredIds(compiled.scenario), ...injects.map(({ text }) => text), ...decisions.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)])];
  expect([...strings].filter((text) => untold.includes(text))).toEqual([]);
});

test('the same drill shows other handles in another run', async () => {
  const seen = await Promise.all([3, 4].map(async (seed) => {
    const { api } = aStation({ seed });
    const { runId } = await begun({ api }, 'assessed');
    const view = await api.training.view({ runId, lang: 'zh' });
    return [...view.places, ...view.units, ...view.tasks].map(({ handle }) => handle);
  }));
  expect(seen[0]?.filter((handle) => seen[1]?.includes(handle))).toEqual([]);
});
