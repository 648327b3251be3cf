import type { Compiled } from '../compile/compile.ts';
import { effectLists, walkEffects } from '../compile/walk.ts';
import type { Path } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { slotChoices } from './orderChoices.ts';
import { stepOfKey } from './orderSearch.ts';
import { both, type WantedOrder, type Wish } from './wish.ts';

/** How far back causes of causes are followed. */
export const depth = 3;

/** Follows a document backwards from what is wanted to what a trainee can do. */
export class Causes {
  readonly #scenario: Scenario;
  readonly #compiled: Compiled;
  readonly #seen = new Set<string>();

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#scenario = compiled.scenario;
  }

  /** The wish, and with it whatever opens the decision. */
  withOpening(decision: string, wish: Wish): Wish[] {
    const { index } = this.#compiled;
    const guards = Object.values(wish.answers ?? {}).flatMap((option) => this.expression(index.decisions.get(decision)?.options.find(({ id }) => id === option)?.when, depth));
    return [wish, ...[...guards, ...this.key(`decision.opened:${decision}`, depth)].map((cause) => both(wish, cause))];
  }

  /** The orders, in every way they can be said, that a happening key stands for. */
  orders(key: string, as: WantedOrder['as'] = 'accepted'): WantedOrder[] {
    return stepOfKey(key).flatMap(({ task, target }) => this.#ordersOf(task, as, target));
  }

  key(key: string, left: number): Wish[] {
    if (left === 0 || this.#seen.has(key)) return [];
    this.#seen.add(key);
    const [kind = '', what = ''] = key.split(':');
    const [first = '', second = ''] = what.split(/[.@]/);
    if (kind === 'option') return this.withOpening(first, { answers: { [first]: second } });
    if (kind === 'decision.timedOut') return this.withOpening(first, { answers: { [first]: null } });
    if (kind === 'inject.missed') return [{ missed: [first] }, ...this.key(`inject.delivered:${first}`, left - 1).map((wish) => both(wish, { missed: [first] }))];
    if (/^order\.(?:given|started|finished)$/.test(kind)) return this.orders(key).map((order) => ({ orders: [order] }));
    if (kind === 'order.declined' || kind === 'overreach') return this.#scenario.tasks.filter(({ id, declined }) => declined.length > 0 && (first === '' || id === first)).flatMap(({ id }) => this.#ordersOf(id, 'declined').map((order) => ({ orders: [order] })));
    const lists = effectLists(this.#scenario).filter(({ effects }) => JSON.stringify(effects).includes(JSON.stringify(effectOf(kind, what))));
    const guards = [this.#compiled.index.decisions.get(kind === 'decision.opened' ? first : '')?.when, this.#compiled.index.injects.get(kind.startsWith('inject.') ? first : '')?.when];
    return [...lists.flatMap(({ path }) => this.place(path, left - 1)), ...guards.flatMap((when) => this.expression(when, left - 1)), ...(kind === 'phase' ? this.#phase(first, left - 1) : [])];
  }

  /** Each cause alone, and all together. */
  expression(source: string | undefined, left: number): Wish[] {
    const expression = source === undefined ? undefined : this.#compiled.expressions.get('')?.get(source);
    if (!expression || left <= 0) return [];
    const keys = expression.happeningKeys.flatMap((key) => this.key(key, left));
    const written = [...expression.reads].flatMap((name) => this.#writers(name)).flatMap((path) => this.place(path, left - 1));
    const regions = expression.regionIds.flatMap((id) => (this.#compiled.index.dynamics.get(id)?.states ?? []).flatMap(({ to }) => to.flatMap(({ when }) => this.expression(when, left - 1))));
    const all = [...keys, ...written, ...regions];
    return all.length > 1 ? [all.reduce((sum, wish) => both(sum, wish)), ...all] : all;
  }

  /** What a trainee does for the effects at this place to run. */
  place(path: Path, left: number): Wish[] {
    const [root, i, list, j] = path;
    const { decisions, tasks, injects, phases } = this.#scenario;
    if (root === 'decisions') {
      const decision = decisions[Number(i)];
      const option = list === 'options' ? (decision?.options[Number(j)]?.id ?? null) : null;
      return decision ? [{ answers: { [decision.id]: option } }] : [];
    }
    if (root === 'tasks') return this.#ordersOf(tasks[Number(i)]?.id ?? '', list === 'declined' ? 'declined' : 'accepted').map((order) => ({ orders: [order] }));
    if (root === 'injects') return this.key(`inject.${list === 'missed' ? 'missed' : 'delivered'}:${injects[Number(i)]?.id ?? ''}`, left);
    if (root === 'dynamics') return (this.#scenario.dynamics[Number(i)]?.states ?? []).flatMap(({ to }) => to.flatMap(({ when }) => this.expression(when, left)));
    return root === 'phases' ? this.key(`phase:${phases[Number(i)]?.id ?? ''}`, left) : [];
  }

  #phase(id: string, left: number): Wish[] {
    return this.#scenario.phases.flatMap(({ to, after }) => [...to, ...after].filter(({ phase }) => phase === id).flatMap(({ when }) => this.expression(when, left)));
  }

  #ordersOf(id: string, as: WantedOrder['as'], only?: string): WantedOrder[] {
    const task = this.#compiled.index.tasks.get(id);
    const targets = only !== undefined ? [only] : task?.on ? [...(task.on.people ?? []), ...(task.on.places ?? [])] : [undefined];
    return task ? targets.flatMap((target) => slotChoices(task).map((slots) => ({ task: id, target, slots, as }))) : [];
  }

  /** Where a variable or something of a person is set. */
  #writers(name: string): Path[] {
    const found: Path[] = [];
    walkEffects(this.#scenario, (effect, path) => {
      if ('set' in effect && Object.keys(effect.set).some((target) => target === name || target.startsWith(`${name}.`) || (name === 'people' && target.includes('.')))) found.push(path);
    });
    return found;
  }
}

/** The part of an effect that makes a key happen. */
function effectOf(kind: string, what: string): unknown {
  return kind === 'phase' || kind === 'decision.opened' || kind.startsWith('inject.') ? what : kind;
}
