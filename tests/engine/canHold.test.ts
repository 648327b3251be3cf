import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canHold, type Names } from '../../scenarios/engine/analysis/canHold.ts';
import { anything, between, eitherTruth, oneOf, type Possible } from '../../scenarios/engine/analysis/possible.ts';
import { ExpressionScope, type Expression, type Facts } from '../../scenarios/engine/compile/expression.ts';

const declared: Readonly<Record<string, Possible>> = { fire: between(0, 3), told: eitherTruth, mood: oneOf('calm', 'angry'), 'p.trust': between(0, 2) };
const names: Names = { of: (key) => declared[key] ?? anything, longest: () => 2 };
const scope = new ExpressionScope({ values: { fire: 'number', told: 'bool', mood: 'string' }, objects: {}, lists: { people: 'Person' }, records: { Person: { trust: 'number' } } });

function compiled(source: string): Expression {
  const result = scope.compile(source, 'bool');
  if (!result.ok) throw new Error(`${source}: ${result.message}`);
  return result.expression;
}

const trusts = [0, 1, 2];
/** Every world there can be within the declared bounds. */
const worlds = [0, 1, 2, 3].flatMap((fire) => [true, false].flatMap((told) => ['calm', 'angry'].flatMap((mood) => [[], ...trusts.map((a) => [a]), ...trusts.flatMap((a) => trusts.map((b) => [a, b]))].map((people): Facts => {
  const none = () => { throw new Error('not asked here'); };
  return { value: (name) => ({ fire, told, mood })[name as 'fire'], list: () => people.map((trust) => ({ trust })), object: none, now: none, times: none, firstAt: none, lastAt: none, isOpen: none, region: none };
}))));
const holdsSomewhere = ({ evaluate }: Expression): boolean => worlds.some((world) => evaluate(world) === true);

const { condition } = fc.letrec<{ number: string; condition: string }>((tie) => ({
  number: fc.oneof({ maxDepth: 3 }, fc.integer({ min: -1, max: 5 }).map(String), fc.constantFrom('fire', 'people.size()', 'people.filter(p, p.trust > 2).size()', 'sum(people.map(p, p.trust))'),
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('number'), tie('number')).map(([f, a, b]) => `${f}(${a}, ${b})`), tie('number').map((a) => `(-${a})`),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`)),
  condition: fc.oneof({ maxDepth: 4 }, fc.constantFrom('told', 'true', 'false', 'mood == "calm"', 'mood != "angry"', 'mood in ["calm", "angry"]', 'fire in [7, 8]', 'fire in [1, 2]'),
    fc.tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||', '==', '!='), tie('condition')).map(([a, op, b]) => `((${a}) ${op} (${b}))`), tie('condition').map((a) => `!(${a})`),
    fc.integer({ min: -1, max: 3 }).map((n) => `people.exists(p, p.trust > ${n} && fire >= p.trust)`), fc.integer({ min: 0, max: 3 }).map((n) => `people.all(p, p.trust >= ${n})`)),
}));

test('a condition that holds anywhere within the bounds is never called impossible', () => {
  fc.assert(fc.property(condition, (source) => {
    const expression = compiled(source);
    if (holdsSomewhere(expression)) expect(canHold(expression.tree, names)).toBe(true);
  }), { numRuns: 2000 });
});

test.each([
  'false', 'fire > 3', 'fire < 0', 'fire == 4', '!(fire <= 3)', 'fire + 1 > 4', 'told && fire > 3', 'fire > 2 && fire < 2', 'told && !told', 'mood == "calm" && mood == "angry"', 'mood != "calm" && mood != "angry"',
  'fire > 3 || fire * fire > 9', 'people.exists(p, p.trust > 2)', 'people.filter(p, p.trust > 2).size() > 0', 'people.size() > 2', 'sum(people.map(p, p.trust)) > 4', 'min(fire, 2) > 2', 'seconds(fire) > 3000', 'fire in [4, 5]', '(told ? fire : 1) > 3',
])('%s never holds', (source) => {
  const expression = compiled(source);
  expect([holdsSomewhere(expression), canHold(expression.tree, names)]).toEqual([false, false]);
});
