import { describe, expect, test } from 'vitest';
import { lint } from '../../scenarios/engine/analysis/lint.ts';
import { pathText } from '../../scenarios/engine/schema/finding.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aChangedScenario, aLawTable, anEnglish, aScenario, the } from '../support/aScenario.ts';

type Change = (scenario: Scenario) => void;

/** One planted mistake and everything lint says about it: `code path`. */
type Row = readonly [string, Change, ...string[]];

function found(change: Change): string[] {
  const scenario = aChangedScenario(change);
  return lint(scenario, anEnglish(scenario), aLawTable()).map((remark) => `${remark.code} ${pathText(remark.path)}`);
}

const check = (rows: readonly Row[]): void => {
  test.each(rows.map(([name, change, ...expected]) => ({ name, change, expected })))('$name', ({ change, expected }) => expect(found(change)).toEqual(expected));
};

test('a sound scenario has no remark at all', () => {
  expect(lint(aScenario(), anEnglish(), aLawTable())).toEqual([]);
});

describe('rule 31: names', () => check([
  ['one id twice in a kind', (s) => { s.roads[1]!.id = 'lane'; }, 'duplicateId roads[1].id'],
  ['one id for a variable and a unit', (s) => { s.variables.push({ ...the(s.variables, 'told'), id: 'guards' }); }, 'duplicateId units[1].id'],
  ['one id for a veto and a cap', (s) => { the(s.rubric.caps, 'neverCalled').id = 'sentIntoFire'; }, 'duplicateId rubric.caps[0].id'],
  ['one id twice among options', (s) => { s.decisions[0]!.options[1]!.id = 'askPeople'; }, 'duplicateId decisions[0].options[1].id'],
  ['a word of the expression language', (s) => { s.variables[1]!.id = 'in'; }, 'unusableName variables[1].id', 'unknownReference decisions[1].options[1].effects[0].set.told', 'unknownReference tasks[1].finish[0].set.told'],
  ['a name that expressions already have', (s) => { the(s.attributes, 'trust').id = 'floor'; }, 'unusableName attributes[0].id', 'unknownAttribute injects[0].missed[0].set.sun.trust', 'unknownAttribute tasks[1].finish[0].set.person.trust', 'unknownAttribute people[0].attributes.trust'],
  ['a name that JavaScript objects carry', (s) => { s.roads[0]!.id = 'constructor'; }, 'unusableName roads[0].id'],
  ['an option called timeout', (s) => { s.decisions[0]!.options[0]!.id = 'timeout'; }, 'unusableName decisions[0].options[0].id'],
]));

describe('references', () => check([
  ['road', (s) => { s.roads[0]!.from = 'offise'; }, 'unknownReference roads[0].from', 'noRoad tasks[1].on.people[0]', 'noRoad tasks[1].on.people[1]'],
  ['person', (s) => { the(s.people, 'li').at = 'gatee'; }, 'unknownReference people[1].at'],
  ['unit', (s) => { the(s.units, 'fireBrigade').at = 'nowhere'; }, 'unknownReference units[2].at'],
  ['no trainee', (s) => { the(s.units, 'self').kind = 'person'; }, 'selfMissing units'],
  ['two trainees', (s) => { the(s.units, 'guards').kind = 'self'; }, 'selfTwice units[1].kind'],
  ['by', (s) => { the(s.tasks, 'visit').by.push('gards'); }, 'unknownReference tasks[1].by[2]'],
  ['on a person', (s) => { the(s.tasks, 'visit').on!.people!.push('sum'); }, 'unknownReference tasks[1].on.people[2]'],
  ['where', (s) => { the(s.tasks, 'visit').where = 'home'; }, 'unknownReference tasks[1].where'],
  ['a target that is none', (s) => { the(s.tasks, 'extinguish').on = {}; }, 'noTargets tasks[2].on'],
  ['initial phase', (s) => { s.initialPhase = 'alarms'; }, 'unknownReference initialPhase'],
  ['transition', (s) => { s.phases[0]!.to[0]!.phase = 'fight'; }, 'unknownReference phases[0].to[0].phase'],
  ['state of a dynamic', (s) => { s.dynamics[0]!.states[0]!.to.push({ when: 'told', state: 'gone', effects: [] }); }, 'unknownReference dynamics[0].states[0].to[1].state'],
  ['place of a decision', (s) => { s.decisions[1]!.at = 'roof'; }, 'unknownReference decisions[1].at'],
  ['place of an inject', (s) => { s.injects[0]!.at = 'roof'; }, 'unknownReference injects[0].at'],
  ['what must fail', (s) => { s.decisions[0]!.options[2]!.mustFail = 'sentInto'; }, 'unknownReference decisions[0].options[2].mustFail'],
  ['how: task', (s) => { the(s.rubric.tasks, 'calmHeld').how = [{ task: 'vist' }]; }, 'unknownReference rubric.tasks[7].how[0].task'],
  ['how: unit that cannot', (s) => { the(s.rubric.tasks, 'calmHeld').how = [{ task: 'visit', unit: 'fireBrigade' }]; }, 'unknownReference rubric.tasks[7].how[0].unit'],
  ['how: target', (s) => { the(s.rubric.tasks, 'calmHeld').how = [{ task: 'visit', target: 'building' }]; }, 'unknownReference rubric.tasks[7].how[0].target'],
  ['law card', (s) => { s.lawCards = ['fireLaws/44']; }, 'unknownReference lawCards[0]'],
  ['article', (s) => { s.rubric.vetoes[0]!.sources = ['fireLaw/45']; }, 'unknownArticle rubric.vetoes[0].sources[0]'],
  ['article left out', (s) => { s.rubric.caps[0]!.sources = ['fireLaw']; }, 'articleMissing rubric.caps[0].sources[0]'],
  ['a law of a later day', (s) => { s.decisions[0]!.sources = ['design', 'laterLaw/1']; }, 'lawNotInForce decisions[0].sources[1]'],
]));

