import { describe, expect, test } from 'vitest';
import { lint } from '../../scenarios/engine/analysis/lint.ts';
import { pathText } from '../../scenarios/engine/schema/finding.ts';
import { scenario as scenarioSchema, type Scenario } from '../../scenarios/engine/schema/scenario.ts';
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

describe('values', () => check([
  ['initial out of bounds', (s) => { the(s.variables, 'fire').initial = 6; }, 'outOfBounds variables[0].initial'],
  ['initial of another type', (s) => { the(s.variables, 'told').initial = 1; }, 'wrongType variables[1].initial'],
  ['initial that is no value', (s) => { the(s.variables, 'mood').initial = 'calmer'; }, 'unknownValue variables[2].initial'],
  ['a number without a bound', (s) => { delete the(s.variables, 'fire').max; }, 'boundMissing variables[0].max'],
  ['bounds the wrong way round', (s) => { Object.assign(the(s.attributes, 'trust'), { min: 60, max: 40, initial: 50 }); the(s.people, 'sun').attributes = {}; }, 'boundsReversed attributes[0].max', 'outOfBounds attributes[0].initial'],
  ['an enum without values', (s) => { the(s.variables, 'mood').values = []; }, 'valuesMissing variables[2].values'],
  ['an attribute that people do not have', (s) => { the(s.people, 'sun').attributes = { trusts: 3 }; }, 'unknownAttribute people[0].attributes.trusts'],
  ['an attribute out of bounds', (s) => { the(s.people, 'sun').attributes = { trust: 101 }; }, 'outOfBounds people[0].attributes.trust'],
  ['a floor above the roof', (s) => { the(s.people, 'sun').floor = 7; }, 'floorTooHigh people[0].floor'],
  ['a limit that is never reached', (s) => { the(s.variables, 'fire').badAt = 8; }, 'limitUnreachable variables[0].badAt'],
  ['arithmetic that may leave the bounds', (s) => { the(s.variables, 'fire').saturating = false; }, 'mayLeaveBounds dynamics[0].states[0].ticks[0].effects[0].set.fire'],
  ['a variable nobody reads', (s) => { s.variables.push({ ...the(s.variables, 'told'), id: 'count' }); s.phases[1]!.exit = [{ set: { count: '!count' } }]; }, 'variableUnused variables[3]'],
  ['a variable nobody changes', (s) => { s.variables.push({ ...the(s.variables, 'told'), id: 'night' }); s.phases[0]!.to[0]!.when += ' && !night'; }, 'variableConstant variables[3]'],
  ['a gauge without help', (s) => { delete the(s.variables, 'mood').help; }, 'gaugeWithoutHelp variables[2]'],
]));

const variant = (change: object): Change => (s) => { s.variants = scenarioSchema.shape.variants.parse([{ id: 'other', title: '另一种', modes: ['exam'], ...change }]); };

describe('variants', () => check([
  ['a sound one', variant({ variables: { fire: 3 }, people: { sun: { at: 'office', floor: 1, attributes: { trust: 10 } } }, injects: { smoke: { when: 'happened("phase:alarm")' } } })],
  ['unknown variable', variant({ variables: { fires: 3 } }), 'unknownReference variants[0].variables.fires'],
  ['unknown place of a person', variant({ people: { sun: { at: 'roof' } } }), 'unknownReference variants[0].people.sun.at'],
  ['value out of bounds', variant({ variables: { fire: 9 } }), 'outOfBounds variants[0].variables.fire'],
  ['unknown happening', variant({ injects: { smoke: { when: 'happened("phase:alram")' } } }), 'unknownReference variants[0].injects.smoke.when'],
]));

const when = (source: string): Change => (s) => { s.phases[0]!.to[0]!.when = source; };
const said = 'phases[0].to[0].when';

