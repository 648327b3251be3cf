import { describe, expect, it } from 'vitest';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { pathText } from '../../../scenarios/engine/schema/finding.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';
import { aRun } from '../../support/aRun.ts';

describe('what a board may show', () => {
  const board = (more: object = {}): NonNullable<ScenarioInput['boards']>[number] => ({ id: 'list', title: '名单', columns: ['trust'], ...more });
  const count = (part: string) => ({ tallies: [{ id: 'sum', label: '合计', part, whole: 'people.size()', need: { n: 1, d: 2 }, source: 'design' }] });
  const findings = (more: object) => {
    const scenario = aScenario({ boards: [board(more)] });
    return lint(scenario, anEnglish(scenario), aLawTable()).map((remark) => `${remark.code} ${pathText(remark.path)}`);
  };

  it.each<[string, object, string[]]>([
    ['visible attributes', {}, []],
    ['no hidden attribute', { columns: ['state'] }, ['boardShowsHidden boards[0].columns[0]']],
    ['no hidden colour', { tone: 'state' }, ['boardShowsHidden boards[0].tone']],
    ['a colour only of an enum', { tone: 'trust' }, ['wrongAttributeType boards[0].tone']],
    ['no attribute that is not there', { weight: 'area' }, ['unknownReference boards[0].weight']],
    ['no count of what is hidden', count("people.filter(p, p.state == 'out').size()"), ['boardShowsHidden boards[0].tallies[0].part']],
    ['no hidden variable as a count', count('told ? 1 : 0'), ['boardShowsHidden boards[0].tallies[0].part']],
    ['a count of what is visible', count('people.filter(p, p.trust > 50).size()'), []],
    ['nothing by the authority of an unknown law', { tallies: [{ ...count('1').tallies[0], source: 'noLaw/1' }] }, ['unknownReference boards[0].tallies[0].source']],
    ['each count once', { tallies: [...count('1').tallies, ...count('2').tallies] }, ['duplicateId boards[0].tallies[1].id']],
  ])('%s', (_, more, expected) => expect(findings(more)).toEqual(expected));

  it('its handles are those of the people, and differ from run to run', () => {
    const [one, two] = [1, 2].map((seed) => viewOf(aRun(aScenario({ boards: [board()] }), seed), { runId: 'r', seq: 0, trainee: '', lang: 'zh' }));
    expect(one?.boards[0]?.rows.map(({ handle }) => handle)).toEqual(one?.people.map(({ handle }) => handle));
    expect(one?.boards[0]?.handle).not.toBe(two?.boards[0]?.handle);
  });
});
