/** Remembers the `kept` values last asked for; what is not remembered is made. */
export function recent<T>(kept: number): (key: string, make: () => T) => T {
  const values = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const entry = values.get(key) ?? { value: make() };
    values.delete(key);
    values.set(key, entry);
    for (const oldest of [...values.keys()].slice(0, -kept)) values.delete(oldest);
    return entry.value;
  };
}
