import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionFault, ExpressionScope, unusableNameReason } from '../../scenarios/engine/compile/expression.ts';
import type { Expression, Facts, RecordValue, ResultType, Value } from '../../scenarios/engine/compile/expression.ts';

const scope = new ExpressionScope({
  values: { fire: 'number', mood: 'number', dark: 'bool', phase: 'string' },
  objects: { slot: 'place' },
  lists: { people: 'owner' },
  records: { place: { floor: 'number', known: 'bool' }, owner: { area: 'number', agreed: 'bool', household: 'string' } },
});

const owners: readonly RecordValue[] = [
  { area: 9000, agreed: true, household: 'a' },
  { area: 7550, agreed: false, household: 'b' },
  { area: 4450, agreed: true, household: 'b' },
];
const calm: Record<string, Value> = { fire: 3, mood: 70, dark: false, phase: 'spread' };

function aMoment(changes: Partial<Facts> = {}, values: Record<string, Value> = {}): Facts {
  return {
    value: (name) => ({ ...calm, ...values })[name]!,
    object: () => ({ floor: 7, known: true }),
    list: () => owners,
    now: () => 900_000,
    times: (key) => (key === 'call.made' ? 2 : 0),
    firstAt: (key) => (key === 'call.made' ? 60_000 : -1),
    lastAt: (key) => (key === 'call.made' ? 600_000 : -1),
    isOpen: (id) => id === 'first-call',
    region: () => 'smouldering',
    ...changes,
  };
}

function compiled(source: string, type: ResultType = 'bool'): Expression {
  const result = scope.compile(source, type);
  if (!result.ok) throw new Error(`${source}: ${result.message}`);
  return result.expression;
}

const valueOf = (source: string, type: ResultType = 'bool', facts = aMoment()) => compiled(source, type).evaluate(facts);

describe('numbers', () => {
  test.each([
    ['fire + 1', 4], ['1 - fire', -2], ['fire * 2 - mood', -64], ['-fire', -3], ['2 + 3 * 4', 14], ['3.0 + 1e3', 1003],
    ['dark ? fire : 1', 1], ['people.size() + 1', 4], ['-(fire - 3)', 0], ['(fire - 3) * -1', 0],
    ['min(fire, 2)', 2], ['max(fire, 2)', 3], ['clamp(mood, 0, 50)', 50], ['clamp(fire, 10, 50)', 10],
    ['floorDiv(7, 2)', 3], ['floorDiv(-7, 2)', -4], ['floorDiv(7, -2)', -4], ['floorDiv(-7, -2)', 3], ['floorDiv(0, -5)', 0],
    ['floorDiv(9007199254740991, 2)', 4503599627370495],
  ])('%s is %d', (source, expected) => {
    expect(valueOf(source, 'number')).toBe(expected);
  });

  test('whole literals mix with variables on either side of every comparison', () => {
    expect(valueOf('3 == fire && fire == 3 && 2 < fire && fire <= 3 && fire != 4 && fire in [1, 2, 3]')).toBe(true);
  });

  test.each([
    ['<', true, false, false], ['<=', true, true, false], ['>', false, false, true],
    ['>=', false, true, true], ['==', false, true, false], ['!=', true, false, true],
  ])('fire %s 3 for two, three and four', (operator, ...expected) => {
    const answers = (source: string) => [2, 3, 4].map((fire) => valueOf(source, 'bool', aMoment({}, { fire, mood: 3 })));
    expect(answers(`fire ${operator} 3`)).toEqual(expected);
    expect(answers(`fire ${operator} mood`)).toEqual(expected);
  });

  test('a number that leaves the safe integers is a fault naming the expression', () => {
    const grown = compiled('mood * fire + 1', 'number');
    const run = () => grown.evaluate(aMoment({}, { mood: 3_002_399_751_580_330, fire: 3 }));
    expect(grown.evaluate(aMoment({}, { mood: 3_002_399_751_580_330, fire: 2 }))).toBe(6_004_799_503_160_661);
    expect(run).not.toThrow();
    expect(() => grown.evaluate(aMoment({}, { mood: Number.MAX_SAFE_INTEGER, fire: 1 }))).toThrow(ExpressionFault);
    expect(() => grown.evaluate(aMoment({}, { mood: Number.MAX_SAFE_INTEGER, fire: 1 }))).toThrow('mood * fire + 1');
  });

  test('division by zero is a fault', () => {
    expect(() => valueOf('floorDiv(mood, fire - 3)', 'number')).toThrow('division by zero in expression: floorDiv(mood, fire - 3)');
  });

  test('floorDiv leaves a remainder between zero and the divisor', () => {
    const quotient = compiled('floorDiv(fire, mood)', 'number');
    fc.assert(fc.property(fc.maxSafeInteger(), fc.maxSafeInteger().filter((d) => d !== 0), (fire, mood) => {
      const remainder = BigInt(fire) - BigInt(mood) * BigInt(quotient.evaluate(aMoment({}, { fire, mood })) as number);
      expect(mood > 0 ? remainder >= 0n && remainder < BigInt(mood) : remainder <= 0n && remainder > BigInt(mood)).toBe(true);
    }));
  });
});

