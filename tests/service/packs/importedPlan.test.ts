import { expect, test } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import { editable, partAt, type PartPath } from '../../../scenarios/engine/index.ts';
import { planFile } from '../../support/plans.ts';
import { signedIn } from '../../support/staff.ts';
import { acts, aStation, choose, order, withToken, type TestStation } from '../../support/stations.ts';

/** What an author writes where the plan says nothing; the best answer keeps the plan's own words. */
const written = (path: PartPath): string => (path.includes('options') ? '先等等看，过一会儿再说' : path.includes('feedback') ? '按规定要先保证人的安全，不让外行动手。' : path.at(-1) === 'role' ? '七号楼居民' : '和顺里七号楼电梯困人的一次演练。');

function textsIn(value: unknown, path: PartPath = []): { readonly path: PartPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, Array.isArray(value) ? Number(key) : key])) : [];
}

/** Answers every question with the plan's own answer and gives each order as soon as it can be given, until the drill is over. */
async function played({ api, clock }: TestStation, runId: string, answers: readonly string[], orders: readonly string[]): Promise<void> {
  const given = new Set<string>();
  for (let step = 0; step < 400; step += 1) {
    clock.pass(10_000);
    const view = await api.training.view({ runId, lang: 'zh' });
    if (view.ended) return;
    for (const { handle } of view.messages.filter(({ state }) => state === 'ringing' || state === 'unread')) await acts(api, runId, () => ({ type: 'injectAcknowledged', message: handle }));
    for (const { options } of view.decisions) await acts(api, runId, choose(options.find(({ text }) => answers.includes(text))?.text ?? ''));
    for (const title of orders) {
      const task = (await api.training.view({ runId, lang: 'zh' })).tasks.find((each) => each.title === title);
      if (given.has(title) || !task?.units.some(({ reason }) => reason === null)) continue;
      await acts(api, runId, order(title));
      given.add(title);
    }
  }
  throw new Error('the drill does not end');
}

test('a Word plan needs only what it does not say: with the missing words written it is released, played and recorded with its score', async () => {
  const station = aStation();
  const staff: Api = withToken(station.router, await signedIn(station.records, station.api, 'instructor'));
  const { draftId } = await staff.packs.take({ data: Buffer.from(planFile('plan.docx')).toString('base64') });
  const draft = await staff.studio.open({ draftId });
  const missing = textsIn(editable(draft.scenario).value).filter(({ text }) => text.includes('待补'));
  expect(missing.length).toBeGreaterThan(20);
  const { text: scenario, value } = missing.reduce((at, { path }) => at.with({ kind: 'set', path, value: written(path) }), editable(draft.scenario));
  expect((await staff.releases.look({ draftId, lang: 'zh' })).errors).toEqual([]);
  await staff.studio.save({ draftId, revision: draft.revision, scenario, en: '' });
  await staff.releases.release({ draftId, revision: draft.revision + 1, passMarkNote: '' });

  const { id: personId } = await station.api.people.enter({ name: '李明', staffNo: '007' });
  const { runId } = await station.api.training.start({ personId, scenarioId: draft.drillId });
  const best = textsIn(partAt(value, ['decisions'])).filter(({ path }) => path[1] === 'options' && path[2] === 0 && path[3] === 'text').map(({ text }) => text);
  const orders = textsIn(partAt(value, ['tasks'])).filter(({ path }) => path[1] === 'title').map(({ text }) => text);
  expect([best.length, orders.length]).toEqual([6, 8]);
  await played(station, runId, best, orders);
  const debrief = await station.api.training.debrief({ runId, lang: 'zh' });
  expect(debrief).toMatchObject({ passed: true });
  expect(await station.api.history.mine({ personId, lang: 'zh' })).toMatchObject([{ runId, standing: 'told', score: { passed: true } }]);
});
