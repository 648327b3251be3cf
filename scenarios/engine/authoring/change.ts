/** The way to a part of a document: `['decisions', 3, 'options', 0, 'text']`. */
export type PartPath = readonly (string | number)[];

/** What a form can do to a document. `set` makes what is missing on the way; `insert` and `move` speak of a list, and `at` and `to` count in the list as it will be. */
export type Change =
  | { readonly kind: 'set'; readonly path: PartPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: PartPath }
  | { readonly kind: 'insert'; readonly path: PartPath; readonly at: number; readonly value: unknown }
  | { readonly kind: 'move'; readonly path: PartPath; readonly from: number; readonly to: number };

/** The value with the change made; throws where the path leads nowhere. Nothing is changed in place. */
export function changed(value: unknown, change: Change): unknown {
  if (change.kind === 'set') return withAt(value, change.path, () => change.value);
  if (change.kind === 'remove') return withAt(value, change.path.slice(0, -1), (parent) => without(parent, change.path.at(-1)));
  if (change.kind === 'insert') return withAt(value, change.path, (list) => [...listOf(list ?? []).slice(0, change.at), change.value, ...listOf(list ?? []).slice(change.at)]);
  return withAt(value, change.path, (list) => {
    const rest = listOf(list).toSpliced(change.from, 1);
    return rest.toSpliced(change.to, 0, listOf(list)[change.from]);
  });
}

/** What stands at a path; undefined where nothing does. */
export function partAt(value: unknown, path: PartPath): unknown {
  let at = value;
  for (const step of path) at = isMap(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined;
  return at;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withAt(value: unknown, path: PartPath, make: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return make(value);
  if (typeof step === 'number') {
    const list = listOf(value);
    if (!(step in list)) throw new RangeError(`there is no item ${step} here`);
    return list.with(step, withAt(list[step], rest, make));
  }
  if (value !== undefined && value !== null && !isMap(value)) throw new TypeError(`"${step}" is looked for in what has no keys`);
  return { ...value, [step]: withAt(value?.[step], rest, make) };
}

function without(parent: unknown, step: string | number | undefined): unknown {
  if (typeof step === 'number') return listOf(parent).toSpliced(step, 1);
  if (step === undefined || !isMap(parent)) throw new TypeError('there is nothing here to take away');
  return Object.fromEntries(Object.entries(parent).filter(([key]) => key !== step));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a list is looked for in what is none');
  return value;
}
