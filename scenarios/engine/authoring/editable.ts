import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { changed, type Change, type PartPath } from './change.ts';
import { patched } from './patch.ts';

/** A text that can be changed part by part. `value` is what it says; null while it is not valid YAML, and then only the text itself can be changed. */
export interface Editable {
  readonly text: string;
  readonly value: unknown;
  /** Line from 1 and characters [start, end) of what stands at a path, or of the nearest above it that is there; null for text that is not YAML. */
  place(path: PartPath): { readonly line: number; readonly start: number; readonly end: number } | null;
  /** The innermost part that a character stands in. */
  pathAt(offset: number): PartPath;
  /** The text with one thing changed; every other line, comment and space stays as it is. Throws where the path leads nowhere. */
  with(change: Change): Editable;
}

/** Reads a text for changing. Never throws; what a drill may not contain is the loader's to say. */
export function editable(text: string): Editable {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, lineCounter: lines, prettyErrors: false });
  const isSound = document.errors.length === 0;
  const value: unknown = isSound ? document.toJS({ maxAliasCount: 0 }) : null;
  return {
    text, value,
    place: (path) => {
      const node = isSound ? nearest(document, path) : null;
      return node?.range ? { line: lines.linePos(node.range[0]).line, start: node.range[0], end: node.range[1] } : null;
    },
    pathAt: (offset) => (isSound ? pathTo(document.contents, offset) : []),
    with: (change) => {
      if (!isSound) throw new TypeError('the text is not valid YAML');
      const wanted = changed(value, change), told = JSON.stringify(wanted);
      const text2 = patched(text, document, change, value);
      const after = text2 === null ? null : editable(text2);
      if (after !== null && JSON.stringify(after.value) === told) return after;
      return editable(rewritten(document, wanted));
    },
  };
}

/** The whole document written anew: what is left where a change finds no place of its own in the text. Comments outside the parts that differ stay. */
function rewritten(document: Document.Parsed, wanted: unknown): string {
  const copy = document.clone();
  copy.contents = copy.createNode(wanted) as typeof copy.contents;
  return copy.toString({ lineWidth: 0 });
}

function nearest(document: Document.Parsed, path: PartPath): Node | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isCollection(node)) return node;
  }
  return null;
}

function pathTo(node: unknown, offset: number): PartPath {
  if (isMap(node)) {
    const pair = (node as YAMLMap).items.findLast((each: Pair) => startOf(each.key) <= offset);
    return pair && isScalar(pair.key) ? [String(pair.key.value), ...pathTo(pair.value, offset)] : [];
  }
  if (!isSeq(node)) return [];
  const at = (node as YAMLSeq).items.findLastIndex((each) => startOf(each) <= offset);
  return at < 0 ? [] : [at, ...pathTo(node.items[at], offset)];
}

function startOf(node: unknown): number {
  return (isScalar(node) || isCollection(node)) && node.range ? node.range[0] : Number.POSITIVE_INFINITY;
}
