import { Document, isCollection, visit, type Node } from 'yaml';

/** Beyond this a map is easier read with a line for each key. */
const longestInLine = 110;

/** How a value is written inside brackets, on one line. */
export function inFlow(value: unknown): string {
  const document = new Document([value], { version: '1.2', schema: 'core' });
  flowing(document.contents);
  // text of several lines has no other form on one line
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, defaultStringType: typeof value === 'string' && value.includes('\n') ? 'QUOTE_DOUBLE' : 'PLAIN' });
  return text.trim().slice(1, -1).trim();
}

/** How a value is written in a block, its further lines `indent` spaces in; short maps and lists of plain things stand on one line. */
export function inBlock(value: unknown, indent: number): string {
  const document = new Document(value, { version: '1.2', schema: 'core' });
  visit(document, { Collection: (_key, node) => { if (isShort(node.toJSON())) flowing(node); } });
  const isOneLine = !isCollection(document.contents) || document.contents.flow === true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true }).replace(/\n$/, '');
  const lines = text.split('\n');
  const [first = ''] = lines;
  return isOneLine && lines.length === 1 ? first : lines.map((line, at) => (at === 0 || line === '' ? line : `${' '.repeat(indent)}${line}`)).join('\n');
}

/** Whether a value takes lines of its own when it is written in a block. */
export function takesLines(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isShort(value);
}

function isShort(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.values(value);
  return parts.length === 0 || (!listsParts(value) && depthOf(value) <= 4 && !hasLines(value) && inFlow(value).length <= longestInLine);
}

/** Whether it holds a list of parts with ids: such a list grows, so each part stands on a line of its own from the first. */
function listsParts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (Array.isArray(value) && value.some((each) => typeof each === 'object' && each !== null && 'id' in each)) || Object.values(value).some(listsParts);
}

function hasLines(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLines);
}

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

function flowing(node: Node | null): void {
  if (!isCollection(node)) return;
  node.flow = true;
  visit(node, { Collection: (_key, each) => { each.flow = true; } });
}
