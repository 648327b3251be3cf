import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Lang } from '../../ports.ts';
import { placeholderLines } from './placeholders.ts';

const title = { zh: '演练成绩登记表（样表）', en: 'Result of a drill (sample form)' };
const guide = {
  zh: '把双花括号里的字留着，其他随意改：字体、表格、抬头都可以。填表时它们换成这一场的数据。用不着的行删掉。',
  en: 'Keep the words in double braces and change all else: type, tables, heading. They are replaced by the data of the run. Delete the rows you do not need.',
};

/** A form that holds every placeholder once, to begin one's own with. */
export function sampleForm(kind: 'docx' | 'xlsx', lang: Lang): Uint8Array {
  const rows = placeholderLines(lang).map(({ key, says }) => [key, says] as const);
  return kind === 'xlsx' ? sheet(rows, lang) : document(rows, lang);
}

function sheet(rows: readonly (readonly [string, string])[], lang: Lang): Uint8Array {
  const cells = utils.aoa_to_sheet([[title[lang]], [guide[lang]], [], ...rows.map((row) => [...row])]);
  cells['!cols'] = [{ wch: 20 }, { wch: 44 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, cells, lang === 'zh' ? '样表' : 'Sample');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';

/** The smallest document that Word and WPS open: one paragraph each, and a table of two columns. */
function document(rows: readonly (readonly [string, string])[], lang: Lang): Uint8Array {
  const fonts = '<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="SimSun"/>';
  const run = (text: string, size: number, bold = false): string => `<w:r><w:rPr>${fonts}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string, width: number): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${run(text, 24)}</w:p></w:tc>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
  const table = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="6400"/></w:tblGrid>${rows.map(([name, says]) => `<w:tr>${cell(name, 2600)}${cell(says, 6400)}</w:tr>`).join('')}</w:tbl>`;
  const body = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(title[lang], 36, true)}</w:p><w:p>${run(guide[lang], 21)}</w:p>${table}<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1400" w:bottom="1200" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>`;
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
    '_rels/.rels': strToU8(`${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  });
}
