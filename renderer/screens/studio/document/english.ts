/** The English texts of a draft by key; what is not a text is left out. */
export function englishOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])) : []);
}
