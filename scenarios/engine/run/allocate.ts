import type { Allocation } from '../schema/effects.ts';
import { ScenarioError } from '../errors.ts';

/**
 * Shares an integer total out by weights with the largest remainder (engine rule 8): the shares add up to the total exactly, and
 * nobody is further than one unit from his exact part. Equal remainders go to who stands first. Nothing is shared out when nobody has weight.
 */
export function sharesOf(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const parts = weights.map((weight, position) => ({ position, exact: Math.abs(total) * weight }));
  const shares = parts.map(({ exact }) => (exact - (exact % whole)) / whole);
  const rest = Math.abs(total) - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = [...parts].sort((a, b) => (b.exact % whole) - (a.exact % whole) || a.position - b.position);
  for (const { position } of byRemainder.slice(0, rest)) shares[position] = (shares[position] ?? 0) + 1;
  return shares.map((share) => (total < 0 ? 0 - share : share));
}

/** The same with what an author may get wrong: negative weights and numbers beyond the safe integers. */
export function checkedShares(allocation: Allocation, total: number, weights: readonly number[]): number[] {
  const at = `allocate into ${allocation.into}`;
  if (weights.some((weight) => weight < 0)) throw new ScenarioError(at, `"${allocation.weight}" is negative for somebody; weights must be 0 or more`);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isSafeInteger(whole) || weights.some((weight) => !Number.isSafeInteger(total * weight))) throw new ScenarioError(at, 'total times weight leaves the safe integers; use larger units');
  return sharesOf(total, weights);
}
