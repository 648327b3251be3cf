import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { pathOfKey } from '../../../../renderer/screens/studio/translation/pathOfKey.ts';
import { partAt, textsOf } from '../../../../scenarios/engine/index.ts';

test('from every text of every drill that ships one comes to its own place in the document', () => {
  for (const { written, compiled } of readScenarios().list()) {
    if (!compiled) continue;
    const lost = [...textsOf(compiled.scenario)].filter(([key, zh]) => { const path = pathOfKey(written, key); return path === null || partAt(written, path) !== zh; }).map(([key]) => key);
    expect(lost).toEqual([]);
  }
});

test('a key that belongs to nothing leads nowhere', () => {
  expect(['decision.gone.title', 'scenario.nothing', 'strange', 'variant.examA.person.sun.name'].map((key) => pathOfKey({ title: '题', decisions: [{ id: 'first', title: '甲' }] }, key))).toEqual([null, null, null, null]);
});
