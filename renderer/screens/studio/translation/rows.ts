/** A Chinese text with its English; `en` empty: it is missing; `zh` null: English that belongs to nothing. */
export interface Row { readonly key: string; readonly zh: string | null; readonly en: string }

/** Every text of the drill in its order, and English that is left over. */
export function rowsOf(texts: readonly (readonly [key: string, zh: string])[], english: unknown): readonly Row[] {
  const en = new Map(Object.entries(english ?? {}).map(([key, text]) => [key, typeof text === 'string' ? text : String(text)]));
  const known = new Set(texts.map(([key]) => key));
  return [...texts.map(([key, zh]) => ({ key, zh, en: en.get(key) ?? '' })), ...[...en].filter(([key]) => !known.has(key)).map(([key, text]) => ({ key, zh: null, en: text }))];
}
