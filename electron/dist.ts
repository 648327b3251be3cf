import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { bringUpToDate, desktop, screens } from './shell/bundles.ts';
import { say } from './startText.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run dist`: the bundles brought up to date, then the installers of this platform. Arguments go to electron-builder. */
await bringUpToDate(root, screens, say);
await bringUpToDate(root, desktop, say);
const builder = spawn(process.execPath, ['node_modules/electron-builder/cli.js', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
const [code] = (await once(builder, 'close')) as [number | null];
process.exitCode = code ?? 1;
