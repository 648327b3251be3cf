import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changesBetween, isLater, nextVersion } from '../../../scenarios/engine/index.ts';
import { scenario as scenarioSchema, type Scenario } from '../../../scenarios/engine/schema/scenario.ts';
import { aChangedScenario, aLawTable, anEnglish, aScenario, the } from '../../support/aScenario.ts';

const version = (document: Scenario, english = anEnglish(aScenario())) => ({ document, english });
const told = (change: (scenario: Scenario) => void) => changesBetween(version(aScenario()), version(aChangedScenario(change)), aLawTable());
const words = (change: (scenario: Scenario) => void) => told(change).map(({ zh, en }) => [zh, en]);

test('each sort of change is told in both languages, by the name of its part', () => {
  expect(words((it) => { it.decisions[0]!.prompt = '里面有人吗？'; })).toEqual([['要拿主意的事“第一句话”：改了文字', expect.stringMatching(/^Decision “English of decision.*”: reworded$/)]]);
  expect(words((it) => { it.decisions[0]!.points = 3; it.decisions[0]!.limit = 'seconds(5)'; })[0]?.[0]).toMatch(/^要拿主意的事“第一句话”：分值 [\d.]+ → 3；改了时间$/);
  expect(words((it) => { it.decisions[0]!.sources = ['laterLaw/1']; })[0]).toEqual([expect.stringMatching(/：依据加上《后来的法》第1条；依据去掉《消防法》第44条$/), expect.stringMatching(/: now cites A later law, article 1; no longer cites Fire Protection Law, article 44$/)]);
  expect(words((it) => { it.decisions[0]!.options.pop(); })[0]?.[0]).toMatch(/^要拿主意的事“第一句话”：去掉了选项“[^”]+”$/);
  expect(words((it) => { it.injects.splice(0, 1); })[0]).toEqual([expect.stringMatching(/^来电和消息“.*”：去掉了$/), expect.stringMatching(/^Message “.*”: removed$/)]);
  expect(words((it) => { it.rubric.passMark = 70; it.minutes = 12; })).toEqual([['演练时长（分钟）：10 → 12', 'Minutes of play: 10 → 12'], ['及格线：60 → 70', 'Pass mark: 60 → 70']]);
  expect(words((it) => { it.phases.reverse(); }).map(([zh]) => zh)).toEqual(['阶段：换了先后']);
  expect(words((it) => { the(it.people, 'sun').floor = 6; }).map(([zh]) => zh)).toEqual(['人物“孙大爷”：改了条件或后果']);
});

test('English that says something else is counted', () => {
  const english = new Map([...anEnglish(), ['scenario.title', 'A fire']]);
  expect(changesBetween(version(aScenario()), version(aScenario(), english)).map(({ en }) => en)).toEqual(['English: one text changed']);
});

test('two versions are told apart exactly where they differ', () => {
  const lift = scenarioSchema.parse(parse(readFileSync(join(import.meta.dirname, '../../fixtures/liftStuck/scenario.yaml'), 'utf8')));
  for (const document of [aScenario(), lift]) {
    expect(changesBetween(version(document), version({ ...document, version: '9.9.9' }))).toEqual([]);
    fc.assert(fc.property(fc.nat(), fc.nat(), (seed, value) => {
      const changed = structuredClone(document);
      changeOne(changed, seed, value);
      return changesBetween(version(document), version(changed)).length > 0;
    }), { numRuns: 120 });
  }
});

/** Some leaf of the document says something else; the version stays. */
function changeOne(document: Scenario, seed: number, value: number): void {
  const leaves: [object, string][] = [];
  const walk = (part: object): void => { for (const [key, each] of Object.entries(part)) { if (typeof each === 'object' && each !== null) walk(each); else if (part !== document || key !== 'version') leaves.push([part, key]); } };
  walk(document);
  const [part, key] = leaves[seed % leaves.length]!;
  const was: unknown = Reflect.get(part, key);
  Reflect.set(part, key, typeof was === 'number' ? was + value + 1 : typeof was === 'boolean' ? !was : `${String(was)}x`);
}

test('versions rise: the last number for texts, the second for another course, the first for other scores', () => {
  const scored = told((it) => { it.decisions[0]!.points = 3; }), moved = told((it) => { the(it.people, 'sun').floor = 6; });
  expect([nextVersion('1.2.3', true, []), nextVersion('1.2.3', false, moved), nextVersion('1.2.3', false, scored)]).toEqual(['1.2.4', '1.3.0', '2.0.0']);
  expect([isLater('1.10.0', '1.9.9'), isLater('2.0.0', '1.99.0'), isLater('1.2.3', '1.2.3'), isLater('1.2.3', '1.2.4')]).toEqual([true, true, false, false]);
});
