import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rebuild } from '../../electron/library/readScenario.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { aPack } from '../support/aPack.ts';
import { aScenario } from '../support/aScenario.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { aFolder } from '../support/records.ts';
import { shippedLocalRules } from '../support/shippedScenarios.ts';

const scenario = aScenario();
const drill = aScenario({ phases: scenario.phases.map((phase) => (phase.id === 'alarm' ? { ...phase, after: [{ delay: 'minutes(local.noticeDays)', phase: 'fighting' }] } : phase)) });
const root = () => aLibraryFolder({ ...filesOf(drill), 'local-rules/default.yaml': stringify(aPack({ noticeDays: 10 })) });

/** A station's own file with this text. */
function ownFile(text: string): string {
  const path = join(aFolder(), 'local-rules.yaml');
  writeFileSync(path, text);
  return path;
}

const entryWith = (text?: string) => readScenarios(root(), text === undefined ? {} : { localRules: ownFile(text) });

it('the pack that ships is used, unless the station has one of its own', () => {
  const values = [undefined, stringify(aPack({ noticeDays: 20 }))].map((text) => entryWith(text).find('small-fire')?.compiled?.local.used.map(({ id, value }) => [id, value]));
  expect(values).toEqual([[['noticeDays', 10]], [['noticeDays', 20]]]);
});

it('another value is another logic; another wording, or a rule that the drill does not use, is not', () => {
  const pack = aPack({ noticeDays: 10, unused: 3 });
  const hashes = [entryWith(), entryWith(stringify(pack)), entryWith(stringify({ ...pack, name: { zh: '改名', en: 'renamed' } })), entryWith(stringify(aPack({ noticeDays: 11 })))].map((library) => library.find('small-fire')?.logicHash);
  expect(new Set(hashes.slice(0, 3)).size).toBe(1);
  expect(hashes[3]).not.toBe(hashes[0]);
});

it('a record is rebuilt with the pack it was played with', () => {
  const entry = entryWith(stringify(aPack({ noticeDays: 20 }))).find('small-fire');
  expect(rebuild(entry?.files ?? {}).local.used.map(({ value }) => value)).toEqual([20]);
});

it('a pack that lacks a rule makes the drill that uses it unusable, and says which rule', () => {
  const entry = entryWith(stringify(aPack({ replyDays: 3 }))).find('small-fire');
  expect([entry?.compiled, entry?.findings.map(({ code, path, message }) => [code, path, message])]).toEqual([null, [['unknownLocalRule', 'phases[0].after[0].delay', 'the local rule pack "Rules of somewhere" has no rule "noticeDays"; known: replyDays']]]);
});

it.each([
  ['is no YAML', 'rules: [', 'notYaml'], ['is no pack', 'format: 1\nrules: []\n', 'format'], ['has a rule twice', stringify({ ...aPack(), rules: [...aPack().rules, ...aPack().rules] }), 'duplicateId'],
])('a pack that %s is a finding of its own, and no drill falls back to another city', (_, text, code) => {
  const library = entryWith(text);
  expect(library.lawFindings.map((finding) => finding.code)).toContain(code);
  expect(library.find('small-fire')?.findings.map((finding) => finding.code)).toEqual(['localRulesMissing']);
});

it('in the pack that ships, what was set for training says so in its basis, and nothing else does', () => {
  for (const { id, invented, basis } of shippedLocalRules()?.rules ?? []) expect([id, invented, invented]).toEqual([id, basis.zh.includes('〔设定〕'), basis.en.startsWith('Set for training')]);
  expect(shippedLocalRules()?.rules.length).toBeGreaterThan(20);
});

it('a record keeps the template of its units, and is rebuilt with it', () => {
  const template = (label: string) => stringify({ format: 1, organisations: [{ id: 'teams', name: { zh: '队', en: 'teams' }, note: { zh: '注', en: 'note' }, groups: [{ id: 'all', label: { zh: label, en: label }, note: { zh: '注', en: 'note' } }] }] });
  const grouped = aScenario({ organisation: 'teams', units: scenario.units.map((unit) => ({ ...unit, group: 'all' })) });
  const entry = readScenarios(aLibraryFolder({ ...filesOf(grouped), 'organisations.yaml': template('全体') })).find('small-fire');
  expect([entry?.findings, rebuild(entry?.files ?? {}).organisation?.groups[0]?.label.zh]).toEqual([[], '全体']);
});
