import { expect, test } from 'vitest';
import { textViolations } from './textRules.ts';

/** Planted texts are put together here, so that this file does not break the rules it tests. */
const reminder = ['TO', 'DO'].join('');
const keyword = ['an', 'y'].join('');
const waiver = (which: string): string => ['@ts', which].join('-');
const leftOut = (how: string): string => `.${how}`;
const path = (...parts: string[]): string => ['', ...parts].join('/');

test.each([
  ['electron/a.ts', `const a: ${keyword} = 1;`, 'no `any`'],
  ['electron/a.ts', `const a = b as ${keyword};`, 'no `any`'],
  ['electron/a.ts', `const a = new Map<string, ${keyword}>();`, 'no `any`'],
  ['electron/a.ts', `function a(b: ${keyword}[]) {}`, 'no `any`'],
  ['electron/a.ts', `// ${waiver('ignore')}`, 'no waivers'],
  ['renderer/A.tsx', `/* ${waiver('expect-error')}: later */`, 'no waivers'],
  ['renderer/A.tsx', `// ${waiver('nocheck')}`, 'no waivers'],
  ['tests/a.test.ts', `// ${reminder}: later`, 'no reminders'],
  ['scenarios/engine/run/run.ts', 'const now = Date.now();', 'no clock and no dice'],
  ['scenarios/engine/run/run.ts', 'const luck = Math.random();', 'no clock and no dice'],
  ['scenarios/engine/run/run.ts', 'const now = new Date(0);', 'no clock and no dice'],
  ['tests/e2e/a.spec.ts', `test${leftOut('only')}("a", () => {});`, 'every test runs'],
  ['tests/a.test.ts', `describe.concurrent${leftOut('skip')}("a", () => {});`, 'every test runs'],
  ['electron/a.ts', 'a;\n'.repeat(401), '401 lines'],
  ['README.md', `cd ${path('home', 'someone', 'shapan')}`, 'no absolute path'],
  ['.ci/a.sh', `HOME=${path('root')}`, 'no absolute path'],
  ['electron/a.ts', `const a = '${path('work', 'main')}';`, 'no absolute path'],
  ['.npmrc', `registry=https://${['registry', 'example', 'org'].join('.')}/`, 'no registry host'],
])('%s: a planted violation is reported (%s)', (file, text, rule) => {
  expect(textViolations([{ path: file, text }])).toEqual([expect.stringMatching(new RegExp(`^${file}.*${rule}`))]);
});

test.each([
  ['electron/a.ts', `// ${keyword} time, as ${keyword} reader knows: ${keyword}\nconst ${keyword} = 'x as ${keyword}'; const b = ${keyword}(c);`],
  ['electron/a.ts', 'a;\n'.repeat(400)],
  ['electron/records/migrations/001-runs.ts', 'a;\n'.repeat(401)],
  ['electron/service/clock.ts', 'const now = Date.now();'],
  ['scenarios/engine/run/calendar.ts', 'const day = Date.UTC(2026, 1, 1); // not Date.now()'],
  ['renderer/App.tsx', "const a = <a href='https://example.org/home/page'>./work/a</a>;"],
  ['scenarios/fire/a/scenario.yaml', 'text: 办公室 office/work/desk, <root></root>'],
])('%s: what only looks like a violation is not (%#)', (file, text) => {
  expect(textViolations([{ path: file, text }])).toEqual([]);
});
