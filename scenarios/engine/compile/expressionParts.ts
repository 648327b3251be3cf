import type { ASTNode } from '@marcbachmann/cel-js';
import type { CivilTime } from './civilTime.ts';
import type { Facts, RecordValue, Value, ValueType } from './expressionTypes.ts';

/** One compiled piece of an expression: a closure over the facts. */
export type Run<T> = (facts: Facts) => T;

interface Typed<Kind extends string, T> {
  readonly kind: Kind;
  readonly run: Run<T>;
  /** the value, when it is already known while compiling */
  readonly constant: T | undefined;
}

export type BoolPart = Typed<'bool', boolean>;
export type NumberPart = Typed<'number', number>;
export type StringPart = Typed<'string', string>;
export type NumberListPart = Typed<'numberList', readonly number[]>;
export interface RecordListPart {
  readonly kind: 'recordList';
  /** record type of the elements */
  readonly record: string;
  readonly run: Run<readonly RecordValue[]>;
  readonly constant: undefined;
}
export type ScalarPart = BoolPart | NumberPart | StringPart;
export type Part = ScalarPart | NumberListPart | RecordListPart;

/** A part of declared type that is read from the facts. The facts are trusted to hold what the scope declares. */
export function readPart(type: ValueType, run: Run<Value>): ScalarPart {
  switch (type) {
    case 'bool': return { kind: type, run: run as Run<boolean>, constant: undefined };
    case 'number': return { kind: type, run: run as Run<number>, constant: undefined };
    case 'string': return { kind: type, run: run as Run<string>, constant: undefined };
  }
}

export function literalPart(value: Value): ScalarPart {
  if (typeof value === 'boolean') return { kind: 'bool', run: () => value, constant: value };
  if (typeof value === 'number') return { kind: 'number', run: () => value, constant: value };
  return { kind: 'string', run: () => value, constant: value };
}

/** A bool that depends on its inputs alone: computed at once when they are all known. */
export function boolOf(run: Run<boolean>, inputs: readonly Part[]): BoolPart {
  return foldable(inputs) ? fixed('bool', run(NO_FACTS)) : { kind: 'bool', run, constant: undefined };
}

/** A number that depends on its inputs alone: computed at once when they are all known. */
export function numberOf(run: Run<number>, inputs: readonly Part[]): NumberPart {
  return foldable(inputs) ? fixed('number', run(NO_FACTS)) : { kind: 'number', run, constant: undefined };
}

/** What an author calls the kind, for messages. */
export function describe(part: Part): string {
  switch (part.kind) {
    case 'numberList': return 'a list of numbers';
    case 'recordList': return 'a list of objects';
    default: return `a ${part.kind}`;
  }
}

function foldable(inputs: readonly Part[]): boolean {
  return inputs.every((input) => input.constant !== undefined);
}

function fixed<Kind extends string, T>(kind: Kind, value: T): Typed<Kind, T> {
  return { kind, run: () => value, constant: value };
}

function noFacts(): never {
  throw new Error('a constant part of an expression reads no facts');
}

const NO_FACTS: Facts = {
  value: noFacts, object: noFacts, list: noFacts, now: noFacts, times: noFacts,
  firstAt: noFacts, lastAt: noFacts, isOpen: noFacts, region: noFacts,
};

/** An expression the language does not allow; caught by the compiler and handed to the author as a value. */
export class Refusal extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, at: { readonly start: number; readonly end: number }) {
    super(message);
    this.start = at.start;
    this.end = at.end;
  }
}

/** What the compilers of operators, functions and macros may ask of the whole. */
export interface Builder {
  readonly source: string;
  readonly civil: CivilTime | undefined;
  part(node: ASTNode): Part;
  scalar(node: ASTNode): ScalarPart;
  bool(node: ASTNode): BoolPart;
  number(node: ASTNode): NumberPart;
  numberList(node: ASTNode): NumberListPart;
  recordList(node: ASTNode): RecordListPart;
  /** Compiles the body of a macro with `name` bound to the record that `element` holds. */
  within<T>(name: ASTNode, record: string, element: Element, body: () => T): T;
  noteRead(name: string): void;
  noteHappening(key: string): void;
  noteDecision(id: string): void;
  noteRegion(id: string): void;
}

/** The element a macro is looking at. An expression never evaluates itself, so one cell per macro is enough. */
export interface Element {
  current: RecordValue;
}
