import type { Scenario } from '../schema/scenario.ts';
import { draw } from '../run/random.ts';
import type { Wish } from './wish.ts';

/** In how many parts of all orders and answers a trainee of each kind goes astray, in tenths. */
const shares = [[1, 1], [3, 1], [1, 3], [5, 2], [2, 5], [4, 4], [7, 1], [1, 7]] as const;

/**
 * Trainees who do well but for some things: they never think of some of the orders and take any option at some of the decisions.
 * Nobody in the middle is found by perfect and hopeless trainees alone, and the endings between the best and the worst are theirs.
 * The n-th is the same on every machine.
 */
export function unevenWish({ id, tasks, decisions }: Scenario, n: number): Wish {
  const [forgotten, mistaken] = shares[n % shares.length] ?? shares[0];
  const luck = (what: string, sides: number): number => draw(n, `uneven.${id}.${what}`, 1) % sides;
  return {
    held: Object.fromEntries(tasks.filter((task) => luck(`task.${task.id}`, 10) < forgotten).map((task) => [task.id, 'always' as const])),
    answers: Object.fromEntries(decisions.filter((decision) => luck(`card.${decision.id}`, 10) < mistaken).map((decision) => [decision.id, decision.options[luck(`option.${decision.id}`, decision.options.length)]?.id ?? null])),
  };
}
