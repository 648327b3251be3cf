import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../electron/service/access/rules.ts';

test('docs/access.md names for every procedure who may call it and whose things only', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/access.md'), 'utf8');
  const rows = Object.entries(rules).map(([path, { who, own }]) => `| ${path} | ${who.includes('nobody') ? 'anybody' : who.join(', ')} | ${own.join(', ')} |`);
  expect(text.slice(text.indexOf('| procedure |')).trim().split('\n').slice(2)).toEqual(rows);
});
