const none: ReadonlyMap<string, string> = new Map();
const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** The English texts of a draft by key; what is not a text is left out. They are gathered once, as they do not change while Chinese is written. */
export function englishOf(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return none;
  const found = known.get(value) ?? new Map(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])));
  known.set(value, found);
  return found;
}
