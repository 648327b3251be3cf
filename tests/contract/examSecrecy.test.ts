import { expect, test } from 'vitest';
import { ownScenarios } from '../../electron/library/readScenarios.ts';
import type { Compiled } from '../../scenarios/engine/index.ts';
import { anExamLibrary, pin } from '../support/exams.ts';
import { password, signedIn } from '../support/staff.ts';
import { aStation, type TestStation } from '../support/stations.ts';
import { links } from './links.ts';
import { authoredIds, notYet, something, spoken, stateAt, stringsOf, verdicts } from './secrets.ts';

const wires = Object.entries(links).filter(([name]) => name !== 'a direct call');
const drills = [['small-fire', anExamLibrary], ['fire-ebike-stairwell', ownScenarios]] as const;

/** The form of an exam that this run plays, and everything of it that must not leave. */
function secretsOf({ records, ports }: TestStation, runId: string, scenarioId: string): { form: Compiled; secret: Set<string> } {
  const base = ports.library.find(scenarioId)!.compiled!;
  const variant = records.readRun(runId)!.variant!;
  const form = base.variants.get(variant)!;
  return { form, secret: new Set([...authoredIds(form.scenario), ...verdicts(form.scenario), ...verdicts(base.scenario), variant, ...form.scenario.variants.map(({ title }) => title)]) };
}

for (const [wire, connect] of wires) {
  test.each(drills)(`${wire}, %s: nothing of an exam leaves the service before it is released, not even its end`, async (scenarioId, root) => {
    const station = aStation({ scenarios: root(), seed: 5 });
    const { api, received } = await connect(station.router);
    await signedIn(station.records, api);
    await api.invigilation.setPin({ pin });
    const { id: personId } = await api.people.enter({ name: '李明', staffNo: '007' });
    await api.library.list({ lang: 'zh' });
    await api.exam.offer({ personId, scenarioId });
    const { sessionId } = await api.exam.ask({ personId, scenarioId });
    const { key } = await api.invigilation.open({ pin });
    await api.invigilation.briefing({ key, sessionId, lang: 'zh' });
    const { runId } = await api.invigilation.start({ key, sessionId });
    const { form, secret } = secretsOf(station, runId, scenarioId);
    const stream = await api.training.watch({ runId, lang: 'zh' });
    await stream.next();
    for (let n = 0; n < 30; n += 1) {
      const view = await api.training.view({ runId, lang: 'zh' });
      if (view.ended) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
      const future = new Set(notYet(form, stateAt(station, runId, view.clock.now)));
      expect([...stringsOf(received)].filter((text) => secret.has(text) || future.has(text))).toEqual([]);
      await api.training.act({ runId, seq: view.seq, intent: something(view, n) }).catch(() => {});
      station.clock.pass(3000);
    }
    const { seq } = await api.training.view({ runId, lang: 'zh' });
    await api.training.act({ runId, seq, intent: { type: 'runEnded' } }).catch(() => {});
    expect((await api.training.view({ runId, lang: 'en' })).ended).not.toBeNull();
    await expect(api.training.debrief({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'WITHHELD' });
    await Promise.all([api.history.mine({ personId, lang: 'zh' }), api.exam.ofRun({ runId, lang: 'zh' }), api.exam.session({ sessionId }), api.invigilation.list({ lang: 'zh' })]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...stringsOf(received)].filter((text) => secret.has(text))).toEqual([]);
    // Its briefing tells the pass mark and how that was set, as every briefing does, and nothing else of the rubric.
    expect(received.join('').replace(/"passMark":\d+,"passMarkSetBy":"(?:provisional|panel|borderline)"/, '')).not.toMatch(spoken);
    expect(received.join('')).not.toMatch(new RegExp(`scrypt|${pin}|${password}`));
    expect(station.records.readInputs(runId).length).toBeGreaterThan(3);
  });
}

test('while an assessed drill is paused its content is covered on the wire too, and comes back', async () => {
  const { api } = aStation();
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '007' });
  const { runId } = await api.training.start({ personId, scenarioId: 'small-fire', mode: 'assessed' });
  const before = await api.training.view({ runId, lang: 'zh' });
  await api.training.act({ runId, seq: 0, intent: { type: 'paused' } });
  expect(await api.training.view({ runId, lang: 'zh' })).toMatchObject({ messages: [], decisions: [], tasks: [], people: [], timeline: [], clock: { paused: true } });
  await expect(api.training.act({ runId, seq: 1, intent: { type: 'injectAcknowledged', message: '1' } })).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { code: 'paused' } });
  await api.training.act({ runId, seq: 1, intent: { type: 'resumed' } });
  expect((await api.training.view({ runId, lang: 'zh' })).messages).toEqual(before.messages);
});
