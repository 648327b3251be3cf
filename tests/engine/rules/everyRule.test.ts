import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rules = readFileSync(join(root, 'docs/engine.md'), 'utf8');
/** number → text */
const told = new Map([...rules.matchAll(/^(\d+)\. ([\s\S]*?)(?=^\d+\. |^## )/gm)].map(([, number, text]) => [Number(number), text ?? '']));

/** The rules that titles of tests name: `rule 7: …`, `rules 16, 18 and 19: …`. */
function named(): Set<number> {
  const titles = globSync('tests/**/*.test.ts', { cwd: root }).flatMap((path) => readFileSync(join(root, path), 'utf8').match(/\b(?:describe|test|it)(?:\.each\([^\n]*\))?\(\s*['"`]rules? [^:]*:/g) ?? []);
  return new Set(titles.flatMap((title) => (/rules? ([^:]*):/.exec(title)?.[1]?.match(/\d+/g) ?? []).map(Number)));
}

test('the page has its thirty-one rules', () => {
  expect([...told.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
});

test('every rule that is there has a test named after it', () => {
  const tested = named();
  const missing = [...told].filter(([number, text]) => !tested.has(number) && !text.startsWith('*Not yet:*')).map(([number]) => number);
  expect(missing).toEqual([]);
  expect([...tested].filter((number) => !told.has(number))).toEqual([]);
});
