import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilTime } from '../../scenarios/engine/compile/civilTime.ts';
import { ExpressionScope } from '../../scenarios/engine/compile/expression.ts';
import type { Facts, RecordValue, ResultType, Scope, Value } from '../../scenarios/engine/compile/expression.ts';
import { celEnvironment, numbersAsDoubles } from '../../scenarios/engine/compile/expressionEnvironment.ts';
import { loadLaws } from '../../scenarios/engine/load.ts';

const LAWS = loadLaws(readFileSync(join(import.meta.dirname, '../../scenarios/law/calendar.yaml'), 'utf8'), 'calendar.yaml').laws;
const STARTS_AT = '2026-04-30T22:30';

const SCOPE: Scope = {
  civil: civilTime(STARTS_AT, LAWS),
  values: { fire: 'number', mood: 'number', dark: 'bool', phase: 'string' },
  objects: { person: 'person' },
  lists: { people: 'person' },
  records: { person: { area: 'number', votes: 'number', home: 'bool', stance: 'string' } },
};
const WORDS = ['for', 'against', 'silent', '沉默'];
const KEYS = ['door.opened', 'call.made'];
const CEL_TYPE = { bool: 'bool', number: 'double', string: 'string', numberList: 'list<double>' } as const;

interface World {
  readonly values: Readonly<Record<string, Value>>;
  readonly person: RecordValue;
  readonly people: readonly RecordValue[];
  readonly now: number;
  readonly happenings: Readonly<Record<string, { readonly times: number; readonly first: number; readonly last: number }>>;
  readonly open: boolean;
  readonly region: string;
}

// Mostly a handful of numbers, so that the two sides of a comparison are often equal.
const amount = fc.oneof({ arbitrary: fc.integer({ min: -1, max: 2 }), weight: 2 }, fc.integer({ min: -1000, max: 1000 }));
const word = fc.constantFrom(...WORDS);
const person = fc.record({ area: amount, votes: amount, home: fc.boolean(), stance: word });
const happening = fc.oneof(
  fc.constant({ times: 0, first: -1, last: -1 }),
  fc.record({ times: fc.integer({ min: 1, max: 9 }), first: fc.constantFrom(0, 700), last: fc.constantFrom(0, 700, 5000) }),
);
const world: fc.Arbitrary<World> = fc.record({
  values: fc.record({ fire: amount, mood: amount, dark: fc.boolean(), phase: word }),
  person,
  people: fc.array(person, { maxLength: 4 }),
  now: fc.oneof(fc.constant(60_000), fc.integer({ min: 5000, max: 90_000_000 })),
  happenings: fc.record({ 'door.opened': happening, 'call.made': happening }),
  open: fc.boolean(),
  region: word,
});

function factsOf(w: World): Facts {
  return {
    value: (name) => w.values[name]!,
    object: () => w.person,
    list: () => w.people,
    now: () => w.now,
    times: (key) => w.happenings[key]!.times,
    firstAt: (key) => w.happenings[key]!.first,
    lastAt: (key) => w.happenings[key]!.last,
    isOpen: () => w.open,
    region: () => w.region,
  };
}

const OFF = new Set(['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']);
const WORKED = new Set(['2026-05-09']);

/** Ms to the end of the n-th day after today that counts, by walking from date to date. */
function untilMidnight(now: number, n: number, counts: (date: string) => boolean): number {
  const moment = Date.parse(`${STARTS_AT}:00Z`) + now;
  const date = new Date(moment);
  for (let left = n; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (counts(date.toISOString().slice(0, 10))) left -= 1;
  }
  return n <= 0 ? 0 : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1) - moment;
}

/** The functions once more, written independently and with exact integers, for cel-js to call. */
function handlers(current: () => World): Record<string, (...args: never[]) => unknown> {
  const share = (part: number, whole: number, n: number, d: number) => BigInt(part) * BigInt(d) - BigInt(n) * BigInt(whole);
  return {
    floorDiv: (a: number, b: number) => {
      const [x, y] = [BigInt(a), BigInt(b)];
      return Number(x / y - (x % y !== 0n && x < 0n !== y < 0n ? 1n : 0n));
    },
    min: (a: number, b: number) => (a < b ? a : b),
    max: (a: number, b: number) => (a > b ? a : b),
    clamp: (x: number, low: number, high: number) => [x, low].reduce((a, b) => (a > b ? a : b)) > high ? high : x < low ? low : x,
    atLeast: (p: number, w: number, n: number, d: number) => share(p, w, n, d) >= 0n,
    moreThan: (p: number, w: number, n: number, d: number) => share(p, w, n, d) > 0n,
    seconds: (n: number) => n * 1000,
    minutes: (n: number) => n * 60 * 1000,
    hours: (n: number) => n * 60 * 60 * 1000,
    days: (n: number) => n * 24 * 60 * 60 * 1000,
    calendarDays: (n: number) => untilMidnight(current().now, n, () => true),
    workdays: (n: number) => untilMidnight(current().now, n, (date) => WORKED.has(date) || (!OFF.has(date) && ![0, 6].includes(new Date(date).getUTCDay()))),
    months: (n: number) => {
      if (n <= 0) return 0;
      const now = new Date(Date.parse(`${STARTS_AT}:00Z`) + current().now);
      const lastOfMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n + 1, 0)).getUTCDate();
      return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n, Math.min(now.getUTCDate(), lastOfMonth) + 1) - now.getTime();
    },
    sum: (list: readonly number[]) => list.reduce((a, b) => a + b, 0),
    now: () => current().now,
    happened: (key: string) => current().happenings[key]!.times > 0,
    times: (key: string) => current().happenings[key]!.times,
    firstAt: (key: string) => current().happenings[key]!.first,
    lastAt: (key: string) => current().happenings[key]!.last,
    since: (key: string) => (current().happenings[key]!.times > 0 ? current().now - current().happenings[key]!.last : 9007199254740991),
    isOpen: () => current().open,
    stateOf: () => current().region,
  };
}

