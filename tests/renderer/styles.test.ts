import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');
const themes = /^styles\/(?:tokens|contrast)\.css$/;
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css')).map((file) => ({ name: relative(renderer, join(renderer, file)).replaceAll('\\', '/'), text: readFileSync(join(renderer, file), 'utf8') }));
/** Set by a component on its own element. */
const inline = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx')).flatMap((file) => [...readFileSync(join(renderer, file), 'utf8').matchAll(/'(--[\w-]+)'/g)].map(([, token]) => token));
const declared = new Set(inline.concat(sheets.filter(({ name }) => themes.test(name)).flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, token]) => token))));

interface Rule { readonly what: string; readonly property: RegExp; readonly stray: RegExp }

/** What a sheet may not say in numbers of its own. Paper has its own black, white and points, a projector measures by its wall. */
const rules: readonly Rule[] = [
  { what: 'a colour', property: /./, stray: /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|oklch|light-dark)\(|\b(?:white|black|red|green|gr[ae]y|blue|orange)\b/i },
  { what: 'a text size', property: /^font-size$/, stray: /^[\d.]+(?:px|rem)$/ },
  { what: 'a shadow', property: /^box-shadow$/, stray: /\d\s+\d+px\s+\d+px/ },
  { what: 'a duration', property: /^(?:transition|animation)/, stray: /\d(?:ms|s)\b/ },
  { what: 'a round corner', property: /^border-radius$/, stray: /\b\d{2,}px/ },
];

function strayValues(text: string): string[] {
  const printed = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const found: string[] = [];
  for (const [, property = '', value = ''] of printed.matchAll(/(?<=[{;])\s*([\w-]+)\s*:\s*([^;{}]+)/g)) {
    const bare = value.replaceAll(/var\((--[\w-]+),[^)]*\)/g, 'var($1)');
    for (const { what, property: of, stray } of rules) if (of.test(property) && stray.test(bare.trim())) found.push(`${what}: ${property}: ${value.trim()}`);
  }
  return found;
}

test.each(sheets.filter(({ name }) => !themes.test(name)))('$name takes its colours, text sizes, shadows, durations and corners from the tokens', ({ text }) => {
  expect(strayValues(text)).toEqual([]);
});

test('every token that is used is declared', () => {
  const unknown = sheets.flatMap(({ name, text }) => [...text.matchAll(/var\((--[\w-]+)/g)].filter(([, token]) => !declared.has(token) && !text.includes(`${token}:`)).map(([, token]) => `${name} ${token}`));
  expect(unknown).toEqual([]);
});

test('a stray value would be found', () => {
  expect(strayValues('.a { color: #fff; } .b { font-size: 14px; } .c { transition: all 3s; } .d { box-shadow: 0 1px 2px; } .e { border-radius: 12px; }')).toHaveLength(5);
});
