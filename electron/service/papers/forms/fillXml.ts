/** Where text stands in a part: in `text` elements, those of one `group` read together. Elements of `group` may hold one another. */
export interface TextPlace { readonly group: string; readonly text: string }

interface Node { readonly from: number; readonly to: number; readonly open: string; words: string; isChanged: boolean }

/** `{{name}}`, however wide its braces and spaces were typed. */
export const placeholder = /[{｛]{2}\s*([^{}｛｝]{1,60}?)\s*[}｝]{2}/g;

/**
 * The part with its placeholders replaced, also where Word has split one over several runs: the value goes where the placeholder begins, in its looks.
 * `valueOf` null: not known, and left as it is.
 */
export function fillXml(xml: string, place: TextPlace, valueOf: (name: string) => string | number | null): string {
  const nodes = groupsOf(xml, place).flatMap((group) => {
    fillGroup(group, valueOf);
    return group.filter(({ isChanged }) => isChanged);
  }).toSorted((a, b) => a.from - b.from);
  let filled = '';
  let at = 0;
  for (const { from, to, open, words } of nodes) {
    filled += `${xml.slice(at, from)}${keepingSpaces(open)}${encoded(words)}</${place.text}>`;
    at = to;
  }
  return filled + xml.slice(at);
}

/** The names in double braces of a part. */
export function namesIn(xml: string, place: TextPlace): string[] {
  return groupsOf(xml, place).flatMap((group) => [...group.map(({ words }) => words).join('').matchAll(placeholder)].map(([, name = '']) => name));
}

function groupsOf(xml: string, { group, text }: TextPlace): Node[][] {
  const tokens = new RegExp(`<(?:${group})(?=[\\s>])[^>]*?(/?)>|</(?:${group})>|(<${text}(?=[\\s>])(?:[^>]*[^/>])?>)([^<]*)</${text}>`, 'g');
  const groups: Node[][] = [[]];
  const open: Node[][] = [];
  for (const token of xml.matchAll(tokens)) {
    const [whole, selfClosing, start, words] = token;
    if (start !== undefined) (open.at(-1) ?? groups[0])?.push({ from: token.index, to: token.index + whole.length, open: start, words: decoded(words ?? ''), isChanged: false });
    else if (whole.startsWith('</')) open.pop();
    else if (selfClosing === '') {
      const begun: Node[] = [];
      groups.push(begun);
      open.push(begun);
    }
  }
  return groups;
}

function fillGroup(nodes: readonly Node[], valueOf: (name: string) => string | number | null): void {
  const starts: number[] = [];
  const whole = nodes.reduce((sum, { words }) => { starts.push(sum.length); return sum + words; }, '');
  // from the back, so that what stands before keeps its place
  for (const found of [...whole.matchAll(placeholder)].toReversed()) {
    const known = valueOf(found[1] ?? '');
    if (known === null) continue;
    const value = String(known);
    const [from, to] = [found.index, found.index + found[0].length];
    nodes.forEach((node, i) => {
      const start = starts[i] ?? 0;
      const end = start + (starts[i + 1] === undefined ? whole.length - start : (starts[i + 1] ?? 0) - start);
      if (end <= from || start >= to) return;
      const [first, last] = [Math.max(from, start) - start, Math.min(to, end) - start];
      node.words = node.words.slice(0, first) + (from >= start ? value : '') + node.words.slice(last);
      node.isChanged = true;
    });
  }
}

const keepingSpaces = (open: string): string => (/xml:space=/.test(open) ? open : `${open.slice(0, -1)} xml:space="preserve">`);
const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#x([\da-f]{1,6});|&#(\d{1,7});/gi, (whole, hex: string | undefined, dec: string | undefined) => { const code = Number.parseInt(hex ?? dec ?? '', hex === undefined ? 10 : 16); return code <= 0x10ffff ? String.fromCodePoint(code) : whole; }).replaceAll('&amp;', '&');
/** XML 1.0 has no place for control characters; a line of its own becomes a space. */
const encoded = (text: string): string => Array.from(text, (each) => ((each.codePointAt(0) ?? 0) < 0x20 ? ' ' : each)).join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
