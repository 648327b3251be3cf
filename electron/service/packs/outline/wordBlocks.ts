import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { refusal, type Refusal } from '../refusal.ts';
import type { Block, PlanRow } from './blocks.ts';

const mostTags = 300_000;
const deepest = 60;
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节阶段部分])/;

const broken = (): Refusal => refusal('unreadable', '', 'Word 文件打不开，可能已经损坏。请用 Word 或 WPS 打开，另存为 .docx 再导入', 'the Word file cannot be read, it may be damaged; open it in Word or WPS and save it as .docx again');

/** The lines and tables of `word/document.xml`. Nothing in it is run, fetched or expanded: own entities are refused, deleted text and pictures are passed over. */
export function wordBlocks(bytes: Uint8Array): readonly Block[] | Refusal {
  const root = parsed(bytes);
  if (root === null) return broken();
  const counts = { paragraph: 0, table: 0 };
  const body = children(root).find(({ localName }) => localName === 'body');
  try {
    return body ? blocksOf(body, counts, 0) : broken();
  } catch (fault) {
    if (fault instanceof TooDeep) return broken();
    throw fault;
  }
}

/** No text is passed over for being deep: the whole is refused. */
class TooDeep extends Error {}
function guard(depth: number): void {
  if (depth > deepest) throw new TooDeep();
}

function parsed(bytes: Uint8Array): Element | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || (text.match(/<\w/g)?.length ?? 0) > mostTags) return null;
    return new DOMParser({ locator: false, onError: (level, message) => { if (level !== 'warning') throw new Error(message); } }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

const children = (node: Node): Element[] => Array.from({ length: node.childNodes.length }, (_, i) => node.childNodes.item(i)).filter((child): child is Element => child?.nodeType === 1);
const child = (node: Node, name: string): Element | undefined => children(node).find(({ localName }) => localName === name);
const value = (node: Element | undefined): string | undefined => { const found = node ? Array.from({ length: node.attributes.length }, (_, i) => node.attributes.item(i)).find((each) => each?.localName === 'val') : undefined; return found?.value; };

/** What holds blocks without being one: content controls, accepted insertions and the like. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

function blocksOf(parent: Node, counts: { paragraph: number; table: number }, depth: number): Block[] {
  guard(depth);
  return children(parent).flatMap((node): Block[] => {
    if (node.localName === 'p') return lineOf(node, counts);
    if (node.localName === 'tbl') return [tableOf(node, ++counts.table, depth)];
    return wrappers.has(node.localName ?? '') ? blocksOf(node, counts, depth + 1) : [];
  });
}

function lineOf(paragraph: Element, counts: { paragraph: number }): Block[] {
  counts.paragraph += 1;
  const text = textOf(paragraph, 0).trim();
  if (text === '') return [];
  const look = child(paragraph, 'pPr');
  const style = look && value(child(look, 'pStyle')) || '';
  const isHeading = /^(?:heading|标题|title|[1-9]$)/i.test(style) || (look !== undefined && child(look, 'outlineLvl') !== undefined) || (numbered.test(text) && text.length <= 30);
  return [{ kind: 'line', at: { zh: `第 ${counts.paragraph} 段`, en: `paragraph ${counts.paragraph}` }, text, isHeading }];
}

function tableOf(table: Element, number: number, depth: number): Block {
  const rows = descend(table, 'tr', depth).map((row, i): PlanRow => ({
    at: { zh: `第 ${number} 个表第 ${i + 1} 行`, en: `table ${number}, row ${i + 1}` },
    cells: descend(row, 'tc', depth).flatMap((cell) => {
      const look = child(cell, 'tcPr');
      const merge = look && child(look, 'vMerge');
      const width = Math.min(20, Math.max(1, Number(value(look && child(look, 'gridSpan')) ?? 1) || 1));
      const isBelow = merge !== undefined && value(merge) !== 'restart';
      const lines = isBelow ? [] : blocksOf(cell, { paragraph: 0, table: 0 }, depth + 1).map((block) => (block.kind === 'line' ? block.text : block.rows.map(({ cells }) => cells.join(' ')).join('\n')));
      return [lines.join('\n'), ...Array.from({ length: width - 1 }, () => '')];
    }),
  }));
  return { kind: 'table', rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** The rows of a table, the cells of a row, also inside content controls. */
function descend(node: Node, name: string, depth: number): Element[] {
  guard(depth);
  return children(node).flatMap((each) => (each.localName === name ? [each] : wrappers.has(each.localName ?? '') ? descend(each, name, depth + 1) : []));
}

/** Deleted text stands in other elements than `t`, and what an old Word would show instead of a shape is there twice. */
function textOf(node: Node, depth: number): string {
  guard(depth);
  return children(node).map((each) => {
    if (each.localName === 't') return each.textContent ?? '';
    if (each.localName === 'tab') return ' ';
    if (each.localName === 'br' || each.localName === 'cr') return '\n';
    return ['Fallback', 'pPr', 'rPr', 'instrText', 'del', 'moveFrom'].includes(each.localName ?? '') ? '' : textOf(each, depth + 1);
  }).join('');
}