describe('shares', () => {
  test.each([
    [74, false, false], [75, true, false], [76, true, true],
  ])('%d of 100 against three quarters: at least %s, more than %s', (fire, atLeast, moreThan) => {
    const facts = aMoment({}, { fire });
    expect(valueOf('atLeast(fire, 100, 3, 4)', 'bool', facts)).toBe(atLeast);
    expect(valueOf('moreThan(fire, 100, 3, 4)', 'bool', facts)).toBe(moreThan);
  });

  test('two thirds of a hundred lie between 66 and 67, without rounding', () => {
    expect(valueOf('atLeast(66, 100, 2, 3)')).toBe(false);
    expect(valueOf('atLeast(67, 100, 2, 3)')).toBe(true);
  });

  test('a share needs a positive denominator', () => {
    expect(() => valueOf('atLeast(fire, 100, 3, fire - 3)')).toThrow(ExpressionFault);
  });
});

describe('time and happenings', () => {
  test.each([
    ['seconds(2)', 2_000], ['minutes(15)', 900_000], ['hours(1)', 3_600_000], ['days(90)', 7_776_000_000],
    ['now() - firstAt("call.made")', 840_000], ['lastAt("call.made")', 600_000], ['since("call.made")', 300_000],
    ['times("call.made")', 2], ['times("door.opened")', 0], ['firstAt("door.opened")', -1], ['since("door.opened")', Number.MAX_SAFE_INTEGER],
  ])('%s is %d', (source, expected) => {
    expect(valueOf(source, 'number')).toBe(expected);
  });

  test('what never happened is longer ago than any span', () => {
    expect(valueOf('since("door.opened") > days(36500) && !happened("door.opened") && happened("call.made")')).toBe(true);
  });

  test('what happened at the very start is as long ago as the run is old', () => {
    expect(valueOf('since("door.opened")', 'number', aMoment({ lastAt: () => 0 }))).toBe(900_000);
  });

  test('open decisions and the state of a dynamic are read by id', () => {
    expect(valueOf('isOpen("first-call") && !isOpen("second-call") && stateOf("smoke") == "smouldering"')).toBe(true);
  });
});

describe('objects and lists', () => {
  test.each([
    ['slot.known && slot.floor == 7', true], ['people.all(p, p.area > 4000)', true], ['people.exists(p, p.area > 9000)', false],
    ['people.filter(p, p.agreed).size() == 2', true],
    ['atLeast(sum(people.filter(p, p.agreed).map(p, p.area)), sum(people.map(p, p.area)), 2, 3)', false],
    ['people.filter(p, people.exists(q, q.household == p.household && q.area != p.area)).size() == 2', true],
    ['people.all(p, p.area > slot.floor + fire)', true], ['phase in ["calm", "spread"]', true],
  ])('%s is %s', (source, expected) => {
    expect(valueOf(source)).toBe(expected);
  });

  test('every one of nobody agrees, and none of nobody does', () => {
    const empty = aMoment({ list: () => [] });
    expect(valueOf('people.all(p, p.agreed) && !people.exists(p, p.agreed)', 'bool', empty)).toBe(true);
  });

  test('weights are a list of numbers where one is asked for', () => {
    expect(valueOf('people.map(p, p.area)', 'numberList')).toEqual([9000, 7550, 4450]);
    expect(valueOf('[fire, 2, mood - 1]', 'numberList')).toEqual([3, 2, 69]);
  });

  test('a scope can be extended by the names of one place', () => {
    const wider = scope.extend({ values: { attempts: 'number' }, objects: { person: 'owner' } });
    expect(wider.compile('attempts > fire && person.agreed', 'bool').ok).toBe(true);
    expect(scope.compile('attempts > fire', 'bool').ok).toBe(false);
  });
});

describe('short circuit', () => {
  const unasked = aMoment({ times: () => { throw new Error('must not be asked'); } });

  test.each([
    ['dark && happened("x")', false], ['!dark || happened("x")', true], ['dark ? happened("x") : true', true], ['fire == 3 ? true : happened("x")', true],
  ])('%s is %s without asking further', (source, expected) => {
    expect(valueOf(source, 'bool', unasked)).toBe(expected);
  });

  test('a fault on the left is not swallowed by the right', () => {
    expect(() => valueOf('floorDiv(1, fire - 3) == 0 || true')).toThrow(ExpressionFault);
  });
});

test('an expression says what it reads', () => {
  const guard = compiled('fire > 2 && slot.known && people.size() > 1 && since("a.b") > minutes(1) && happened("c") && times("c") > 0 && isOpen("d") && stateOf("e") == "f"');
  expect([...guard.reads].sort()).toEqual(['fire', 'now', 'people', 'slot']);
  expect(guard.happeningKeys).toEqual(['a.b', 'c']);
  expect(guard.decisionIds).toEqual(['d']);
  expect(guard.regionIds).toEqual(['e']);
});

test('the names a scenario may use are told before a scope is made', () => {
  expect(['fire', 'ward3', 'person'].map(unusableNameReason)).toEqual([undefined, undefined, undefined]);
  for (const name of ['now', 'constructor', '__proto__', 'list', 'type', 'for', 'a-b', '']) {
    expect(unusableNameReason(name)).toBeTypeOf('string');
    expect(() => scope.extend({ values: { [name]: 'number' } })).toThrow('scope:');
  }
  expect(() => scope.extend({ objects: { fire: 'place' } })).toThrow('two roles');
  expect(() => scope.extend({ objects: { guard: 'unit' } })).toThrow('not declared');
});
