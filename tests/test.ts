import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { ensureOffice } from './support/office.ts';
import type { Outcome } from './support/outcome.ts';
import { buildRenderer, checkTypes, conclude, guardNode, lint, root, runPlaywright, runVitest } from './support/steps.ts';

guardNode();
const browser = have('browser', ensureChromium);
// before the tests that need it: several at once would be in each other's way while installing
const office = have('office', ensureOffice);
const types = await checkTypes();
const style = await lint();
const unit = await runVitest();
const build = await buildRenderer();
conclude([...browser, ...office, ...types, style, unit, ...build, ...(await endToEnd(build))]);

function have(name: string, ensure: () => unknown): Outcome[] {
  try {
    ensure();
    return [];
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ name, passed: 0, failed: 1, failures: [] }];
  }
}

/** Without a page or a browser every end-to-end test would only repeat that failure. */
async function endToEnd(built: readonly Outcome[]): Promise<Outcome[]> {
  const folder = join(root, 'tests/e2e');
  if (!existsSync(folder) || globSync('**/*.spec.ts', { cwd: folder }).length === 0) return [];
  if ([...browser, ...built].some(({ failed }) => failed > 0)) return [{ name: 'end to end, not run', passed: 0, failed: 1, failures: [] }];
  return [await runPlaywright()];
}
