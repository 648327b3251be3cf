import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unpacked } from './unpack.ts';

/** Why a file is no roster. `old`: .xls, .et, .doc, or locked with a password. */
export type Unreadable = 'old' | 'tooBig' | 'tooManyRows' | 'unreadable' | 'empty' | 'noHeading';

/** What stands in a cell, as the person who made the file sees it. `isLost`: a long number that the program shortened, its digits are gone. */
export interface Cell { readonly text: string; readonly isLost: boolean }
/** `line` is the row's number as the spreadsheet shows it. */
export interface TableRow { readonly line: number; readonly cells: readonly Cell[] }

export const mostBytes = 1_000_000;
export const mostRows = 5_000;
const mostColumns = 60;

/** The first sheet with anything in it, of an .xlsx or of a .csv in UTF-8, UTF-16 or GB 18030. */
export function readTable(bytes: Uint8Array): readonly TableRow[] | Unreadable {
  if (bytes.length > mostBytes) return 'tooBig';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old';
  const sheets = starts(bytes, 0x50, 0x4b) ? sheetsOf(bytes) : textSheet(bytes);
  if (typeof sheets === 'string') return sheets;
  const rows = sheets.map(rowsOf).find((found) => found.length > 0);
  if (!rows) return 'empty';
  return rows.length > mostRows ? 'tooManyRows' : rows;
}

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

function sheetsOf(bytes: Uint8Array): WorkSheet[] | Unreadable {
  const safe = unpacked(bytes);
  if (!safe) return 'unreadable';
  try {
    const book = read(safe, { type: 'array', sheetRows: mostRows + 30, cellHTML: false, cellFormula: false, dense: false });
    return book.SheetNames.flatMap((name) => book.Sheets[name] ?? []);
  } catch {
    return 'unreadable';
  }
}

function textSheet(bytes: Uint8Array): WorkSheet[] | Unreadable {
  const text = decoded(bytes);
  if (text === null || text.includes('\0')) return 'unreadable';
  // raw: a number in a .csv stays the text that it is, with its leading zeros
  const book = read(text, { type: 'string', raw: true, sheetRows: mostRows + 30 });
  return book.SheetNames.flatMap((name) => book.Sheets[name] ?? []);
}

/** UTF-8 where the bytes are that, else what Excel and WPS write on a Chinese computer. Null for bytes that are no text. */
function decoded(bytes: Uint8Array): string | null {
  const encodings = starts(bytes, 0xff, 0xfe) ? ['utf-16le'] : starts(bytes, 0xfe, 0xff) ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this one
    }
  }
  return null;
}

/** Cells exist only where something stands, so that a sheet that claims a million columns costs nothing. */
function rowsOf(sheet: WorkSheet): TableRow[] {
  const rows = new Map<number, Cell[]>();
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = cellOf(sheet[address] as CellObject);
    if (cell.text === '' || c >= mostColumns) continue;
    const row = rows.get(r) ?? [];
    row[c] = cell;
    rows.set(r, row);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([r, cells]) => ({ line: r + 1, cells: Array.from(cells, (cell) => cell ?? { text: '', isLost: false }) }));
}

/** As shown, with the zeros of its format; a whole number that is shown shortened only for want of room is written out. */
function cellOf({ t, v, w }: CellObject): Cell {
  const shown = String(w ?? v ?? '').trim();
  if (t !== 'n' || !/E[+-]?\d+$/i.test(shown)) return { text: shown, isLost: false };
  return Number.isSafeInteger(v) && Number(v) < 1e15 ? { text: String(v), isLost: false } : { text: shown, isLost: true };
}
