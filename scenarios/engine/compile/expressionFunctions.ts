import type { ASTNode } from '@marcbachmann/cel-js';
import { floorDiv, safe, shareAgainst, sum } from './expressionArithmetic.ts';
import type { CivilTime } from './civilTime.ts';
import { boolOf, numberOf, readPart, Refusal } from './expressionParts.ts';
import type { Builder, NumberPart, Run, ScalarPart } from './expressionParts.ts';
import type { ValueType } from './expressionTypes.ts';

type Parameter = 'number' | 'numberList' | 'key';

interface ExpressionFunction {
  readonly parameters: readonly Parameter[];
  readonly result: ValueType;
  build(builder: Builder, args: readonly ASTNode[]): ScalarPart;
}

/** Everything an author may call by name; the type checker is told the same signatures. */
export const FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['floorDiv', calculation(2, (s, a, b) => (f) => floorDiv(a(f), b(f), s))],
  ['min', calculation(2, (_, a, b) => (f) => Math.min(a(f), b(f)))],
  ['max', calculation(2, (_, a, b) => (f) => Math.max(a(f), b(f)))],
  ['clamp', calculation(3, (_, x, low, high) => (f) => Math.min(Math.max(x(f), low(f)), high(f)))],
  ['atLeast', comparison((s, part, whole, n, d) => (f) => shareAgainst(part(f), whole(f), n(f), d(f), s) >= 0)],
  ['moreThan', comparison((s, part, whole, n, d) => (f) => shareAgainst(part(f), whole(f), n(f), d(f), s) > 0)],
  ['seconds', duration(1_000)],
  ['minutes', duration(60_000)],
  ['hours', duration(3_600_000)],
  ['days', duration(86_400_000)],
  ['workdays', period((civil) => civil.workdays)],
  ['calendarDays', period((civil) => civil.calendarDays)],
  ['months', period((civil) => civil.months)],
  ['sum', total()],
  ['now', clock()],
  ['happened', happening('bool', (key) => (f) => f.times(key) > 0)],
  ['times', happening('number', (key) => (f) => f.times(key))],
  ['firstAt', happening('number', (key) => (f) => f.firstAt(key))],
  ['lastAt', happening('number', (key) => (f) => f.lastAt(key))],
  ['since', since()],
  ['isOpen', keyed('bool', (builder, id) => (builder.noteDecision(id), (f) => f.isOpen(id)))],
  ['stateOf', keyed('string', (builder, id) => (builder.noteRegion(id), (f) => f.region(id)))],
]);

type Numbers = readonly [Run<number>, Run<number>, Run<number>, Run<number>];

function calculation(count: number, combine: (source: string, ...args: Numbers) => Run<number>): ExpressionFunction {
  return {
    parameters: Array.from({ length: count }, () => 'number' as const),
    result: 'number',
    build: (builder, args) => {
      const parts = args.map((arg) => builder.number(arg));
      return numberOf(combine(builder.source, ...runs(parts)), parts);
    },
  };
}

function comparison(combine: (source: string, ...args: Numbers) => Run<boolean>): ExpressionFunction {
  return {
    parameters: ['number', 'number', 'number', 'number'],
    result: 'bool',
    build: (builder, args) => {
      const parts = args.map((arg) => builder.number(arg));
      return boolOf(combine(builder.source, ...runs(parts)), parts);
    },
  };
}

/** The number of arguments is checked before, so the filler is never read. */
function runs(parts: readonly NumberPart[]): Numbers {
  const at = (index: number): Run<number> => parts[index]?.run ?? (() => 0);
  return [at(0), at(1), at(2), at(3)];
}

function duration(unit: number): ExpressionFunction {
  return calculation(1, (source, amount) => (f) => safe(amount(f) * unit, source));
}

/** Counted from now by the calendar, so the same amount is worth more or less ms on another day. */
function period(of: (civil: CivilTime) => (now: number, n: number) => number): ExpressionFunction {
  return {
    parameters: ['number'],
    result: 'number',
    build: (builder, args) => {
      const amount = builder.number(argument(args)).run;
      if (builder.civil === undefined) throw new Refusal('there is no calendar here', argument(args));
      const count = of(builder.civil);
      builder.noteRead('now');
      return readPart('number', (f) => count(f.now(), amount(f)));
    },
  };
}

function total(): ExpressionFunction {
  return {
    parameters: ['numberList'],
    result: 'number',
    build: (builder, args) => {
      const list = builder.numberList(argument(args));
      return numberOf((f) => sum(list.run(f), builder.source), [list]);
    },
  };
}

function clock(): ExpressionFunction {
  return {
    parameters: [],
    result: 'number',
    build: (builder) => {
      builder.noteRead('now');
      return readPart('number', (f) => f.now());
    },
  };
}

function keyed(result: ValueType, read: (builder: Builder, key: string) => Run<boolean | number | string>): ExpressionFunction {
  return { parameters: ['key'], result, build: (builder, args) => readPart(result, read(builder, literalKey(argument(args)))) };
}

function happening(result: ValueType, read: (key: string) => Run<boolean | number>): ExpressionFunction {
  return keyed(result, (builder, key) => {
    builder.noteHappening(key);
    return read(key);
  });
}

/** Longer than any run when it never happened, so that "not within the last ten minutes" needs no second test. */
function since(): ExpressionFunction {
  return keyed('number', (builder, key) => {
    builder.noteHappening(key);
    builder.noteRead('now');
    return (f) => {
      const last = f.lastAt(key);
      return last < 0 ? Number.MAX_SAFE_INTEGER : f.now() - last;
    };
  });
}

function literalKey(node: ASTNode): string {
  if (node.op === 'value' && typeof node.args === 'string' && node.args !== '') return node.args;
  throw new Refusal('a key must be written as a string literal', node);
}

function argument(args: readonly ASTNode[]): ASTNode {
  const [first] = args;
  if (first === undefined) throw new Error('the number of arguments is checked before building');
  return first;
}
