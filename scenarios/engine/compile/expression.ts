import type { ExpressionResult, ResultType, Scope } from './expressionTypes.ts';

export type {
  Expression, ExpressionResult, Facts, RecordValue, ResultType, Scope, Value, ValueType,
} from './expressionTypes.ts';
export { ExpressionFault } from './expressionFault.ts';

/** The names one kind of place in a scenario may use, and the compiler for expressions written there. */
export class ExpressionScope {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  compile(source: string, expected: ResultType): ExpressionResult {
    return { ok: false, message: `not yet compiled to ${expected}`, start: 0, end: source.length };
  }

  extend(extra: Partial<Scope>): ExpressionScope {
    return new ExpressionScope({ ...this.#scope, ...extra });
  }
}
