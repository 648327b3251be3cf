import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unpacked } from '../../roster/unpack.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Block, PlanRow } from './blocks.ts';

const mostRows = 2000;
const mostColumns = 40;

/** The sheets of an .xlsx, each as a table under its name, hidden ones too. Merged cells hold their text once, where they begin. */
export function sheetBlocks(bytes: Uint8Array): readonly Block[] | Refusal {
  const safe = unpacked(bytes);
  const broken = (): Refusal => refusal('unreadable', '', '表格打不开，可能已经损坏。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入', 'the workbook cannot be read, it may be damaged; open it in Excel or WPS and save it as .xlsx again');
  if (!safe) return broken();
  try {
    const book = read(safe, { type: 'array', sheetRows: mostRows, cellHTML: false, cellFormula: false, dense: false });
    return book.SheetNames.flatMap((name): Block[] => {
      const sheet = book.Sheets[name];
      const rows = sheet ? rowsOf(sheet, name) : [];
      return rows.length === 0 ? [] : [{ kind: 'table', rows }];
    });
  } catch {
    return broken();
  }
}

function rowsOf(sheet: WorkSheet, name: string): PlanRow[] {
  const rows = new Map<number, string[]>();
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const { w, v } = sheet[address] as CellObject;
    const text = String(w ?? v ?? '').trim();
    if (text === '' || c >= mostColumns) continue;
    const row = rows.get(r) ?? [];
    row[c] = text;
    rows.set(r, row);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([r, cells]) => ({ at: { zh: `“${name}”第 ${r + 1} 行`, en: `"${name}", row ${r + 1}` }, cells: Array.from(cells, (cell) => cell ?? '') }));
}
