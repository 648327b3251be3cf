import type { Lang } from '../ports.ts';
import type { CellKind, CellValue, Table } from './columns.ts';

const pieceLength = 1 << 18;
const encoder = new TextEncoder();

/** RFC 4180 with CRLF, UTF-8 with the mark by which Excel and WPS know it; in pieces of about 256 KB. */
export function* csv<Row>({ columns, rows }: Table<Row>, lang: Lang): Generator<Uint8Array> {
  let text = `\uFEFF${columns.map(({ title }) => field(title[lang], 'text')).join(',')}\r\n`;
  // Neighbouring rows share most of what they tell: what stood there a row before is not looked at again.
  const last: { value: CellValue; told: string }[] = columns.map(() => ({ value: null, told: '' }));
  for (const row of rows) {
    for (let i = 0; i < columns.length; i += 1) {
      const [each, before] = [columns[i], last[i]];
      if (!each || !before) continue;
      const value = each.of(row);
      if (value !== before.value) {
        before.value = value;
        before.told = field(value, each.kind);
      }
      text += i === 0 ? before.told : `,${before.told}`;
    }
    text += '\r\n';
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

/** What a spreadsheet would run as a formula: also with blanks before it, and in full width. */
const formula = /^\s*[=+\-@＝＋－＠]/u;
/** What it would turn into a number, a date or a time, losing leading zeros or digits. */
const figure = /^\s*[\p{Nd}.,][\p{Nd}\s.,:;/\-年月日时分秒%eE+]*$/u;
const special = /["\r\n\t,]/;

/**
 * One field. A text that a spreadsheet would not leave alone gets a tab before it, which spreadsheets show as nothing: it stays text and no formula
 * runs. Shapan's own import takes the tab away again.
 */
export function field(value: CellValue, kind: CellKind): string {
  if (value === null) return '';
  if (kind !== 'text') return String(value);
  const text = String(value);
  const safe = formula.test(text) || figure.test(text) ? `\t${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
