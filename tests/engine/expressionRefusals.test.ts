import { expect, test } from 'vitest';
import { ExpressionScope } from '../../scenarios/engine/compile/expression.ts';
import type { ResultType } from '../../scenarios/engine/compile/expression.ts';

const scope = new ExpressionScope({
  values: { fire: 'number', mood: 'number', dark: 'bool', phase: 'string' },
  objects: { person: 'person' },
  lists: { people: 'person' },
  records: { person: { area: 'number', home: 'bool', name: 'string' } },
});

/** The message, and the part of the source it points at. */
function refusal(source: string, type: ResultType = 'bool'): readonly [string, string] {
  const result = scope.compile(source, type);
  if (result.ok) throw new Error(`${source} was accepted`);
  return [result.message, source.slice(result.start, result.end)];
}

test.each<[string, string, string]>([
  ['fyre > 2', 'unknown name "fyre" (did you mean "fire"?)', 'fyre'],
  ['mood > 2 && Fire > 2', 'unknown name "Fire" (did you mean "fire"?)', 'Fire'],
  ['wombat > 2', 'unknown name "wombat"', 'wombat'],
  ['person.arae > 2', '"person" has no field "arae" (did you mean "area"?)', 'arae'],
  ['persn.area > 2', 'unknown name "persn" (did you mean "person"?)', 'persn'],
  ['people.all(p, q.home)', 'unknown name "q" (did you mean "p"?)', 'q'],
  ['hapened("x")', 'unknown function "hapened" (did you mean "happened"?)', 'hapened'],
  ['now > 5', '"now" is a function: write now(…)', 'now'],
  ['fire.area > 1', '"fire" has no fields', 'fire'],
  ['person', '"person" is an object: read one of its fields', 'person'],
])('a name that is not there: %s', (source, message, part) => {
  expect(refusal(source)).toEqual([message, part]);
});

test.each<[string, string]>([
  ['constructor', 'unknown name "constructor"'],
  ['__proto__', 'Reserved identifier: __proto__'],
  ['person.constructor', '"person" has no field "constructor"'],
  ['person.__proto__', '"person" has no field "__proto__"'],
  ['people.all(p, p.constructor)', '"p" has no field "constructor"'],
  ['people.all(constructor, true)', '"constructor" is a reserved word'],
  ['toString', 'unknown name "toString"'],
])('what JavaScript objects carry is out of reach: %s', (source, message) => {
  expect(refusal(source)[0]).toBe(message);
});

test.each<[string, string, string]>([
  ['fire / 2 > 1', '"/" is not allowed: use floorDiv(a, b)', 'fire / 2'],
  ['fire % 2 == 1', '"%" is not allowed: use a - b * floorDiv(a, b)', 'fire % 2'],
  ['fire > 0.5', 'fractions are not allowed: use a smaller unit', '0.5'],
  ['fire > 3u', 'only whole numbers, strings, true and false can be written', '3u'],
  ['phase == null', 'only whole numbers, strings, true and false can be written', 'null'],
  ['fire > 9007199254740992', 'this number is too large', '9007199254740992'],
  ['dark && phase.matches("^(a+)+$")', 'method "matches" is not allowed', 'phase.matches("^(a+)+$")'],
  ['phase.startsWith("s")', 'method "startsWith" is not allowed', 'phase.startsWith("s")'],
  ['people.exists_one(p, p.home)', 'method "exists_one" is not allowed', 'people.exists_one(p, p.home)'],
  ['cel.bind(x, 1, x > 0)', 'method "bind" is not allowed', 'cel.bind(x, 1, x > 0)'],
  ['has(person.area)', 'unknown function "has"', 'has'],
  ['size(people) > 1', 'write the list first, as in people.size()', 'size'],
  ['timestamp("2026-01-01T00:00:00Z") == 1', 'unknown function "timestamp"', 'timestamp'],
  ['type(fire) == double', 'unknown function "type"', 'type'],
  ['person["home"]', 'index access "[]" is not allowed', 'person["home"]'],
  ['people[0].home', 'a field can only be read from a named object', 'people[0].home'],
  ['person.?home', 'optional access ".?" is not allowed', '?'],
  ['{"a": true}', 'map literals "{}" are not allowed', '{"a": true}'],
  ['fire in people', '"in" needs a list literal such as [1, 2]', 'people'],
  ['fire in []', '"in" needs a list literal such as [1, 2]', '[]'],
])('outside the language: %s', (source, message, part) => {
  expect(refusal(source)).toEqual([message, part]);
});

