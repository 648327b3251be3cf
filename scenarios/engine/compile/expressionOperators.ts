import type { ASTNode, BinaryOperator } from '@marcbachmann/cel-js';
import { safe } from './expressionArithmetic.ts';
import { boolOf, describe, numberOf, Refusal } from './expressionParts.ts';
import type { BoolPart, Builder, NumberPart, Part, Run, ScalarPart } from './expressionParts.ts';

type Node<Op extends ASTNode['op']> = Extract<ASTNode, { readonly op: Op }>;

/** Both sides are bools and the right one is looked at only when it decides: a fault on the left is never swallowed. */
export function logicalPart(builder: Builder, node: Node<'&&' | '||'>): BoolPart {
  const left = builder.bool(node.args[0]);
  const right = builder.bool(node.args[1]);
  const [first, second] = [left.run, right.run];
  const run: Run<boolean> = node.op === '&&' ? (f) => first(f) && second(f) : (f) => first(f) || second(f);
  return boolOf(run, [left, right]);
}

export function notPart(builder: Builder, node: Node<'!_'>): BoolPart {
  const operand = builder.bool(node.args);
  return boolOf((f) => !operand.run(f), [operand]);
}

export function minusPart(builder: Builder, node: Node<'-_'>): NumberPart {
  const operand = builder.number(node.args);
  return numberOf((f) => 0 - operand.run(f), [operand]);
}

/** Only the chosen branch is evaluated; both branches have the same type. */
export function choicePart(builder: Builder, node: Node<'?:'>): Part {
  const condition = builder.bool(node.args[0]);
  const yes = builder.part(node.args[1]);
  const no = builder.part(node.args[2]);
  if (yes.kind === 'bool' && no.kind === 'bool') return boolOf(either(condition, yes.run, no.run), [condition, yes, no]);
  if (yes.kind === 'number' && no.kind === 'number') return numberOf(either(condition, yes.run, no.run), [condition, yes, no]);
  if (yes.kind === 'string' && no.kind === 'string') return { kind: 'string', run: either(condition, yes.run, no.run), constant: undefined };
  if (yes.kind === 'numberList' && no.kind === 'numberList') return { kind: 'numberList', run: either(condition, yes.run, no.run), constant: undefined };
  throw new Refusal(`both branches of "?:" must have the same type, not ${describe(yes)} and ${describe(no)}`, node);
}

function either<T>(condition: BoolPart, yes: Run<T>, no: Run<T>): Run<T> {
  return (f) => (condition.run(f) ? yes(f) : no(f));
}

export function arithmeticPart(builder: Builder, node: Node<BinaryOperator>, operator: '+' | '-' | '*'): NumberPart {
  const left = builder.number(node.args[0]);
  const right = builder.number(node.args[1]);
  const [a, b, source] = [left.run, right.run, builder.source];
  const byOperator: Record<typeof operator, Run<number>> = {
    '+': (f) => safe(a(f) + b(f), source),
    '-': (f) => safe(a(f) - b(f), source),
    '*': (f) => safe(a(f) * b(f), source),
  };
  return numberOf(byOperator[operator], [left, right]);
}

/** A comparison with a constant is the commonest guard of all, hence its own closures. */
export function orderPart(builder: Builder, node: Node<BinaryOperator>, operator: '<' | '<=' | '>' | '>='): BoolPart {
  const left = builder.number(node.args[0]);
  const right = builder.number(node.args[1]);
  const run = right.constant === undefined
    ? order(operator, left.run, right.run)
    : orderAgainst(operator, left.run, right.constant);
  return boolOf(run, [left, right]);
}

function order(operator: '<' | '<=' | '>' | '>=', a: Run<number>, b: Run<number>): Run<boolean> {
  switch (operator) {
    case '<': return (f) => a(f) < b(f);
    case '<=': return (f) => a(f) <= b(f);
    case '>': return (f) => a(f) > b(f);
    case '>=': return (f) => a(f) >= b(f);
  }
}

function orderAgainst(operator: '<' | '<=' | '>' | '>=', a: Run<number>, limit: number): Run<boolean> {
  switch (operator) {
    case '<': return (f) => a(f) < limit;
    case '<=': return (f) => a(f) <= limit;
    case '>': return (f) => a(f) > limit;
    case '>=': return (f) => a(f) >= limit;
  }
}

export function equalityPart(builder: Builder, node: Node<BinaryOperator>, operator: '==' | '!='): BoolPart {
  const left = builder.scalar(node.args[0]);
  const right = builder.scalar(node.args[1]);
  mustMatch(left, right, node, `"${operator}" compares like with like`);
  const [a, b] = [left.run, right.run];
  const { constant } = right;
  if (constant !== undefined) return boolOf(operator === '==' ? (f) => a(f) === constant : (f) => a(f) !== constant, [left, right]);
  return boolOf(operator === '==' ? (f) => a(f) === b(f) : (f) => a(f) !== b(f), [left, right]);
}

export function membershipPart(builder: Builder, node: Node<BinaryOperator>): BoolPart {
  const [wanted, list] = node.args;
  if (list.op !== 'list' || list.args.length === 0) throw new Refusal('"in" needs a list literal such as [1, 2]', list);
  const left = builder.scalar(wanted);
  const elements = list.args.map((element) => {
    const part = builder.scalar(element);
    mustMatch(left, part, element, '"in" looks for like among like');
    return part;
  });
  const constants = elements.map((element) => element.constant);
  const run: Run<boolean> = constants.includes(undefined)
    ? (f) => { const value = left.run(f); return elements.some((element) => element.run(f) === value); }
    : (f) => constants.includes(left.run(f));
  return boolOf(run, [left, ...elements]);
}

function mustMatch(left: ScalarPart, right: ScalarPart, at: ASTNode, rule: string): void {
  if (left.kind !== right.kind) throw new Refusal(`${rule}, not ${describe(left)} with ${describe(right)}`, at);
}
