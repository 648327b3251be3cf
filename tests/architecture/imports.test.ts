import { expect, test } from 'vitest';
import { readImports } from './imports.ts';
import { readSource } from './sourceText.ts';

function importsOf(text: string): string[] {
  return readImports(readSource('renderer/screens/A.tsx', text)).map(
    ({ kind, specifier, to, line }) => `${line} ${kind} ${to ?? specifier}`,
  );
}

test.each([
  ["import a from './b.ts';", '1 value renderer/screens/b.ts'],
  ["import a, { type B, c as d } from '../api/client.ts';", '1 value renderer/api/client.ts'],
  ["import {\n  a,\n  b,\n} from 'react';", '1 value react'],
  ["import './screen.css';", '1 value renderer/screens/screen.css'],
  ["import url from './map.svg?url';", '1 value renderer/screens/map.svg'],
  ["import * as all from 'node:fs/promises';", '1 value node:fs/promises'],
  ["import type { A } from './a.ts';", '1 type renderer/screens/a.ts'],
  ["import type A from './a.ts';", '1 type renderer/screens/a.ts'],
  ["import type from './type.ts';", '1 value renderer/screens/type.ts'],
  ["export type { A } from './a.ts';", '1 type renderer/screens/a.ts'],
  ["export * from './a.ts';", '1 value renderer/screens/a.ts'],
  ["export { a } from './a.ts';", '1 value renderer/screens/a.ts'],
  ["const a = await import('./a.ts');", '1 dynamic renderer/screens/a.ts'],
  ["const a = require('electron');", '1 dynamic electron'],
  ["let a: import('./a.ts').A;", '1 type renderer/screens/a.ts'],
  ["type A = typeof import('./a.ts');", '1 type renderer/screens/a.ts'],
  ["export interface A {}\nimport type { B } from './b.ts';", '2 type renderer/screens/b.ts'],
])('reads %j', (text, expected) => {
  expect(importsOf(text)).toEqual([expected]);
});

test.each([
  ['a comment', "// import a from './a.ts';\n/* import b from './b.ts' */"],
  ['a string', 'const a = "import b from \'./b.ts\'";'],
  ['a template', "const a = `import b from './b.ts'`;"],
  ['an exported string', "export const from = './b.ts';"],
  ['a property', "const a = { from: './b.ts', import: './c.ts' };"],
])('does not take %s for an import', (_what, text) => {
  expect(importsOf(text)).toEqual([]);
});

test.each([
  ['an apostrophe in JSX text', "const a = <p>Don't {`${[1].map((n) => `${n}}`)}`}</p>;"],
  ['a quote in a regular expression', "const a = b.replace(/['\"`/*]/g, c) / 2;"],
  ['an escaped quote', "const a = 'it\\'s';"],
  ['a url in a string', "const a = 'https://example.org/*';"],
  ['a brace in a template', 'const a = `{ ${{ b: 1 }.b} }`;'],
])('is not thrown off by %s', (_what, text) => {
  expect(importsOf(`${text}\nimport b from './b.ts';`)).toEqual(['2 value renderer/screens/b.ts']);
});
