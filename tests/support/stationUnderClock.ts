import { v7 } from 'uuid';
import { startBrowserShell } from '../../electron/loopback/main.ts';
import { aClock } from './clock.ts';

/**
 * A browser shell of its own process whose time stands still until its parent lets some pass. Folder, seed and home come
 * as arguments; `{ pass: ms }` is answered with `{ passed: ms }`.
 */
const [folder = '', seed = '7', home = ''] = process.argv.slice(2);
/** With a home of its own the station asks at its first start where the data shall live. */
const surroundings = home === '' ? {} : { surroundings: { platform: 'linux', home, environment: {} } };
const clock = aClock();
const shell = await startBrowserShell({ folder, ...surroundings, port: 0, clock, ids: { uuid: v7, seed: () => Number(seed) }, shell: 'test' });
process.on('message', (message) => {
  const { pass } = message as { pass: number };
  clock.pass(pass);
  process.send?.({ passed: pass });
});
process.send?.(shell.kind === 'started' ? { address: shell.address } : { address: null });