describe('what expressions name', () => check([
  ['a phase', when('happened("phase:fihgting")'), `unknownReference ${said}`],
  ['an order at a target it cannot have', when('happened("order.finished:visit@gate")'), `unknownReference ${said}`],
  ['an order at its target', when('times("order.finished:visit@sun") > 0')],
  ['an option', when('happened("option:whoGoes.guard")'), `unknownReference ${said}`],
  ['a happening of an effect', when('since("goodCall") < seconds(5)')],
  ['a happening of no effect', when('happened("godCall")'), `unknownReference ${said}`],
  ['a happening that cannot come', when('happened("decision.timedOut:whoGoes")'), `happeningImpossible ${said}`],
  ['a decision', when('isOpen("whoGose")'), `unknownReference ${said}`],
  ['a dynamic', when('stateOf("blace") == "out"'), `unknownReference ${said}`],
  ['a state of a dynamic', when('stateOf("blaze") == "gone"'), `unknownValue ${said}`],
  ['a value', when('told || mood == "cross"'), `unknownValue ${said}`],
  ['a value on the left', when('told || "cross" != mood'), `unknownValue ${said}`],
  ['a value in a list', when('mood in ["calm", "cross"]'), `unknownValue ${said}`],
  ['an attribute value in a macro', when('people.all(p, p.state == "gone")'), `unknownValue ${said}`],
  ['a place', when('sun.at == "roof"'), `unknownValue ${said}`],
  ['a status', when('guards.status == "resting"'), `unknownValue ${said}`],
  ['the current phase', when('phase == "alarms"'), `unknownValue ${said}`],
  ['a slot', (s) => { the(s.tasks, 'call119').finish = [{ deliver: 'thanks' }, { when: 'slot.floor == "unknown"', then: [{ happen: 'poorCall' }] }]; }, 'unknownValue tasks[0].finish[1].when'],
  ['the target', (s) => { the(s.tasks, 'visit').duration = 'target == "gate" ? 1 : 2'; }, 'unknownValue tasks[1].duration'],
  ['an event of the rubric', (s) => { the(s.rubric.tasks, 'visitBoth').pattern = { atLeast: { what: 'order.finished:visits', times: 2 } }; }, 'unknownReference rubric.tasks[3].pattern.atLeast.what'],
  ['a start in the rubric', (s) => { the(s.rubric.tasks, 'noOverreach').pattern = { never: { what: { event: 'overreach' }, from: 'phase:fight' } }; }, 'unknownReference rubric.tasks[4].pattern.never.from'],
  ['a step of an order', (s) => { the(s.rubric.tasks, 'rightOrder').pattern = { inOrder: { events: ['phase:alarm', 'phase:dun'], lateShare: 0 } }; }, 'unknownReference rubric.tasks[6].pattern.inOrder.events[1]'],
]));

describe('decisions and injects', () => check([
  ['a decision that nothing opens', (s) => { delete the(s.decisions, 'firstWords').when; }, 'neverOpened decisions[0]'],
  ['only guarded options', (s) => { for (const option of the(s.decisions, 'whoGoes').options) option.when = 'told'; }, 'allOptionsGuarded decisions[1].options'],
  ['no best option', (s) => { the(s.decisions, 'whoGoes').options[1]!.quality = 'acceptable'; }, 'noBestOption decisions[1].options'],
  ['a limit without consequences', (s) => { delete the(s.decisions, 'firstWords').onTimeout; }, 'limitWithoutTimeout decisions[0].limit'],
  ['consequences without a limit', (s) => { delete the(s.decisions, 'firstWords').limit; }, 'timeoutWithoutLimit decisions[0].onTimeout'],
  ['a fatal option that fails nothing', (s) => { delete the(s.decisions, 'firstWords').options[2]!.mustFail; }, 'fatalWithoutMustFail decisions[0].options[2]'],
  ['an inject that nothing delivers', (s) => { the(s.tasks, 'call119').finish.shift(); }, 'neverDelivered injects[1]'],
  ['an inject for the instructor', (s) => { the(s.tasks, 'call119').finish.shift(); the(s.injects, 'thanks').assessable = true; }],
  ['a group chat that rings', (s) => { the(s.injects, 'smoke').channel = 'group'; }, 'ringsSilently injects[0].ringFor'],
  ['missed without ringing', (s) => { the(s.injects, 'thanks').missedText = '错过了'; }, 'neverMissed injects[1].missedText'],
]));

describe('the flow', () => check([
  ['a phase no way leads to', (s) => { s.phases.push({ ...s.phases[0]!, id: 'later' }); }, 'phaseUnreachable phases[3]'],
  ['a phase reached by an effect', (s) => { s.phases.push({ ...s.phases[0]!, id: 'later' }); the(s.tasks, 'visit').finish = [...the(s.tasks, 'visit').finish, { goto: 'later' }]; }],
  ['a phase without a way out', (s) => { s.phases.push({ ...s.phases[0]!, id: 'stuck', to: [], after: [] }); s.phases[0]!.to.push({ when: 'told', phase: 'stuck', effects: [] }); }, 'deadEnd phases[3]'],
  ['no end', (s) => { s.phases[2]!.final = false; }, 'deadEnd phases[2]', 'neverEnds phases'],
  ['a state no way leads to', (s) => { s.dynamics[0]!.states.push({ ...s.dynamics[0]!.states[1]!, id: 'again' }); }, 'stateUnreachable dynamics[0].states[2]'],
  ['round and round', (s) => { s.phases[0]!.to = [{ when: 'true', phase: 'fighting', effects: [] }]; s.phases[1]!.to.push({ when: 'true', phase: 'alarm', effects: [] }); }, 'instantCircle phases[0].to[0]', 'instantCircle phases[1].to[1]'],
  ['a last ending with a condition', (s) => { s.endings.pop(); }, 'endingConditional endings[0].when'],
  ['an ending that hides others', (s) => { s.endings.reverse(); }, 'endingHidden endings[0].when', 'endingConditional endings[1].when'],
]));