test.each<[string, string, string]>([
  ['fire', 'expected a bool, but this is a number', 'fire'],
  ['dark && fire', 'expected a bool, but this is a number', 'fire'],
  ['!fire', 'expected a bool, but this is a number', 'fire'],
  ['phase < "b"', 'expected a number, but this is a string', 'phase'],
  ['phase + "b" == "cb"', 'expected a number, but this is a string', 'phase'],
  ['fire == dark', '"==" compares like with like, not a number with a bool', 'fire == dark'],
  ['phase in ["a", 1]', '"in" looks for like among like, not a string with a number', '1'],
  ['dark ? 1 : "a"', 'both branches of "?:" must have the same type, not a number and a string', 'dark ? 1 : "a"'],
  ['people', 'expected a bool, but this is a list of objects', 'people'],
  ['people.filter(p, p.home)', 'expected a bool, but this is a list of objects', 'people.filter(p, p.home)'],
  ['people.map(p, p.area).size() > 1', 'expected a list of objects, but this is a list of numbers', 'people.map(p, p.area)'],
  ['sum(people.map(p, p.name)) > 1', 'expected a number, but this is a string', 'p.name'],
  ['people == people', 'expected a single value, but this is a list of objects', 'people'],
  ['min(1) > 0', '"min" takes 2 arguments, not 1', 'min(1)'],
  ['happened(phase)', 'a key must be written as a string literal', 'phase'],
  ['happened("")', 'a key must be written as a string literal', '""'],
])('ill typed: %s', (source, message, part) => {
  expect(refusal(source)).toEqual([message, part]);
});

test('a list is refused where a single number is wanted, and the reverse', () => {
  expect(refusal('[1, 2]', 'number')[0]).toBe('expected a number, but this is a list of numbers');
  expect(refusal('fire', 'numberList')[0]).toBe('expected a list of numbers, but this is a number');
  expect(refusal('["a"]', 'numberList')[0]).toBe('expected a number, but this is a string');
});

test('a constant part that must fault is refused before any run', () => {
  expect(refusal('dark && floorDiv(1, 0) == 1')).toEqual(['division by zero', 'floorDiv(1, 0)']);
  expect(refusal('9007199254740991 + 1', 'number')[0]).toBe('a number left the safe integers');
});

test.each<[string, string, number, number]>([
  ['', 'the expression is empty', 0, 0],
  ['fire >', 'Unexpected token: EOF', 6, 6],
  ['fire > 2)', "Unexpected character: ')'", 8, 9],
  ['dark && "open', 'Unterminated string', 8, 13],
  ['fire @ 2', 'Unexpected character: @', 5, 6],
])('a syntax error says where: %s', (source, message, start, end) => {
  expect(scope.compile(source, 'bool')).toEqual({ ok: false, message, start, end });
});

test('a macro names its element afresh and nests at most twice', () => {
  expect(refusal('people.all(fire, true)')).toEqual(['"fire" hides another name', 'fire']);
  expect(refusal('people.all(p, people.all(p, true))')).toEqual(['"p" hides another name', 'p']);
  expect(refusal('people.all(p, people.all(q, people.all(r, r.home)))')).toEqual(['macros nest at most 2 deep', 'r']);
  expect(refusal('people.all(p)')[0]).toBe('"all" takes a name and one expression, as in all(p, …)');
  expect(refusal('people.map(p, p.home, p.area)', 'numberList')[0]).toBe('"map" takes a name and one expression, as in map(p, …)');
});

test.each([
  ['long chains', `dark${' && dark'.repeat(300)}`],
  ['many signs', `${'!'.repeat(3000)}dark`],
  ['deep parentheses', `${'('.repeat(1500)}dark${')'.repeat(1500)}`],
  ['long lists', `fire in [${'1, '.repeat(150)}1]`],
])('%s are too large', (_, source) => {
  expect(refusal(source)[0]).toMatch(/^the expression is too large/);
});

test('no source is read beyond four thousand characters', () => {
  expect(refusal(`${' '.repeat(4000)}dark`)[0]).toBe('the expression is longer than 4000 characters');
});
