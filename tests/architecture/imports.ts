import { posix } from 'node:path';
import { lineAt, type SourceText } from './sourceText.ts';

/** How an import binds: a type disappears before the program runs, a dynamic one waits until it is called. */
export type ImportKind = 'value' | 'type' | 'dynamic';

export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file inside the repository, or undefined for a package or a Node module. */
  readonly to: string | undefined;
  readonly kind: ImportKind;
  readonly line: number;
}

const statement = /(?<![.\w$])(import|export)\b(\s+type\b(?!\s*(?:,|from\b|=)))?(?:(?:(?!\b(?:import|export)\b)[^"';=()])*?\bfrom)?\s*"(\d+)"/g;
const call = /(?<![.\w$])(?:import|require)\s*\(\s*"(\d+)"/g;
const typeQuery = /(?:\btypeof|[:<|&])\s*$/;

/** Every import, re-export, dynamic import, `require` and `import()` type of one file. */
export function readImports(source: SourceText): Import[] {
  const found = (offset: number, index: string | undefined, kind: ImportKind): Import => {
    const specifier = source.strings[Number(index)] ?? '';
    return { from: source.path, specifier, to: resolve(source.path, specifier), kind, line: lineAt(source.code, offset) };
  };
  return [
    ...[...source.code.matchAll(statement)].map((m) => found(m.index, m[3], m[2] ? 'type' : 'value')),
    ...[...source.code.matchAll(call)].map((m) =>
      found(m.index, m[1], typeQuery.test(source.code.slice(0, m.index)) ? 'type' : 'dynamic'),
    ),
  ];
}

function resolve(from: string, specifier: string): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** Points imports without an ending (allowed in the renderer, where Vite resolves them) at the file they mean. */
export function completed(imports: readonly Import[], paths: ReadonlySet<string>): Import[] {
  return imports.map((each) => {
    const to = each.to;
    if (to === undefined || paths.has(to)) return each;
    return { ...each, to: ['.ts', '.tsx', '/index.ts'].map((end) => to + end).find((path) => paths.has(path)) ?? to };
  });
}
