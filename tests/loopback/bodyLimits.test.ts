import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../electron/contract/contract.ts';
import { longestBody } from '../../electron/loopback/bodyLimits.ts';

interface Declared { readonly '~orpc': { readonly inputSchema?: z.ZodType } }

/** The longest text that a procedure takes in one field. */
function longestText(procedure: Declared): number {
  const schema = procedure['~orpc'].inputSchema;
  if (!schema) return 0;
  const told = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return Math.max(0, ...[...told.matchAll(/"maxLength":(\d+)/g)].map(([, most]) => Number(most)));
}

test('whatever may carry a long text may have a long body, and nothing else may', () => {
  const all = Object.entries(contract).flatMap(([group, procedures]) => Object.entries(procedures).map(([name, procedure]) => ({ path: `${group}.${name}`, text: longestText(procedure as Declared) })));
  const isLong = (path: string): boolean => longestBody(`/rpc/${path.replace('.', '/')}`) > 100_000;
  expect(all.filter(({ path, text }) => text > 20_000 && !isLong(path)).map(({ path }) => path), 'too small a body').toEqual([]);
  const many = ['roster.keepClass', 'papers.keepReport'];
  expect(all.filter(({ path, text }) => text <= 20_000 && isLong(path) && !many.includes(path)).map(({ path }) => path), 'larger than needed').toEqual([]);
});
