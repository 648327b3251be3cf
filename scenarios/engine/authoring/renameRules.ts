import type { NamedKind } from './names.ts';

/** What can be given another id. An option is named `decision.option`. */
export type RenamedKind = NamedKind | 'item' | 'option';

/** Where ids of a kind stand as whole texts. Paths are written with `#` for the number of an item and `*` for a name; a path that begins with `…` counts from its end. */
const places: readonly (readonly [string, readonly RenamedKind[]])[] = [
  ['roads.#.from', ['place']], ['roads.#.to', ['place']], ['people.#.at', ['place']], ['units.#.at', ['place']], ['decisions.#.at', ['place']], ['injects.#.at', ['place']],
  ['variants.#.*.*.at', ['place']], ['tasks.#.on.places.#', ['place']], ['tasks.#.where', ['place']], ['tasks.#.on.people.#', ['person']], ['tasks.#.by.#', ['unit']],
  ['rubric.tasks.#.how.#.task', ['task']], ['rubric.tasks.#.how.#.unit', ['unit']], ['rubric.tasks.#.how.#.target', ['place', 'person']],
  ['initialPhase', ['phase']], ['phases.#.to.#.phase', ['phase']], ['phases.#.after.#.phase', ['phase']], ['decisions.#.options.#.mustFail', ['veto', 'cap']],
  ['boards.#.columns.#', ['attribute']], ['boards.#.tone', ['attribute']], ['boards.#.weight', ['attribute']],
  ['variants.#.without.places.#', ['place']], ['variants.#.without.people.#', ['person']], ['variants.#.without.injects.#', ['inject']],
  // effects, wherever they stand
  ['….deliver', ['inject']], ['….open', ['decision']], ['….withdraw', ['decision']], ['….goto', ['phase']], ['….unit', ['unit']], ['….send', ['unit']], ['….task', ['task']], ['….at', ['place']],
  ['….to', ['place', 'person']], ['….promise', ['promise']], ['….owner', ['unit', 'person']], ['….keep', ['promise']], ['….allocate.into', ['attribute']],
];

/** Maps whose keys are ids. */
const keyed: readonly (readonly [string, readonly RenamedKind[]])[] = [
  ['people.#.attributes', ['attribute']], ['variants.#.people.*.attributes', ['attribute']], ['variants.#.variables', ['variable']], ['variants.#.coefficients', ['coefficient']],
  ['variants.#.places', ['place']], ['variants.#.people', ['person']], ['variants.#.units', ['unit']], ['variants.#.tasks', ['task']], ['variants.#.decisions', ['decision']],
  ['variants.#.injects', ['inject']], ['variants.#.endings', ['ending']], ['variants.#.decisions.*.options', ['option']],
];

/** Texts that name a happening. */
const happenings = /(?:^|\.)(?:pattern\..*\.(?:event|from|what|until)|pattern\.inOrder\.events\.#|happen)$/;

/** Fields that hold an expression. */
const expressions = /(?:^|\.)(?:when|where|withdrawWhen|closedWhen|knownWhen|offeredWhen|limit|delay|in|jitter|due|total|progress|duration|ringFor|share|rows|part|whole|need\.[nd]|by|until|ms|state|weight|takes|every|threshold|pace|set\.[^.]+|show\.[a-z]+)$/;

export function kindsAt(path: string): readonly RenamedKind[] {
  return places.find(([pattern]) => fits(path, pattern))?.[1] ?? [];
}

export function kindsOfKeys(path: string): readonly RenamedKind[] {
  return keyed.find(([pattern]) => fits(path, pattern))?.[1] ?? [];
}

export const mayBeHappening = (path: string): boolean => happenings.test(path);
export const mayBeExpression = (path: string): boolean => expressions.test(path);

function fits(path: string, pattern: string): boolean {
  if (pattern.startsWith('…')) return path.endsWith(pattern.slice(1));
  const [steps, wanted] = [path.split('.'), pattern.split('.')];
  return steps.length === wanted.length && wanted.every((each, at) => each === '*' || each === steps[at]);
}
