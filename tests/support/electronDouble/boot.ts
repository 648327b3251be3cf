import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, appCodeLoaded } from './app.ts';

const root = resolve(process.argv[2] ?? '.');
if (!statSync(root).isDirectory()) throw new Error(`The double starts a folder with a package.json, not ${root}`);
const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string };

process.argv.splice(1, 1);
app.atFolder(root);
await import(pathToFileURL(join(root, main)).href);
// As in Electron: the app becomes ready only after its main module has run, so a main that waits for readiness at its top level hangs.
await appCodeLoaded();
