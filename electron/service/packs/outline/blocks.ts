/** Both languages of a sentence or a place in a file. */
export interface Both { readonly zh: string; readonly en: string }
export interface PlanRow { readonly at: Both; readonly cells: readonly string[] }

/** What stands in a plan, in its order: lines of text, and tables row by row. */
export type Block = { readonly kind: 'line'; readonly at: Both; readonly text: string; readonly isHeading: boolean } | { readonly kind: 'table'; readonly rows: readonly PlanRow[] };

/** As it stands, without anything invisible and with single blanks; its own punctuation stays. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/[\t\u00a0\u3000]/g, ' ').replace(/[^\P{C}\n]/gu, '').replace(/ +/g, ' ').replace(/ *\n */g, '\n').trim();
