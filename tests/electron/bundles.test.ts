import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newest } from '../../electron/shell/bundles.ts';

function aSource(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'inner'));
  for (const path of ['a.ts', 'inner/b.ts', 'inner', '.']) age(join(folder, path), 1_000);
  return folder;
}

function age(path: string, seconds: number): void {
  if (path.endsWith('.ts')) writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
}

test('a change deep inside makes the source newer', () => {
  const source = aSource();
  age(join(source, 'inner/b.ts'), 2_000);
  age(join(source, 'inner'), 1_000);
  expect(newest([source])).toBe(2_000_000);
});

test('a deleted file makes the source newer', () => {
  const source = aSource();
  expect(newest([source])).toBe(1_000_000);
  rmSync(join(source, 'inner/b.ts'));
  expect(newest([source])).toBeGreaterThan(1_000_000);
});
