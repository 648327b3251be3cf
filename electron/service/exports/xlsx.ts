import type { Lang } from '../ports.ts';
import type { CellKind, CellValue, Table } from './columns.ts';
import { zipped, type ZipEntry } from './zip.ts';

/** Rows of one sheet, its heading included; more go on in the next one. */
const mostRows = 1_048_576;
const pieceLength = 1 << 18;
const encoder = new TextEncoder();
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook written row by row: texts as texts, numbers as numbers, days and times as dates; the heading stands still and filters. */
export function xlsx<Row>(table: Table<Row>, lang: Lang): Generator<Uint8Array> {
  return zipped(parts(table, lang));
}

function* parts<Row>(table: Table<Row>, lang: Lang): Generator<ZipEntry> {
  const rows = table.rows[Symbol.iterator]();
  let next = rows.next();
  let sheets = 0;
  try {
    do {
      sheets += 1;
      const take = function* (): Generator<Row> {
        for (let taken = 1; taken < mostRows && next.done !== true; taken += 1, next = rows.next()) yield next.value;
      };
      yield { name: `xl/worksheets/sheet${sheets}.xml`, chunks: sheet(table, take(), lang) };
    } while (next.done !== true);
  } finally {
    rows.return?.();
  }
  yield* frame(Array.from({ length: sheets }, (_, i) => (i === 0 ? table.title[lang] : `${table.title[lang]} ${i + 1}`)));
}

function* sheet<Row>({ columns }: Table<Row>, rows: Iterable<Row>, lang: Lang): Generator<Uint8Array> {
  const names = columns.map((_, i) => letters(i));
  const cells = (at: number, row: readonly [CellValue, CellKind][], style: string): string => row.map(([value, kind], i) => cell(`${names[i]}${at}`, value, kind, style)).join('');
  let text = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${columns.map(({ kind }, i) => `<col min="${i + 1}" max="${i + 1}" width="${kind === 'time' ? 20 : 14}" customWidth="1"/>`).join('')}</cols><sheetData>`
    + `<row r="1">${cells(1, columns.map(({ title }) => [title[lang], 'text']), ' s="3"')}</row>`;
  let at = 1;
  for (const row of rows) {
    at += 1;
    text += `<row r="${at}">${cells(at, columns.map((each) => [each.of(row), each.kind]), '')}</row>`;
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}</sheetData><autoFilter ref="A1:${names.at(-1)}${at}"/></worksheet>`);
}

function cell(at: string, value: CellValue, kind: CellKind, style: string): string {
  if (value === null || value === '') return '';
  if (kind === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (kind === 'text') return `<c r="${at}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
  return `<c r="${at}" s="${kind === 'day' ? 1 : 2}"><v>${serialOf(String(value))}</v></c>`;
}

/** Days since the last of 1899, as spreadsheets count. */
function serialOf(time: string): number {
  const ms = Date.parse(`${time.replace(' ', 'T')}${time.length > 10 ? '' : 'T00:00:00'}Z`);
  return ms / 86_400_000 + 25_569;
}

/** What XML 1.0 cannot hold goes; `_x0041_` is not taken for an escape. */
function escaped(text: string): string {
  const plain = text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '_x000D_');
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function* frame(titles: readonly string[]): Generator<ZipEntry> {
  const file = (name: string, text: string): ZipEntry => ({ name, chunks: [encoder.encode(xml + text)] });
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  yield file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${titles.map((title, i) => `<sheet name="${escaped(title)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`);
  yield file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships">${titles.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${titles.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`);
  yield file('xl/styles.xml', `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>`
    + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>');
  yield file('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  yield file('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${titles.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join('')}</Types>`);
}