describe('rules 16, 18 and 19: the rubric', () => check([
  ['a group of unequal worth', (s) => { s.decisions[0]!.group = 'a'; s.decisions[1]!.group = 'a'; s.rubric.outcomes[0]!.points = 35; s.rubric.passMark = 90; }, 'groupUnequal decisions[1].points'],
  ['points that are not a hundred', (s) => { s.decisions[0]!.points = 21; }, 'pointsNotHundred rubric'],
  ['cards that pass alone', (s) => { s.rubric.passMark = 45; s.decisions[1]!.points = 35; s.rubric.outcomes = []; s.rubric.tasks[0]!.points = 10; }, 'cardsAlonePass rubric.passMark', 'ordersAlonePass rubric.passMark'],
  ['few points for orders', (s) => { s.rubric.outcomes = []; s.rubric.tasks[0]!.points = 4; s.decisions[1]!.points = 41; s.rubric.passMark = 70; }, 'fewOrderPoints rubric.tasks'],
  ['grades that do not fall', (s) => { s.rubric.grades.good = 95; }, 'gradesOutOfOrder rubric.grades'],
  ['few common points', (s) => { s.rubric.tasks[0]!.common = false; }, 'fewCommonPoints rubric'],
  ['too many steps', (s) => { the(s.rubric.tasks, 'rightOrder').pattern = { inOrder: { events: Array.from({ length: 31 }, (_, i) => `step${i}`), lateShare: 0 } }; s.phases[0]!.exit = Array.from({ length: 31 }, (_, i) => ({ happen: `step${i}` })); }, 'tooManySteps rubric.tasks[6].pattern.inOrder.events'],
  ['a step twice', (s) => { the(s.rubric.tasks, 'rightOrder').pattern = { inOrder: { events: ['phase:alarm', 'phase:done', 'phase:alarm'], lateShare: 0 } }; }, 'repeatedStep rubric.tasks[6].pattern.inOrder.events[2]'],
  ['a state without a way', (s) => { the(s.rubric.tasks, 'sunOut').how = []; }, 'stateWithoutHow rubric.tasks[1]'],
  ['an outcome without a measure', (s) => { delete the(s.rubric.outcomes, 'fireSmall').when; }, 'outcomeUnmeasured rubric.outcomes[0]'],
]));

describe('reading', () => check([
  ['the best option is the longest', (s) => { the(s.decisions, 'firstWords').options[0]!.text = '先问有没有人被困，有没有人受伤'; }, 'bestIsLongest decisions[0].options'],
  ['options of very different length', (s) => { the(s.decisions, 'firstWords').options[1]!.text = '起因'; the(s.decisions, 'firstWords').options[0]!.text = '问人'; }, 'lengthsDiffer decisions[0].options'],
  ['the best option always stands first', (s) => { s.decisions[1]!.options.reverse(); s.decisions[1]!.options.unshift(s.decisions[1]!.options.splice(1, 1)[0]!); s.decisions.push({ ...s.decisions[0]!, id: 'third', group: 'words' }); s.decisions[0]!.group = 'words'; }, 'bestInOnePlace decisions'],
  ['too much to read', (s) => { s.injects[0]!.text = '烟'.repeat(1100); }, 'muchReading minutes'],
  ['replies do not count', (s) => { s.injects[1]!.text = '烟'.repeat(1100); }],
]));

test('each missing and each stray English text is said once, under its key', () => {
  const english = anEnglish();
  english.delete('phase.alarm.title');
  english.set('phase.alram.title', 'Alarm');
  expect(lint(aScenario(), english, aLawTable())).toEqual([
    { severity: 'warning', code: 'translationMissing', path: ['text', 'phase.alarm.title'], message: 'the English text "phase.alarm.title" is missing: translate “接警”', messageZh: '缺少英文文本“phase.alarm.title”：请翻译“接警”' },
    { severity: 'warning', code: 'translationUnknown', path: ['text', 'phase.alram.title'], message: 'the English text "phase.alram.title" belongs to nothing in the scenario; did you mean "phase.alarm.title"?', messageZh: '英文文本“phase.alram.title”在剧本中没有对应；是否想写“phase.alarm.title”？' },
  ]);
});
