import { ParseError } from '@marcbachmann/cel-js';
import type { ASTNode, Environment, ParseResult } from '@marcbachmann/cel-js';
import { ExpressionBuilder } from './expressionBuilder.ts';
import { celEnvironment, numbersAsDoubles } from './expressionEnvironment.ts';
import { unusableNameReason } from './expressionNames.ts';
import { describe, Refusal } from './expressionParts.ts';
import type { Part } from './expressionParts.ts';
import type { Expression, ExpressionResult, ResultType, Scope } from './expressionTypes.ts';

export { ExpressionFault } from './expressionFault.ts';
export { unusableNameReason } from './expressionNames.ts';
export type {
  Expression, ExpressionResult, Facts, RecordValue, ResultType, Scope, Value, ValueType,
} from './expressionTypes.ts';

const MAX_LENGTH = 4_000;

/**
 * The names one kind of place in a scenario may use, and the compiler for expressions written there.
 * Throws for a scope nobody could use: unusable names (ask {@link unusableNameReason} first), one name in two
 * roles, an undeclared record type.
 */
export class ExpressionScope {
  readonly #scope: Scope;
  readonly #known = new Map<string, ExpressionResult>();
  #environment: Environment | undefined;

  constructor(scope: Scope) {
    assertUsable(scope);
    this.#scope = scope;
  }

  /** A scope with more names; a name given again in the same role replaces the old one. */
  extend(extra: Partial<Scope>): ExpressionScope {
    return new ExpressionScope({
      ...(this.#scope.civil ? { civil: this.#scope.civil } : {}),
      ...(this.#scope.constants ? { constants: this.#scope.constants } : {}),
      values: { ...this.#scope.values, ...extra.values },
      objects: { ...this.#scope.objects, ...extra.objects },
      lists: { ...this.#scope.lists, ...extra.lists },
      records: { ...this.#scope.records, ...extra.records },
    });
  }

  /** Parses, checks and compiles, once for the same text. Never throws for what an author wrote: a refusal is a value. */
  compile(source: string, expected: ResultType): ExpressionResult {
    const key = `${expected} ${source}`;
    const result = this.#known.get(key) ?? this.#result(source, expected);
    this.#known.set(key, result);
    return result;
  }

  #result(source: string, expected: ResultType): ExpressionResult {
    try {
      return { ok: true, expression: this.#compile(source, expected) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, message: error.message, start: error.start, end: error.end };
      throw error;
    }
  }

  #compile(source: string, expected: ResultType): Expression {
    const parsed = this.#parse(source);
    const builder = new ExpressionBuilder(source, this.#scope);
    const part = builder.part(parsed.ast);
    if (part.kind !== expected) {
      throw new Refusal(`expected ${WANTED[expected]}, but this is ${describe(part)}`, parsed.ast);
    }
    assertChecked(parsed);
    return toExpression(source, expected, parsed.ast, part, builder);
  }

  #parse(source: string): ParseResult {
    if (source.trim() === '') throw new Refusal('the expression is empty', { start: 0, end: source.length });
    if (source.length > MAX_LENGTH) throw new Refusal(`the expression is longer than ${MAX_LENGTH} characters`, { start: MAX_LENGTH, end: source.length });
    this.#environment ??= celEnvironment(this.#scope);
    try {
      return this.#environment.parse(source);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      throw syntaxRefusal(error, source);
    }
  }
}

function syntaxRefusal(error: ParseError, source: string): Refusal {
  const whole = { start: 0, end: source.length };
  if (error.code === 'limit_exceeded') return new Refusal(`the expression is too large: ${error.summary}`, whole);
  const range = error.range ?? whole;
  if (source.startsWith('.?', range.start - 1)) return new Refusal('optional access ".?" is not allowed', range);
  return new Refusal(error.summary, range);
}

const WANTED = { bool: 'a bool', number: 'a number', string: 'a string', numberList: 'a list of numbers' } as const;

/** The second opinion: cel-js must find the same expression well typed. */
function assertChecked(parsed: ParseResult): void {
  numbersAsDoubles(parsed.ast);
  const { valid, error } = parsed.check();
  if (valid) return;
  throw new Refusal((error?.summary ?? 'ill typed').replaceAll('double', 'number'), error?.range ?? parsed.ast);
}

function toExpression(source: string, type: ResultType, tree: ASTNode, part: Exclude<Part, { kind: 'recordList' }>, found: ExpressionBuilder): Expression {
  return {
    source,
    type,
    tree,
    reads: found.reads,
    constants: [...found.constants],
    happeningKeys: [...found.happeningKeys],
    decisionIds: [...found.decisionIds],
    regionIds: [...found.regionIds],
    evaluate: part.run,
  };
}

function assertUsable({ values, objects, lists, records }: Scope): void {
  const seen = new Set<string>();
  for (const name of [values, objects, lists].flatMap((table) => Object.keys(table))) {
    const reason = unusableNameReason(name) ?? (seen.has(name) ? `"${name}" has two roles` : undefined);
    if (reason !== undefined) throw new Error(`scope: ${reason}`);
    seen.add(name);
  }
  for (const record of [...Object.values(objects), ...Object.values(lists)]) {
    if (!Object.hasOwn(records, record)) throw new Error(`scope: record type "${record}" is not declared`);
  }
  for (const field of Object.values(records).flatMap((fields) => Object.keys(fields))) {
    if (FORBIDDEN_FIELDS.has(field)) throw new Error(`scope: "${field}" cannot be a field`);
  }
}

const FORBIDDEN_FIELDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
