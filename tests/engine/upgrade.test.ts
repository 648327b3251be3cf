import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadScenario } from '../../scenarios/engine/index.ts';
import { formatVersion } from '../../scenarios/engine/schema/scenario.ts';
import { upgrade, upgradeSteps, type UpgradeStep } from '../../scenarios/engine/schema/upgrade.ts';
import { aLawTable, aScenario } from '../support/aScenario.ts';

/** 1 → 2: `name` is called `title`; 2 → 3: `minutes` became a field of its own. */
const steps: readonly UpgradeStep[] = [
  ({ name, ...rest }) => ({ ...rest, title: name }),
  (document) => ({ minutes: 30, ...document }),
];

describe('rule 26: a document of an older format', () => {
  it('goes through every later step, in order, and says where it came from', () => {
    expect(upgrade({ format: 1, name: '火' }, steps)).toEqual({ ok: true, from: 1, document: { format: 3, title: '火', minutes: 30 } });
    expect(upgrade({ format: 2, title: '火' }, steps)).toEqual({ ok: true, from: 2, document: { format: 3, title: '火', minutes: 30 } });
  });
  it('is not changed itself, and one of the newest format not at all', () => {
    const [old, newest] = [Object.freeze({ format: 1, name: '火' }), { format: 3, title: '火', minutes: 5 }];
    upgrade(old, steps);
    expect(old).toEqual({ format: 1, name: '火' });
    const same = upgrade(newest, steps);
    expect(same.ok && same.document).toBe(newest);
  });
  it('ends at the format that the schema reads', () => {
    expect(upgradeSteps.length + 1).toBe(formatVersion);
  });
});

describe('rule 26: a document that cannot be brought here is refused in both languages', () => {
  const remarkOf = (document: unknown) => {
    const upgraded = upgrade(document, steps);
    if (upgraded.ok) throw new Error('it was taken');
    return upgraded.remark;
  };
  it('one of a newer format, with both numbers and what to do', () => {
    const { code, path, message, messageZh } = remarkOf({ format: 5 });
    expect([code, path]).toEqual(['formatNewer', ['format']]);
    for (const text of [message, messageZh]) expect([text.includes('5'), text.includes('3')]).toEqual([true, true]);
    expect(message).toContain('newer Shapan');
    expect(messageZh).toContain('较新的沙盘');
  });
  it.each([[{}, 'formatMissing'], [{ format: '1' }, 'formatOdd'], [{ format: 0 }, 'formatOdd'], [{ format: 1.5 }, 'formatOdd'], [{ format: null }, 'formatOdd'], [null, 'format'], [[], 'format'], ['x', 'format']])('%j is %s', (document, code) => {
    expect(remarkOf(document).code).toBe(code);
  });
  it('as a finding on the line of its format, and nothing else is said of it', () => {
    const text = `id: small-fire\n${stringify({ ...aScenario(), id: undefined, format: formatVersion + 1 }, { aliasDuplicateObjects: false })}`;
    const { findings, document, compiled } = loadScenario({ path: 'x.yaml', scenario: text, en: null, laws: aLawTable() });
    expect(findings.map(({ code, file, line, path }) => ({ code, file, line, path }))).toEqual([{ code: 'formatNewer', file: 'x.yaml', line: text.split('\n').findIndex((each) => each.startsWith('format:')) + 1, path: 'format' }]);
    expect([document, compiled]).toEqual([null, null]);
  });
});
