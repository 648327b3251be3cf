import type { ASTNode } from '@marcbachmann/cel-js';
import type { CivilTime } from './civilTime.ts';

/** The kinds of value an author's expression can read or yield. Numbers are safe integers. */
export type ValueType = 'bool' | 'number' | 'string';
export type Value = boolean | number | string;
/** What the document may ask an expression to yield; lists exist only where they are asked for. */
export type ResultType = ValueType | 'numberList';
export type RecordValue = Readonly<Record<string, Value>>;

/** Static names an expression may use. */
export interface Scope {
  /** what `workdays`, `calendarDays` and `months` count by; without it they are refused */
  readonly civil?: CivilTime;
  /** numbers that are known while compiling, by name (`spread`) or by object and field (`local.noticeDays`); their names stand in `values` and `records` too */
  readonly constants?: ReadonlyMap<string, number>;
  /** plain names and their types */
  readonly values: Readonly<Record<string, ValueType>>;
  /** object names (a person, a unit, `person`, `slot`) → name of the record type */
  readonly objects: Readonly<Record<string, string>>;
  /** list names (`people`, `units`) → record type of the elements */
  readonly lists: Readonly<Record<string, string>>;
  /** record types: field → type */
  readonly records: Readonly<Record<string, Readonly<Record<string, ValueType>>>>;
}

/** What an expression reads at run time. Times are scenario milliseconds. */
export interface Facts {
  value(name: string): Value;
  object(name: string): RecordValue;
  list(name: string): readonly RecordValue[];
  now(): number;
  /** how often a happening occurred */
  times(key: string): number;
  /** −1 when it never happened */
  firstAt(key: string): number;
  /** −1 when it never happened */
  lastAt(key: string): number;
  isOpen(decision: string): boolean;
  /** current state of a dynamic */
  region(id: string): string;
}

/** A checked expression, ready to be evaluated any number of times. */
export interface Expression {
  readonly source: string;
  readonly type: ResultType;
  /** as it was parsed, for who looks at it without running it */
  readonly tree: ASTNode;
  /** value, object and list names, plus 'now' when time is read */
  readonly reads: ReadonlySet<string>;
  /** coefficients and local rules it was compiled with, by their keys in `Scope.constants` */
  readonly constants: readonly string[];
  /** literal keys passed to happened, times, since, firstAt and lastAt */
  readonly happeningKeys: readonly string[];
  /** literals passed to isOpen */
  readonly decisionIds: readonly string[];
  /** literals passed to stateOf */
  readonly regionIds: readonly string[];
  /** Throws {@link ExpressionFault} for unsafe integers and division by zero, and for nothing else. */
  evaluate(facts: Facts): Value | readonly number[];
}

/** A refusal carries the offending part of the source as offsets `[start, end)`. */
export type ExpressionResult =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly message: string; readonly start: number; readonly end: number };
