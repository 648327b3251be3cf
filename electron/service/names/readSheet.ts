import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unpacked } from '../roster/unpack.ts';
import { guideTab, tabs, type SheetKind } from './columns.ts';

/** Why a file is no sheet of names. */
export type Unreadable = 'old' | 'unreadable' | 'tooManyRows' | 'noTabs';

/** A row that says something. `row`: its number as the spreadsheet shows it. */
export interface NameRow { readonly kind: SheetKind; readonly row: number; readonly code: string; readonly oldZh: string; readonly zh: string; readonly oldEn: string; readonly en: string; /** a cell holds a formula */ readonly isFormula: boolean }
export interface NameSheet { readonly drill: string | null; readonly rows: readonly NameRow[] }

const mostRows = 1_000;
const columns = 5;

/** Reads what somebody else's program wrote. Whatever the file is, this ends soon and throws nothing. */
export function readSheet(bytes: Uint8Array): NameSheet | Unreadable {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'old';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'unreadable';
  const safe = unpacked(bytes);
  if (!safe) return 'unreadable';
  try {
    return sheetIn(read(safe, { type: 'array', sheetRows: mostRows + 2, cellHTML: false, cellFormula: true, dense: false }).Sheets);
  } catch {
    return 'unreadable';
  }
}

function sheetIn(sheets: Readonly<Record<string, WorkSheet>>): NameSheet | Unreadable {
  const kinds = (Object.keys(tabs) as SheetKind[]).filter((kind) => sheets[tabs[kind]] !== undefined);
  if (kinds.length === 0) return 'noTabs';
  const rows: NameRow[] = [];
  for (const kind of kinds) {
    const found = rowsOf(sheets[tabs[kind]] ?? {});
    if (found.size > mostRows) return 'tooManyRows';
    for (const [row, cells] of found) {
      const [code = '', oldZh = '', zh = '', oldEn = '', en = ''] = Array.from({ length: columns }, (_, c) => shown(cells[c]));
      if (row > 1 && (zh !== '' || en !== '' || cells.some((cell) => cell?.f !== undefined))) rows.push({ kind, row, code, oldZh, zh, oldEn, en, isFormula: cells.some((cell) => cell?.f !== undefined) });
    }
  }
  const drill = /^编号：(\S+)$/.exec(shown(sheets[guideTab]?.['A2'] as CellObject | undefined))?.[1] ?? null;
  return { drill, rows };
}

/** Cells exist only where something stands, so that a sheet that claims a million columns costs nothing. */
function rowsOf(sheet: WorkSheet): Map<number, (CellObject | undefined)[]> {
  const rows = new Map<number, (CellObject | undefined)[]>();
  for (const address of Object.keys(sheet).filter((each) => !each.startsWith('!'))) {
    const { r, c } = utils.decode_cell(address);
    if (c >= columns) continue;
    const row = rows.get(r + 1) ?? [];
    row[c] = sheet[address] as CellObject;
    rows.set(r + 1, row);
  }
  return rows;
}

const shown = (cell: CellObject | undefined): string => String(cell?.w ?? cell?.v ?? '').trim();
