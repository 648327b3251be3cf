/** One source file seen three ways. `code` and `comments` keep the line breaks, so that line numbers agree. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Comments and regular expressions blanked; each string is `"n"`, an index into `strings`. */
  readonly code: string;
  readonly comments: string;
  readonly strings: readonly string[];
}

/** Separates code, comments and strings: rules about code must not trip over prose, and the other way round. */
export function readSource(path: string, text: string): SourceText {
  const code: string[] = [];
  const comments: string[] = [];
  const strings: string[] = [];
  const templateDepths: number[] = [];
  let depth = 0;
  let at = 0;

  const skip = (to: number, into: string[] | undefined): void => {
    const piece = text.slice(at, to);
    const blank = piece.replaceAll(/[^\n]/g, '');
    (into ?? code).push(piece);
    (into === comments ? code : comments).push(blank);
    at = to;
  };
  const string = (to: number): void => {
    strings.push(text.slice(at + 1, to - 1));
    const lines = text.slice(at, to).replaceAll(/[^\n]/g, '');
    code.push(`"${strings.length - 1}"`, lines);
    comments.push(lines);
    at = to;
  };
  const template = (): void => {
    const end = templateEnd(text, at + 1);
    if (text.startsWith('${', end)) templateDepths.push(depth);
    code.push('"" ', text.slice(at, end).replaceAll(/[^\n]/g, ''));
    comments.push(text.slice(at, end).replaceAll(/[^\n]/g, ''));
    at = text.startsWith('${', end) ? end + 2 : end + 1;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    if (text.startsWith('//', at)) skip(lineEnd(text, at), comments);
    else if (text.startsWith('/*', at)) skip(after(text, '*/', at + 2), comments);
    else if (char === '`') template();
    else if (char === '}' && templateDepths.at(-1) === depth) {
      templateDepths.pop();
      template();
    } else if ((char === '"' || char === "'") && stringEnd(text, at) > 0) string(stringEnd(text, at));
    else if (char === '/' && startsRegExp(code) && regExpEnd(text, at) > 0) {
      at = regExpEnd(text, at);
      code.push('"" ');
    } else {
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      skip(at + 1, undefined);
    }
  }
  return { path, text, code: code.join(''), comments: comments.join(''), strings };
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Index after the closing quote, or 0: an apostrophe in the text of a JSX element closes nothing on its line. */
function stringEnd(text: string, from: number): number {
  const match = /(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1/y;
  match.lastIndex = from;
  return match.test(text) ? match.lastIndex : 0;
}

function regExpEnd(text: string, from: number): number {
  const match = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
  match.lastIndex = from;
  return match.test(text) ? match.lastIndex : 0;
}

/** Index of the closing backtick or of the next `${`. */
function templateEnd(text: string, from: number): number {
  const match = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/y;
  match.lastIndex = from;
  match.test(text);
  return match.lastIndex;
}

/** A slash after an operator, an opening bracket or `return` starts a regular expression; elsewhere it divides. */
function startsRegExp(code: readonly string[]): boolean {
  const before = code.slice(-40).join('').trimEnd();
  return before === '' || /(?:[=(,:[!&|?{;+*%~^>-]|\breturn|\bcase)$/.test(before);
}
