import { isCollection, isMap, isPair, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { partAt, type Change, type PartPath } from './change.ts';
import { inBlock, inFlow, takesLines } from './written.ts';

interface Range { readonly start: number; readonly end: number }

/** The text with only the lines of this change touched; null where that cannot be done safely. The caller compares what the new text says with what it should say. */
export function patched(text: string, document: Document.Parsed, change: Change, value: unknown): string | null {
  if (change.kind === 'set') return set(text, document, change.path, change.value, value);
  if (change.kind === 'remove') return remove(text, document, change.path);
  const list = document.getIn(change.path, true);
  if (change.kind === 'insert') {
    if (!isSeq(list) || list.items.length === 0) return set(text, document, change.path, [change.value], value);
    return insert(text, list, change.at, change.value);
  }
  return isSeq(list) ? move(text, list, change.from, change.to) : null;
}

function set(text: string, document: Document.Parsed, path: PartPath, wanted: unknown, value: unknown): string | null {
  const known = path.findIndex((_step, at) => partAt(value, path.slice(0, at + 1)) === undefined);
  const parentPath = known < 0 ? path.slice(0, -1) : path.slice(0, known);
  const step = path[known < 0 ? path.length - 1 : known];
  const told = known < 0 ? wanted : nested(path.slice(known + 1), wanted);
  const parent = document.getIn(parentPath, true);
  if (typeof step === 'string' && isMap(parent)) {
    const pair = pairOf(parent, step);
    if (!pair) return parent.items.length === 0 ? set(text, document, parentPath, { [step]: told }, value) : add(text, parent, step, told);
    return isCollection(parent) && isNode(pair.key) ? replaceValue(text, parent, pair, told) : null;
  }
  if (typeof step === 'number' && isSeq(parent)) {
    const item = rangeOf(parent.items[step]);
    return item ? splice(text, trimmed(text, item), parent.flow ? inFlow(told) : inBlock(told, column(text, item.start))) : null;
  }
  return null;
}

function nested(path: PartPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
}

/** The value of a key anew, on the key's line or on lines below it. */
function replaceValue(text: string, parent: YAMLMap, pair: Pair, value: unknown): string | null {
  const key = rangeOf(pair.key);
  if (!key) return null;
  const colon = text.indexOf(':', key.end);
  const old = rangeOf(pair.value);
  const end = old && old.end > colon ? trimmed(text, old).end : colon + 1;
  return `${text.slice(0, colon + 1)}${parent.flow ? ` ${inFlow(value)}` : below(value, column(text, key.start) + 2)}${text.slice(end)}`;
}

function below(value: unknown, indent: number): string {
  return takesLines(value) ? `\n${' '.repeat(indent)}${inBlock(value, indent)}` : ` ${inBlock(value, indent)}`;
}

function add(text: string, parent: YAMLMap, key: string, value: unknown): string | null {
  const last = parent.items.at(-1), first = rangeOf(parent.items[0]?.key);
  const end = last ? endOfPair(text, last) : null;
  if (end === null || !first) return null;
  if (parent.flow) return splice(text, { start: end, end }, `, ${inFlow({ [key]: value }).slice(1, -1).trim()}`);
  const at = lineEnd(text, end), indent = column(text, first.start);
  return splice(text, { start: at, end: at }, `\n${' '.repeat(indent)}${inFlow(key)}:${below(value, indent + 2)}`);
}

function remove(text: string, document: Document.Parsed, path: PartPath): string | null {
  const parent = document.getIn(path.slice(0, -1), true), step = path.at(-1);
  const parts = partsOf(text, parent);
  const at = isMap(parent) ? parent.items.findIndex(({ key }) => isScalar(key) && String(key.value) === step) : Number(step);
  const part = parts?.[at], next = parts?.[at + 1], previous = parts?.[at - 1];
  if (!part || !isCollection(parent)) return null;
  if (parts.length === 1) {
    const whole = rangeOf(parent);
    return whole ? splice(text, trimmed(text, whole), isMap(parent) ? '{}' : '[]') : null;
  }
  if (parent.flow) return splice(text, next ? { start: part.start, end: next.start } : { start: previous?.end ?? part.start, end: part.end }, '');
  const lines = ownLines(text, part);
  if (lines) return splice(text, lines, '');
  // the first key of an item stands behind its dash: the next takes its place
  return next ? splice(text, { start: part.start, end: next.start }, '') : null;
}

function insert(text: string, list: YAMLSeq, at: number, value: unknown): string | null {
  const parts = partsOf(text, list), next = parts?.[at], last = parts?.at(-1);
  if (!parts || !last) return null;
  if (list.flow) return next ? splice(text, { start: next.start, end: next.start }, `${inFlow(value)}, `) : splice(text, { start: last.end, end: last.end }, `, ${inFlow(value)}`);
  const dash = column(text, last.start);
  const line = `${' '.repeat(dash)}- ${inBlock(value, dash + 2)}`;
  const before = next && commented(text, next);
  if (before) return splice(text, { start: before.start, end: before.start }, `${line}\n`);
  const end = lineEnd(text, last.end);
  return splice(text, { start: end, end }, `\n${line}`);
}

/** The items' own texts change places; each takes the comment lines right above it along. */
function move(text: string, list: YAMLSeq, from: number, to: number): string | null {
  const parts = partsOf(text, list);
  const slots = list.flow ? parts : parts?.map((part) => commented(text, part));
  if (!slots || slots.includes(null)) return null;
  const found = slots.flatMap((slot) => (slot ? [slot] : []));
  const told = found.map(({ start, end }) => text.slice(start, end));
  const order = told.toSpliced(from, 1).toSpliced(to, 0, told[from] ?? '');
  let result = '', done = 0;
  for (const [at, { start, end }] of found.entries()) {
    result += text.slice(done, start) + (order[at] ?? '');
    done = end;
  }
  return result + text.slice(done);
}

/** Where the parts of a collection stand: pairs from their keys, items of a block list from their dashes. */
function partsOf(text: string, parent: unknown): Range[] | null {
  const ranges = isMap(parent)
    ? parent.items.map((pair) => { const key = rangeOf(pair.key), end = endOfPair(text, pair); return key && end !== null ? { start: key.start, end } : null; })
    : isSeq(parent) ? parent.items.map((item) => { const range = rangeOf(item); return range ? { start: parent.flow ? range.start : dashBefore(text, range.start), end: trimmed(text, range).end } : null; }) : [null];
  return ranges.every((range) => range !== null && range.start >= 0) ? ranges.flatMap((range) => (range ? [range] : [])) : null;
}

function dashBefore(text: string, start: number): number {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith('-') ? before.length - 1 : -1;
}

function endOfPair(text: string, { key, value }: Pair): number | null {
  const from = rangeOf(key), range = rangeOf(value);
  if (!from) return null;
  const colon = text.indexOf(':', from.end);
  return range && range.end > colon ? trimmed(text, range).end : colon + 1;
}

/** The whole lines of a part; null where something else stands before it on its line. */
function ownLines(text: string, { start, end }: Range): Range | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(line, start).trim() === '' ? { start: line, end: Math.min(lineEnd(text, end) + 1, text.length) } : null;
}

/** The whole lines of a part without the last line break, with the comment lines right above. */
function commented(text: string, part: Range): Range | null {
  const lines = ownLines(text, part);
  if (!lines) return null;
  let { start } = lines;
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !text.slice(before, start).trim().startsWith('#')) return { start, end: lineEnd(text, part.end) };
    start = before;
  }
}

function pairOf(parent: YAMLMap, key: string): Pair | undefined {
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}

/** A block's own range goes on over comments to where the next thing begins: it ends where its last part does. */
function rangeOf(node: unknown): Range | null {
  if (!isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  if (!isCollection(node) || node.flow === true) return { start, end };
  const last: unknown = node.items.at(-1);
  const [key, value] = isPair(last) ? [rangeOf(last.key), rangeOf(last.value)] : [null, rangeOf(last)];
  return { start, end: Math.max(key?.end ?? start, value?.end ?? start) };
}

/** A text of several lines has its last line break in its range. */
function trimmed(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function splice(text: string, { start, end }: Range, piece: string): string {
  return `${text.slice(0, start)}${piece}${text.slice(end)}`;
}

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
