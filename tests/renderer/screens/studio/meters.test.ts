import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { itemsAt } from '../../../../renderer/screens/studio/document/partSteps.ts';
import { renamingAt } from '../../../../renderer/screens/studio/form/renamingAt.ts';
import { metersOf } from '../../../../renderer/screens/studio/lint/meters.ts';
import { isTooWide, lengthsOf } from '../../../../renderer/screens/studio/side/lengths.ts';

const drills = readScenarios().list().flatMap(({ compiled, written, findings }) => (compiled ? [{ compiled, written, findings }] : []));

test('the points of the decisions stand each in one phase, and all points together are a hundred', () => {
  expect(drills.length).toBeGreaterThan(0);
  for (const { compiled } of drills.filter(({ compiled: { scenario } }) => scenario.category !== 'tutorial')) {
    const { points, phases } = metersOf(compiled.scenario);
    expect([phases.reduce((sum, each) => sum + each.points, 0), points.total]).toEqual([points.cards, 100_000]);
    expect(phases.some(({ at, points: own }) => at !== null && own > 0)).toBe(true);
  }
});

test('the lengths beside the options of a form are those of the meters and of the check', () => {
  for (const { written, compiled, findings } of drills) {
    const { lengths } = metersOf(compiled.scenario);
    expect(itemsAt(written, ['decisions']).map((_decision, at) => lengthsOf(itemsAt(written, ['decisions', at, 'options'])))).toEqual(lengths.map(({ title: _title, ...each }) => each));
    expect(lengths.flatMap((each, at) => (isTooWide(each) ? [`decisions[${at}].options`] : []))).toEqual(findings.filter(({ code }) => code === 'bestIsLongest' || code === 'lengthsDiffer').map(({ path }) => path));
  }
});

test('ids that other parts name can be changed, those of roads and forms stay', () => {
  const root = { decisions: [{ id: 'first', options: [{ id: 'go' }] }], rubric: { outcomes: [{ id: 'kept' }] }, roads: [{ id: 'way' }], tasks: [{ id: 'call', slots: [{ id: 'how' }] }] };
  expect([renamingAt(root, ['decisions', 0, 'id'], 'x'), renamingAt(root, ['decisions', 0, 'options', 0, 'id'], 'x'), renamingAt(root, ['rubric', 'outcomes', 0, 'id'], 'x')]).toEqual([
    { kind: 'decision', from: 'first', to: 'x' }, { kind: 'option', from: 'go', to: 'x', within: 'first' }, { kind: 'item', from: 'kept', to: 'x' },
  ]);
  expect([renamingAt(root, ['roads', 0, 'id'], 'x'), renamingAt(root, ['tasks', 0, 'slots', 0, 'id'], 'x')]).toEqual([null, null]);
});
