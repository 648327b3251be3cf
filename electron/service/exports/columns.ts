import type { Lang } from '../ports.ts';

/** What a cell holds: `text` stays the text that it is, whatever it looks like; `time` is `YYYY-MM-DD HH:MM:SS`, `day` its first ten characters. */
export type CellKind = 'text' | 'number' | 'day' | 'time';
/** null: an empty cell */
export type CellValue = string | number | null;

/** One column of a list; docs/exports.md explains each by its `id`. */
export interface Column<Row> {
  readonly id: string; readonly kind: CellKind; readonly title: Readonly<Record<Lang, string>>;
  of(row: Row): CellValue;
}

/** A list that leaves as .csv or .xlsx. */
export interface Table<Row> { readonly title: Readonly<Record<Lang, string>>; readonly columns: readonly Column<Row>[]; readonly rows: Iterable<Row> }

export function column<Row>(id: string, kind: CellKind, zh: string, en: string, of: (row: Row) => CellValue): Column<Row> {
  return { id, kind, title: { zh, en }, of };
}

export const yesNo = (is: boolean, lang: Lang): string => (lang === 'zh' ? (is ? '是' : '否') : is ? 'yes' : 'no');
