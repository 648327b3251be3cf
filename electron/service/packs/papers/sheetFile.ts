import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { Paper, Part } from './parts.ts';

const longestName = 28;

/** An .xlsx: a sheet for each of the paper's first headings, the mark and the title in its first row. Every cell is text, so that nothing is taken for a formula. */
export function sheetFile({ title, mark, parts }: Paper): Uint8Array {
  const book = utils.book_new();
  const names = new Set<string>();
  for (const { name, own } of sections(parts, title)) {
    let sheet = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestName).trim() || mark;
    for (let n = 2; names.has(sheet.toLowerCase()); n += 1) sheet = `${sheet.slice(0, longestName - 3)} ${n}`;
    names.add(sheet.toLowerCase());
    utils.book_append_sheet(book, sheetOf(own, `${mark} · ${title}`), sheet);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function sections(parts: readonly Part[], title: string): { name: string; own: Part[] }[] {
  const found: { name: string; own: Part[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'heading' && part.level === 1) found.push({ name: part.text, own: [] });
    else {
      if (found.length === 0) found.push({ name: title, own: [] });
      found.at(-1)?.own.push(part);
    }
  }
  return found.filter(({ own }) => own.length > 0);
}

function sheetOf(parts: readonly Part[], marked: string): WorkSheet {
  const rows = [[marked], ...parts.flatMap((part): string[][] => (part.kind === 'table' ? [[...part.head], ...part.rows.map((row) => [...row])] : [[part.text]]))];
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => ({ t: 's' as const, v: text, z: '@' }))));
  const widths = parts.flatMap((part) => (part.kind === 'table' ? [part.widths] : []))[0] ?? [80];
  sheet['!cols'] = widths.map((each) => ({ wch: Math.max(6, each) }));
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: Math.max(1, widths.length - 1) } }];
  return sheet;
}
