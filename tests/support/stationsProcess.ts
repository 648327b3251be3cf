import { startBrowserShell } from '../../electron/loopback/main.ts';

/** A station of its own process, for tests that kill it: folder, scenarios and page come as arguments; its address goes out. */
const [folder, scenarios, page] = process.argv.slice(2);
const shell = await startBrowserShell({ folder: folder ?? '', scenarios, page, port: 0, shell: 'test' });
process.stdout.write(`${JSON.stringify(shell.kind === 'started' ? { address: shell.address, token: shell.token, port: shell.port } : shell)}\n`);
