/** Where in a half-written YAML text the cursor stands: the way of keys to it (lists as 0), whether a key or a value is being written, and the word so far. */
export interface PlaceInText { readonly path: readonly (string | number)[]; readonly isKey: boolean; readonly word: string }

interface Head { readonly dashes: readonly number[]; readonly column: number; readonly rest: string }

function headOf(line: string): Head {
  const dashes: number[] = [];
  let at = line.length - line.trimStart().length;
  while (/^-(\s|$)/.test(line.slice(at))) {
    dashes.push(at);
    at += 1 + (/^-(\s*)/.exec(line.slice(at))?.[1]?.length ?? 0);
  }
  return { dashes, column: at, rest: line.slice(at) };
}

const keyOf = (rest: string): string | null => /^([A-Za-z][\w-]*)\s*:(?:\s|$)/.exec(rest)?.[1] ?? null;

/** Goes by columns and brackets, as a reader does; the text need not be valid. `here`: the line up to the cursor; `linesAbove`: from the one above it upwards. */
export function placeInText(here: string, linesAbove: Iterable<string>): PlaceInText {
  const head = headOf(here);
  const path = above(linesAbove, head);
  const key = keyOf(head.rest);
  const value = key === null ? head.rest : head.rest.slice(head.rest.indexOf(':') + 1).trimStart();
  const base = key === null ? path : [...path, key];
  if (/^[{[]/.test(value)) return inFlow(base, value);
  return { path: base, isKey: key === null, word: value };
}

/** What the lines above say about where a line stands. */
function above(lines: Iterable<string>, { dashes, column }: Head): (string | number)[] {
  const path: (string | number)[] = dashes.map(() => 0);
  let need = dashes[0] ?? column;
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const head = headOf(line);
    const key = keyOf(head.rest);
    const isOpen = key !== null && head.rest.slice(head.rest.indexOf(':') + 1).replace(/\s+#.*$/, '').trim() === '';
    if (head.column < need && isOpen) { path.unshift(key); need = head.column; }
    else if (head.column === need && isOpen && path[0] === 0) { path.unshift(key); }
    for (const dash of head.dashes.toReversed()) if (dash < need) { path.unshift(0); need = dash; }
    if (need === 0 && path[0] !== 0) break;
  }
  return path;
}

/** Inside `{ … }` and `[ … ]` on the line. */
function inFlow(base: readonly (string | number)[], flow: string): PlaceInText {
  const path = [...base];
  const open: ('{' | '[')[] = [];
  let word = '', key: string | null = null, quote = '';
  for (const sign of flow) {
    if (quote !== '') { word += sign; if (sign === quote) quote = ''; continue; }
    if (sign === '"' || sign === "'") { quote = sign; word += sign; }
    else if (sign === '{' || sign === '[') { if (key !== null) path.push(key); open.push(sign); if (sign === '[') path.push(0); key = null; word = ''; }
    else if (sign === '}' || sign === ']') { if (open.pop() === '[') path.pop(); if (open.length > 0 && typeof path.at(-1) === 'string') path.pop(); key = null; word = ''; }
    else if (sign === ',') { key = null; word = ''; }
    else if (sign === ':' && open.at(-1) === '{' && key === null) { key = word.trim(); word = ''; }
    else word += sign;
  }
  const isKey = open.at(-1) === '{' && key === null;
  return { path: key === null ? path : [...path, key], isKey, word: word.trimStart() };
}