const effect = (effects: unknown): Change => (s) => { s.phases[1]!.exit = effects as Scenario['phases'][number]['exit']; };

describe('effects', () => check([
  ['set', effect([{ set: { fires: '1' } }]), 'unknownReference phases[1].exit[0].set.fires'],
  ['set of a person', effect([{ set: { 'sum.trust': '1' } }]), 'unknownReference phases[1].exit[0].set.sum.trust'],
  ['set of an attribute', effect([{ set: { 'sun.trusts': '1' } }]), 'unknownAttribute phases[1].exit[0].set.sun.trusts'],
  ['set of a person who is not there', effect([{ set: { 'person.trust': '1' } }]), 'noPersonHere phases[1].exit[0].set.person.trust'],
  ['set of each person', effect([{ each: 'people', where: 'person.trust > 0', do: [{ set: { 'person.trust': '1' } }] }])],
  ['deliver, in a branch', effect([{ when: 'told', then: [], else: [{ deliver: 'smokes' }] }]), 'unknownReference phases[1].exit[0].else[0].deliver'],
  ['open', effect([{ open: 'whoGose' }]), 'unknownReference phases[1].exit[0].open'],
  ['withdraw', effect([{ withdraw: 'whoCame' }]), 'unknownReference phases[1].exit[0].withdraw'],
  ['goto', effect([{ goto: 'don' }]), 'unknownReference phases[1].exit[0].goto'],
  ['send', effect([{ send: 'brigade', task: 'extinguish', to: 'building' }]), 'unknownReference phases[1].exit[0].send'],
  ['send to a task', effect([{ send: 'fireBrigade', task: 'extinguis', to: 'building' }]), 'unknownReference phases[1].exit[0].task'],
  ['send to a place', effect([{ send: 'fireBrigade', task: 'extinguish', to: 'buildings' }]), 'unknownReference phases[1].exit[0].to'],
  ['send nowhere', effect([{ send: 'fireBrigade', task: 'extinguish' }]), 'sentNowhere phases[1].exit[0]'],
  ['send who cannot', effect([{ send: 'guards', task: 'extinguish', to: 'building' }]), 'sentOther phases[1].exit[0].send'],
  ['unit', effect([{ unit: 'guard', at: 'gate' }]), 'unknownReference phases[1].exit[0].unit'],
  ['place of a unit', effect([{ unit: 'guards', at: 'gates' }]), 'unknownReference phases[1].exit[0].at'],
  ['nothing about a unit', effect([{ unit: 'guards' }]), 'emptyEffect phases[1].exit[0]'],
  ['chance without weight', effect([{ chance: { stream: 'a', branches: [{ weight: '0', effects: [] }, { weight: '0', effects: [] }] } }]), 'chanceWithoutWeight phases[1].exit[0].chance.branches'],
  ['a literal that is no value', effect([{ set: { mood: '"cross"' } }]), 'unknownValue phases[1].exit[0].set.mood'],
  ['a literal in a choice that is no value', effect([{ set: { mood: 'told ? "calm" : "cross"' } }]), 'unknownValue phases[1].exit[0].set.mood'],
  ['a literal out of bounds', effect([{ set: { fire: '9' } }]), 'outOfBounds phases[1].exit[0].set.fire'],
  ['a place that is none', effect([{ set: { 'sun.at': '"roof"' } }]), 'unknownReference phases[1].exit[0].set.sun.at'],
]));

describe('the map', () => check([
  ['no road at all', (s) => { s.roads = []; }, 'noRoad tasks[1].on.people[0]', 'noRoad tasks[1].on.people[1]', 'noRoad tasks[2].on.places[0]'],
  ['nobody has to go', (s) => { s.roads = []; the(s.tasks, 'visit').where = 'stay'; the(s.tasks, 'extinguish').where = 'stay'; }],
  ['an effect brings the unit near', (s) => { s.roads = [s.roads[0]!]; Object.assign(the(s.people, 'sun'), { at: 'gate', floor: 1 }); s.phases[0]!.enter = [{ unit: 'fireBrigade', at: 'building' }]; }],
  ['a road in a circle', (s) => { s.roads.push({ id: 'loop', from: 'gate', to: 'gate', takes: 1000 }); }, 'roadToItself roads[2].to'],
  ['a task for nobody', (s) => { s.phases[1]!.enter = [{ open: 'whoGoes' }]; }, 'taskForNobody tasks[2].by'],
]));

test('a remark names the nearest id in both languages', () => {
  const scenario = aChangedScenario((s) => { s.roads[1]!.to = 'bulding'; });
  expect(lint(scenario, anEnglish(), aLawTable())[0]).toEqual({
    severity: 'error', code: 'unknownReference', path: ['roads', 1, 'to'],
    message: 'there is no place "bulding"; did you mean "building"?', messageZh: '没有名为“bulding”的点位；是否想写“building”？',
  });
});
