import { fileURLToPath } from 'node:url';
import { nodeComplaint, whyNoDesktop, type BrowserReason } from './startPlan.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const complaint = nodeComplaint(process.versions.node);

// Another Node cannot load the database, so nothing of ours is imported before this.
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
} else process.exitCode = await start().catch(fail);

/** `npm start`: the desktop where it can run, else the same drills in the browser. Ends when the station does. */
async function start(): Promise<number> {
  const reason = await openDesktop();
  if (!reason) return 0;
  const { sayReason } = await import('./startText.ts');
  const { serve } = await import('./cli/serve.ts');
  sayReason(reason);
  return serve([]);
}

/** Runs the desktop to its end; otherwise says why there is none. */
async function openDesktop(): Promise<BrowserReason | null> {
  const { say } = await import('./startText.ts');
  const { electronPackage, findElectron, obtainElectron, runElectron } = await import('./startElectron.ts');
  const { bringUpToDate, desktop, screens } = await import('./shell/bundles.ts');
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const electron = electronPackage(root);
  const machine = {
    platform: process.platform,
    arch: process.arch,
    display: Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
    root: process.getuid?.() === 0,
    electronNamed: named !== undefined,
  };
  const obstacle = whyNoDesktop(machine, electron.archives);
  if (obstacle) return obstacle;
  const binary = findElectron(electron, named) ?? (await obtainElectron(electron, machine));
  if (!binary) return 'notObtainable';
  await bringUpToDate(root, screens, say);
  await bringUpToDate(root, desktop, say);
  return (await runElectron(binary, root)) ? null : 'didNotStart';
}

function fail(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n沙盘未能启动，原因见上。\nShapan could not start; the reason is above.\n`);
  return 1;
}
