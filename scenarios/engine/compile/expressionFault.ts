import { ScenarioError } from '../errors.ts';

/** Arithmetic that left the safe integers, or a division by zero: the author's mistake, seen at run time. */
export class ExpressionFault extends ScenarioError {
  readonly problem: string;
  readonly source: string;

  constructor(problem: string, source: string) {
    super(source, problem);
    this.message = `${problem} in expression: ${source}`;
    this.name = 'ExpressionFault';
    this.problem = problem;
    this.source = source;
  }
}
