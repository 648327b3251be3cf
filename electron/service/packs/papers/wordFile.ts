import { strToU8, zipSync } from 'fflate';
import type { Paper, Part } from './parts.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const w = `${office}/wordprocessingml/2006/main`;
/** XML has no place for control characters. */
const escaped = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text: string): string => escaped(text).split('\n').map((each) => `<w:r><w:t xml:space="preserve">${each}</w:t></w:r>`).join('<w:r><w:br/></w:r>');
const paragraph = (text: string, style = ''): string => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;

/** A .docx that Word, WPS and LibreOffice open: headings that can be jumped to, tables whose heading row stands on every page, the mark above and the page number below each. */
export function wordFile({ title, mark, isWide, parts }: Paper): Uint8Array {
  const [across, down] = isWide ? [16838, 11906] : [11906, 16838];
  const body = [paragraph(title, 'Title'), ...parts.map((part) => bodyOf(part, across - 2000))].join('');
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${across}" w:h="${down}"${isWide ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1300" w:right="1000" w:bottom="1100" w:left="1000" w:header="600" w:footer="500" w:gutter="0"/></w:sectPr>`;
  const type = (part: string, kind: string): string => `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const relation = (id: string, kind: string): string => `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('styles', 'styles')}${type('header', 'header')}${type('footer', 'footer')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${relation('rId1', 'styles')}${relation('rId2', 'header')}${relation('rId3', 'footer')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${w}" xmlns:r="${office}/officeDocument/2006/relationships"><w:body>${body}${page}</w:body></w:document>`,
    'word/header.xml': `<w:hdr xmlns:w="${w}">${paragraph(`${mark} · ${title}`, 'Header')}</w:hdr>`,
    'word/footer.xml': `<w:ftr xmlns:w="${w}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    'word/styles.xml': styles,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)])), { mtime: new Date(2000, 0, 1) });
}

function bodyOf(part: Part, width: number): string {
  if (part.kind === 'heading') return paragraph(part.text, `Heading${part.level}`);
  if (part.kind === 'line') return paragraph(part.text);
  const whole = part.widths.reduce((sum, each) => sum + each, 0);
  const widths = part.widths.map((each) => Math.round((each * width) / whole));
  const row = (cells: readonly string[], isHead: boolean): string => `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E7ECF2"/>' : ''}</w:tcPr>${paragraph(cell, isHead ? 'CellHead' : 'Cell')}</w:tc>`).join('')}</w:tr>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>${row(part.head, true)}${part.rows.map((cells) => row(cells, false)).join('')}</w:tbl><w:p/>`;
}

const style = (id: string, name: string, paragraphLook: string, runLook: string, isDefault = false): string => `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraphLook}</w:pPr><w:rPr>${runLook}</w:rPr></w:style>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;
const styles = `<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>${size(24)}<w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '<w:spacing w:after="80" w:line="320" w:lineRule="auto"/>', size(24), true), style('Title', 'Title', '<w:spacing w:after="240"/><w:jc w:val="center"/>', `<w:b/>${size(36)}`),
  style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>', `<w:b/>${size(30)}`), style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>', `<w:b/>${size(26)}`),
  style('Header', 'header', '<w:jc w:val="center"/>', size(18)), style('Cell', 'Cell', '<w:spacing w:after="0" w:line="280" w:lineRule="auto"/>', size(21)), style('CellHead', 'Cell Head', '<w:spacing w:after="0"/>', `<w:b/>${size(21)}`),
].join('')}</w:styles>`;
