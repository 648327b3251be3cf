import { expect, test } from 'vitest';
import { importViolations } from './importRules.ts';
import { readSource } from './sourceText.ts';

/** The violations of a planted tree: path → text. */
function violationsIn(tree: Record<string, string>): string[] {
  return importViolations(Object.entries(tree).map(([path, text]) => readSource(path, text)));
}

test.each([
  ['scenarios/engine/run/run.ts', "import { z } from 'zod';\nimport { clamp } from './clamp.ts';"],
  ['scenarios/engine/schema/scenario.ts', "import { parse } from 'yaml';"],
  ['electron/contract/run.ts', "import { oc } from '@orpc/contract';\nimport { view } from '../../scenarios/engine/index.ts';"],
  ['electron/service/router.ts', "import { createHash } from 'node:crypto';\nimport type { Records } from './ports.ts';"],
  ['electron/records/open.ts', "import Database from 'better-sqlite3';"],
  ['electron/records/runs.ts', "import type { Database } from 'better-sqlite3';\nimport type { Records } from '../service/ports.ts';"],
  ['electron/library/readScenarios.ts', "import { readFile } from 'node:fs/promises';\nimport { parse } from 'yaml';"],
  ['electron/loopback/server.ts', "import { createServer } from 'node:http';\nimport { router } from '../service/router.ts';"],
  ['electron/cli/serve.ts', "import { startBrowserShell } from '../loopback/main.ts';"],
  ['electron/window.ts', "import { BrowserWindow } from 'electron';"],
  ['electron/start.ts', "import { serve } from './cli/serve.ts';\nconst { plan } = await import('./startPlan.ts');"],
  ['renderer/sandbox/SandboxView.tsx', "import { useEffect } from 'react';\nimport Phaser from 'phaser';"],
  ['renderer/sandbox/scenes/Map.ts', "import Phaser from 'phaser';\nimport type { RunView } from '../../../scenarios/engine/index.ts';"],
  ['renderer/screens/run/Screen.tsx', "import { Button } from 'antd';\nimport { client } from '../../api/client';"],
  ['tests/records/runs.test.ts', "import Database from 'better-sqlite3';\nimport { step } from '../../scenarios/engine/run/run.ts';"],
])('%s may do what its layer does', (path, text) => {
  expect(violationsIn({ [path]: text })).toEqual([]);
});

test.each([
  ['scenarios/engine/run/run.ts', "import { readFile } from 'node:fs';", 'scenarios/engine may not import "node:fs"'],
  ['scenarios/engine/run/run.ts', "import { a } from '../index.ts';", 'is for outsiders'],
  ['scenarios/engine/run/run.ts', "import { a } from '../../../electron/contract/run.ts';", 'may not import electron/contract/run.ts'],
  ['scenarios/fire/drill/scenario.ts', 'export {};', 'no layer'],
  ['electron/contract/run.ts', "import { os } from '@orpc/server';", 'electron/contract may not import "@orpc/server"'],
  ['electron/contract/run.ts', "import { a } from '../service/router.ts';", 'may not import electron/service/router.ts'],
  ['electron/service/router.ts', "import { readFile } from 'node:fs/promises';", 'electron/service may not import "node:fs/promises"'],
  ['electron/service/router.ts', "import { apply } from '../../scenarios/engine/run/run.ts';", 'only through scenarios/engine/index.ts'],
  ['electron/service/router.ts', "import { openRecords } from '../records/open.ts';", 'may not import electron/records/open.ts'],
  ['electron/records/runs.ts', "import Database from 'better-sqlite3';", 'only electron/records/open.ts'],
  ['electron/records/runs.ts', "import { Records } from '../service/ports.ts';", 'only types from electron/service/ports.ts'],
  ['electron/library/readScenarios.ts', "import { runs } from '../records/runs.ts';", 'may not import electron/records/runs.ts'],
  ['electron/loopback/server.ts', "import { app } from 'electron';", 'import "electron"'],
  ['electron/tray.ts', "const { Tray } = require('electron');", 'only electron/main, window, ipc, menu, preload and start'],
  ['electron/window.ts', "import { start } from './loopback/server.ts';", 'the desktop shell may not import electron/loopback/server.ts'],
  ['electron/window.ts', "import { start } from './main.ts';", 'composition root electron/main.ts'],
  ['electron/ipc.ts', "import { window } from './window.ts';", 'never imports the window'],
  ['electron/helpers/a.ts', 'export {};', 'no layer'],
  ['renderer/App.tsx', "import { join } from 'node:path';", 'renderer may not import "node:path"'],
  ['renderer/App.tsx', "import Phaser from 'phaser';", 'renderer may not import "phaser"'],
  ['renderer/App.tsx', "import { a } from '../electron/service/router.ts';", 'may not import electron/service/router.ts'],
  ['renderer/App.tsx', "import { a } from '../scenarios/engine/run/run';", 'only through scenarios/engine/index.ts'],
  ['renderer/sandbox/scenes/Map.ts', "import { useState } from 'react';", 'renderer/sandbox may not import "react"'],
  ['renderer/sandbox/bridge.ts', "import { client } from '../api/client.ts';", 'may not import renderer/api/client.ts'],
  ['renderer/sandbox/bridge.ts', "import { view } from '../../scenarios/engine/index.ts';", 'only types from'],
  ['renderer/ui/Clock.tsx', "import { aRun } from '../../tests/support/aRun.ts';", 'may not import tests/support/aRun.ts'],
])('%s: %s is reported', (path, text, rule) => {
  expect(violationsIn({ [path]: text })).toEqual(expect.arrayContaining([expect.stringMatching(`^${escaped(path)}(:1)?: `)]));
  expect(violationsIn({ [path]: text }).join('\n')).toContain(rule);
});

test('a circle of value imports is reported with its way round', () => {
  const tree = {
    'scenarios/engine/a.ts': "import { b } from './b.ts';",
    'scenarios/engine/b.ts': "import { c } from './c.ts';",
    'scenarios/engine/c.ts': "export { a } from './a.ts';",
  };
  expect(violationsIn(tree)).toEqual([
    'scenarios/engine/a.ts: import cycle scenarios/engine/a.ts → scenarios/engine/b.ts → scenarios/engine/c.ts → scenarios/engine/a.ts',
  ]);
});

test('a circle closed by a type or by a lazy import is none', () => {
  const tree = {
    'renderer/a.ts': "import { b } from './b';",
    'renderer/b.ts': "import type { A } from './a';\nexport const later = () => import('./a');",
  };
  expect(violationsIn(tree)).toEqual([]);
});

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
