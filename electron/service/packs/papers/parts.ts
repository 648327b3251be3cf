/** What a paper is made of, whatever file it becomes. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  /** `widths`: parts of the page’s width */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] };

/** `mark` stands on every page and every sheet: 演练. */
export interface Paper { readonly title: string; readonly mark: string; readonly isWide: boolean; readonly parts: readonly Part[] }

export const heading = (text: string, level: 1 | 2 = 1): Part => ({ kind: 'heading', level, text });
/** Nothing where there is nothing to say. */
export const line = (text: string | null | undefined): Part[] => (text ? [{ kind: 'line', text }] : []);
