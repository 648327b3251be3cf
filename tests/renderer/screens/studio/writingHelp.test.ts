import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { durationOf, durationSource, timeUnits } from '../../../../renderer/screens/studio/form/logic/duration.ts';
import { happeningsOf, wayOf, waysIn } from '../../../../renderer/screens/studio/form/logic/happenings.ts';
import { comparablesOf, firstValue, lineKinds, newLine } from '../../../../renderer/screens/studio/form/logic/lines.ts';
import { changed, conditionOf, conditionSource, draftNames, loadScenario, type ConditionRow } from '../../../../scenarios/engine/index.ts';

const { tables: { laws, commons }, list } = readScenarios();
const drills = list().map(({ written }) => ({ written, names: draftNames(written, new Map(), 'zh') }));

test('every happening that a drill that ships names can be picked from the lists', () => {
  for (const { written, names } of drills) {
    const offered = new Set(waysIn(written, names).flatMap((way) => happeningsOf(way, written, names).map(({ key }) => key)));
    const named = [...JSON.stringify(written).matchAll(/(?:happened|times|firstAt|lastAt|since)\('([^']+)'\)|"(?:event|from)":"([a-z]+(?:\.[a-z]+)?:[^"]+)"/gi)].map(([, inLogic, inPattern]) => inLogic ?? inPattern ?? '');
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((key) => !offered.has(key))).toEqual([]);
    expect(named.filter((key) => !happeningsOf(wayOf(key), written, names).some((each) => each.key === key))).toEqual([]);
  }
});

test('a line picked from the lists is one that the check understands, and reads back as the same line', () => {
  for (const { written, names } of drills) {
    const values: ConditionRow[] = comparablesOf(written, names, (person, attribute) => `${person}的${attribute}`).map((each) => ({ kind: 'compare', name: each.id, ...firstValue(each) }));
    const rows = [...lineKinds.flatMap((kind) => newLine(kind, written, names) ?? []), ...values];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(conditionOf(conditionSource({ join: 'all', rows: [row] }), names)).toEqual({ join: 'all', rows: [row] });
    const scenario = JSON.stringify(changed(written, { kind: 'set', path: ['decisions', 0, 'when'], value: conditionSource({ join: 'any', rows: rows.slice(0, 60) }) }));
    expect(loadScenario({ path: 's', scenario, en: null, laws, commons }).findings.filter(({ code, path }) => code === 'expression' && path === 'decisions[0].when').map(({ message }) => message)).toEqual([]);
  }
});

test('a time is a number and a unit and nothing else', () => {
  fc.assert(fc.property(fc.nat(), fc.constantFrom(...timeUnits), (n, unit) => {
    fc.pre(n < 1e9);
    expect(durationOf(durationSource({ n, unit }))).toEqual({ n, unit });
  }));
  expect(['minutes(x)', 'minutes(1) + seconds(2)', 'fire', '30000', 'weeks(2)', 'toString(1)'].map(durationOf)).toEqual([null, null, null, null, null, null]);
});
