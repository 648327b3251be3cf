import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { inAuthorsWords } from '../../../../renderer/screens/studio/lint/authorsWords.ts';
import { whereOf } from '../../../../renderer/screens/studio/lint/whereOf.ts';
import { changed, loadScenario } from '../../../../scenarios/engine/index.ts';

const { tables: { laws, commons }, list } = readScenarios();
const written = list().find(({ id }) => id.includes('ebike'))?.written;
const found = (path: readonly (string | number)[], value: unknown) => {
  const draft = changed(written, { kind: 'set', path, value });
  const loaded = loadScenario({ path: 's', scenario: JSON.stringify(draft), en: null, laws, commons });
  return inAuthorsWords(loaded.findings, loaded.written ?? draft, new Map()).filter(({ code }) => !code.startsWith('translation'));
};

test('a finding calls a value and a condition what the author calls them', () => {
  const [finding] = found(['injects', 0, 'when'], "fire > 99 && happened('phase:nowhere')").filter(({ code }) => code === 'neverHolds');
  expect(finding?.messageZh).toMatch(/火.* > 99/);
  expect(finding?.messageZh).not.toContain('fire');
});

test('a finding about a state of something that changes by itself calls it what the author calls it', () => {
  const [finding] = found(['dynamics', 0], { id: 'leak', label: '漏水', initial: 'dry', states: [{ id: 'dry' }, { id: 'wet', label: '满楼是水' }] }).filter(({ code }) => code === 'stateUnreachable');
  expect(finding?.messageZh).toContain('通向“漏水”的状态“满楼是水”');
});

test('the place of a finding has the words of outline and form', () => {
  const words = { label: (_kind: string, name: string) => `[${name}]`, kind: (kind: string) => `<${kind}>`, hint: () => '', value: () => '' };
  const root = { decisions: [{ title: '先救谁' }] };
  expect([whereOf(root, ['decisions', 0, 'options', 1, 'text'], words), whereOf(root, ['minutes'], words), whereOf(root, ['rubric', 'passMark'], words), whereOf(root, [], words), whereOf(root, ['rubric', 'vetoes'], words)]).toEqual([['<decision>', '先救谁', '[options]'], ['[minutes]'], ['[passMark]'], [], ['<veto>']]);
});
