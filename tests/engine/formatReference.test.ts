import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../scenarios/engine/schema/jsonSchema.ts';
import { formatReference } from '../../scenarios/engine/schema/reference.ts';
import { sections } from '../../scenarios/engine/schema/referenceSections.ts';

const { properties, $defs } = scenarioJsonSchema() as { properties: Record<string, unknown>; $defs: Record<string, unknown> };

test('the published reference of the format is the one that the schema gives', async () => {
  await expect(formatReference()).toMatchFileSnapshot(fileURLToPath(new URL('../../docs/format.md', import.meta.url)));
});

test('every field of the format says what it means', () => {
  const rows = formatReference().split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(250);
  expect(rows.filter((row) => !/\| [^|]*[a-z]{2,}[^|]* \|$/.test(row.replaceAll('\\|', '/')))).toEqual([]);
});

test('every part of the format and every field of a drill stands in one chapter', () => {
  expect(sections.flatMap(({ fields }) => fields).sort()).toEqual(Object.keys(properties).sort());
  expect(sections.flatMap(({ parts }) => parts).sort()).toEqual(Object.keys($defs).sort());
});

test('a table tells type, bounds, default and what is needed', () => {
  const reference = formatReference();
  expect(reference).toContain('| `floors` | whole number, 1 to 40 | `1` | How many floors it has. |');
  expect(reference).toContain('| `closedWhen` | [condition](#condition) | — |');
  expect(reference).toMatch(/\| `states\[\]\.ticks\[\]\.every` \| whole number, at least 100 or \[id\]\(#id\) \| \*\*yes\*\* \|/);
});