/** Random well-typed expressions; `level` macro names are in sight. Products are formed on the outer level only, so that nothing leaves the safe integers. */
function grammar(level: number): { readonly bool: fc.Arbitrary<string>; readonly number: fc.Arbitrary<string>; readonly list: fc.Arbitrary<string> } {
  const inner = level < 2 ? grammar(level + 1) : undefined;
  const names = Array.from({ length: level }, (_, index) => `p${index}`);
  const owners = fc.constantFrom('person', ...names);
  const text = (s: string) => JSON.stringify(s);
  const positive = fc.integer({ min: 1, max: 9 });
  const key = fc.constantFrom(...KEYS).map(text);

  const join = (...parts: readonly (string | fc.Arbitrary<unknown>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((pieces) => pieces.join(''));
  const string = fc.oneof(word.map(text), fc.constant('phase'), fc.constant('stateOf("smoke")'), join(owners, '.stance'));
  const people = inner === undefined
    ? fc.constant('people')
    : fc.oneof(fc.constant('people'), join('people.filter(p', String(level), ', ', inner.bool, ')'));

  const trees = fc.letrec<{ bool: string; number: string; list: string }>((tie) => {
    const [n, b] = [tie('number'), tie('bool')];
    const macro = (name: string, body: fc.Arbitrary<string> | undefined) =>
      body === undefined ? [] : [join(people, '.', name, '(p', String(level), ', ', body, ')')];
    return {
      number: fc.oneof(
        { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
        amount.map((value) => `(${value})`), fc.constantFrom('fire', 'mood'), fc.constantFrom('now()', 'people.size()'),
        join(owners, '.', fc.constantFrom('area', 'votes')), join(fc.constantFrom('times', 'firstAt', 'lastAt'), '(', key, ')'),
        join(fc.constantFrom('seconds', 'minutes', 'hours', 'days'), '(', positive, ')'),
        join(fc.constantFrom('workdays', 'calendarDays', 'months'), '(', fc.integer({ min: -1, max: 9 }).map(String), ')'),
        join('(', n, fc.constantFrom(' + ', ' - '), n, ')'), join('(-', n, ')'), ...(level === 0 ? [join('(', n, ' * ', positive, ')')] : []),
        join('(', b, ' ? ', n, ' : ', n, ')'), join('floorDiv(', n, ', ', positive, ')'), join('floorDiv(', n, ', -', positive, ')'),
        join(fc.constantFrom('min', 'max'), '(', n, ', ', n, ')'), join('clamp(', n, ', 0, ', positive, ')'),
        join('sum(', tie('list'), ')'), join(people, '.size()'),
      ),
      bool: fc.oneof(
        { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('true', 'false', 'dark', 'isOpen("first-call")'), join(owners, '.home'), join('happened(', key, ')'),
        join('(', n, fc.constantFrom(' == ', ' != ', ' < ', ' <= ', ' > ', ' >= '), n, ')'),
        join('(since(', key, fc.constantFrom(') > ', ') >= '), fc.constantFrom('minutes(1)', 'now()'), ')'), join('(', string, fc.constantFrom(' == ', ' != '), string, ')'),
        join('(', b, fc.constantFrom(' && ', ' || ', ' == ', ' != '), b, ')'), join('!', b), join('(', b, ' ? ', b, ' : ', b, ')'),
        join('(', n, ' in [', n, ', ', n, '])'), join('(', string, ' in [', string, ', ', string, '])'),
        join(fc.constantFrom('atLeast', 'moreThan'), '(', n, ', ', n, ', ', positive, ', ', positive, ')'),
        ...macro('all', inner?.bool), ...macro('exists', inner?.bool),
      ),
      list: fc.oneof({ depthSize: 'small', maxDepth: 4 }, join('[', n, ']'), join('[', n, ', ', n, ']'), ...macro('map', inner?.number)),
    };
  });
  return trees;
}

const { bool, number, list } = grammar(0);
const typed = (type: ResultType) => (source: string) => ({ source, type });
const anyExpression = fc.oneof(bool.map(typed('bool')), number.map(typed('number')), list.map(typed('numberList')));

test('closures and cel-js agree on the type and value of every expression', () => {
  let current: World;
  const bodies = handlers(() => current);
  const environment = celEnvironment(SCOPE, (name) => bodies[name]!);
  const scope = new ExpressionScope(SCOPE);
  fc.assert(
    fc.property(anyExpression, fc.array(world, { minLength: 1, maxLength: 3 }), ({ source, type }, worlds) => {
      const compiled = scope.compile(source, type);
      if (!compiled.ok) {
        fc.pre(compiled.message.startsWith('the expression is too large'));
        return;
      }
      const parsed = environment.parse(source);
      numbersAsDoubles(parsed.ast);
      expect(parsed.check()).toEqual({ valid: true, type: CEL_TYPE[type] });
      for (current of worlds) {
        const expected: unknown = parsed({ ...current.values, person: current.person, people: current.people });
        expect(compiled.expression.evaluate(factsOf(current))).toEqual(positiveZero(expected));
      }
    }),
    { numRuns: 1500 },
  );
});

/** Doubles know minus zero; the language does not. */
function positiveZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(positiveZero);
  return value === 0 ? 0 : value;
}
