import { ExpressionFault } from './expressionFault.ts';

/** The number itself (never minus zero), or the fault that ends the evaluation. */
export function safe(value: number, source: string): number {
  if (Number.isSafeInteger(value)) return value + 0;
  throw new ExpressionFault('a number left the safe integers', source);
}

/** Division rounded towards minus infinity; exact, because the remainder is taken off before dividing. */
export function floorDiv(dividend: number, divisor: number, source: string): number {
  if (divisor === 0) throw new ExpressionFault('division by zero', source);
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  return safe(remainder !== 0 && remainder < 0 !== divisor < 0 ? quotient - 1 : quotient, source);
}

/**
 * Sign of `part/whole − n/d` without dividing: `part·d − n·whole`.
 * A whole of nothing counts as exactly reached when the part is nothing too.
 */
export function shareAgainst(part: number, whole: number, n: number, d: number, source: string): number {
  if (d <= 0) throw new ExpressionFault('a share with a denominator below one', source);
  return safe(part * d, source) - safe(n * whole, source);
}

export function sum(numbers: readonly number[], source: string): number {
  let total = 0;
  for (const number of numbers) total = safe(total + number, source);
  return total;
}
