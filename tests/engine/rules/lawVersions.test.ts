import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedChange, lawChanges } from '../../../scenarios/engine/analysis/lawChanges.ts';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { isInForce, lawsOn } from '../../../scenarios/engine/compile/lawsOn.ts';
import { compile } from '../../../scenarios/engine/compile/compile.ts';
import { lawTable, type Law } from '../../../scenarios/engine/schema/laws.ts';
import { pathText } from '../../../scenarios/engine/schema/finding.ts';
import { sourceLine } from '../../../scenarios/engine/score/sources.ts';
import { shippedLaws } from '../../support/shippedScenarios.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';

/** The shipped table, where 治安管理处罚法 stands as it was until the end of 2025 and as revised from 2026. */
const laws = [...shippedLaws(), ...aLawTable().filter(({ id }) => id === 'laterLaw')];
const drill = (startsAt: string, source: string, more: Partial<ScenarioInput> = {}) => aScenario({ startsAt, lawCards: [source], ...more });
const findings = (...parts: Parameters<typeof drill>) => lint(drill(...parts), anEnglish(drill(...parts)), laws).map(({ code, path, message }) => `${code} ${pathText(path)} ${message}`);

describe('a source means the version in force on the day of the drill', () => {
  it.each([
    ['2025-12-31T09:00', 'securityLaw/25', '2025年修订以前的文本', /散布谣言/], ['2026-01-01T09:00', 'securityLaw/29', '2025年修订', /谣言/],
  ])('on %s %s is cited in its own text', (startsAt, source, version, gist) => {
    const scenario = drill(startsAt, source);
    const { compiled } = compile(scenario, anEnglish(scenario), laws);
    expect(sourceLine(compiled, source, 'zh')).toMatchObject({ title: '中华人民共和国治安管理处罚法', version, gist: expect.stringMatching(gist) as unknown });
    expect(findings(startsAt, source)).toEqual([]);
  });

  it.each([['2025-12-31T09:00', 'securityLaw/29'], ['2026-01-01T09:00', 'securityLaw/25']])('on %s there is no %s', (startsAt, source) => {
    expect(findings(startsAt, source)[0]).toMatch(/^unknownArticle lawCards\[0\] the law table has no article/);
  });

  it('a variant on another day cites the version of its own day', () => {
    const variants: ScenarioInput['variants'] = [{ id: 'formB', title: '乙卷', modes: ['exam'], startsAt: '2025-06-01T09:00' }];
    expect(findings('2026-03-18T09:00', 'securityLaw/29', { variants })[0]).toMatch(/^unknownArticle lawCards\[0\] in the variant "formB"/);
  });

  it('the version is that of the day, whatever the order of the table, and the nearest one where none is in force', () => {
    const version = (from: string | undefined, to?: string): Law => ({ ...aLawTable()[0]!, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), id: 'law' });
    const table = [version('2010-01-01', '2014-12-31'), version('2015-01-01', '2019-12-31'), version('2022-01-01')];
    fc.assert(fc.property(fc.shuffledSubarray(table, { minLength: 3 }), fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (order, date) => {
      const day = date.toISOString().slice(0, 10);
      const found = lawsOn(order, day).get('law');
      const inForce = order.filter((law) => isInForce(law, day));
      if (inForce.length > 0) expect([found]).toEqual(inForce);
      else expect(found?.from).toBe(day < '2010-01-01' ? '2010-01-01' : '2015-01-01');
    }));
  });
});

describe('what differs between two law tables', () => {
  const table = (change: (law: Law) => void): Law[] => {
    const changed = lawTable.parse({ format: 1, laws: aLawTable() }).laws;
    change(changed[0]!);
    return changed;
  };
  const cites = (older: Law[], newer: Law[]) => lawChanges(older, newer).map((change) => [`${change.law}/${change.article} ${change.change}`, citedChange(aScenario(), change, older, newer).length > 0]);

  it('nothing between a table and itself', () => expect(lawChanges(aLawTable(), aLawTable())).toEqual([]));

  it.each<[string, (law: Law) => void, [string, boolean][]]>([
    ['a changed article', (law) => { law.articles['44']!.zh = '改了。'; }, [['fireLaw/44 changed', true]]],
    ['an added one that nobody cites yet', (law) => { law.articles['45'] = { zh: '新', en: 'new' }; }, [['fireLaw/45 added', false]]],
    ['a removed one', (law) => { delete law.articles['44']; }, [['fireLaw/44 removed', true]]],
    ['an end of its force', (law) => { law.to = '2026-12-31'; }, [['fireLaw/null changed', true]]],
    ['another version in its place', (law) => { law.from = '2026-01-01'; }, [['fireLaw/null removed', true], ['fireLaw/null added', true]]],
    ['a note on how it was checked', (law) => { law.checked = '再核'; }, []],
  ])('%s', (_, change, expected) => expect(cites(aLawTable(), table(change))).toEqual(expected));

  it('says which decisions, items, vetoes, caps and cards cite it', () => {
    const newer = table((law) => { law.articles['44']!.en = 'Changed.'; });
    const [change] = lawChanges(aLawTable(), newer);
    expect(change && citedChange(aScenario(), change, aLawTable(), newer)).toEqual([
      'lawCard', 'decision:firstWords', 'decision:whoGoes', ...['callSoon', 'sunOut', 'callFirst', 'visitBoth', 'noOverreach', 'noAnger', 'rightOrder', 'calmHeld', 'fireSmall', 'trustKept'].map((id) => `item:${id}`), 'veto:sentIntoFire', 'cap:neverCalled']);
  });
});
