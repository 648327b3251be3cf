import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = parse(readFileSync(`${root}electron-builder.yml`, 'utf8')) as { files: string[]; electronFuses: Record<string, boolean>; executableName: string };
const { main } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { main: string };

/** As electron-builder reads the list: later entries decide, and "!" takes away. */
function isPacked(path: string): boolean {
  return config.files
    .map((entry) => entry.replace('${platform}-${arch}', 'linux-x64'))
    .reduce((packed, entry) => (entry.startsWith('!') ? packed && !matchesGlob(path, entry.slice(1)) : packed || matchesGlob(path, entry)), false);
}

test('electron-builder accepts the configuration', async () => {
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const builder = require('app-builder-lib/out/util/config/config') as { validateConfiguration(config: unknown, log: { isEnabled: boolean }): Promise<void> };
  await expect(builder.validateConfiguration(config, { isEnabled: false })).resolves.toBeUndefined();
});

test.each([
  main, '.build/electron/preload.cjs', '.build/renderer/index.html', '.build/renderer/assets/app.js', 'scenarios/fire/a-drill/scenario.yaml', 'scenarios/law/laws.yaml',
  'node_modules/better-sqlite3/lib/index.js', 'node_modules/better-sqlite3/prebuilds/linux-x64.node',
])('%s is packed, because the desktop needs it', (path) => {
  expect(isPacked(path)).toBe(true);
});

test.each([
  'scenarios/engine/index.ts', 'electron/main.ts', 'renderer/main.tsx', 'tests/test.ts', 'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  'node_modules/better-sqlite3/prebuilds/win32-x64.node', 'node_modules/zod/index.js', '.data/records.db',
])('%s is not packed', (path) => {
  expect(isPacked(path)).toBe(false);
});

test('the finished program is no Node for others, and loads only its own archive', () => {
  expect(config.electronFuses).toMatchObject({ runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, onlyLoadAppFromAsar: true });
  expect(config.executableName).toMatch(/^[a-z]+$/);
});
