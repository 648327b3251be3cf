import { join } from 'node:path';
import { buildPage, isStale } from '../loopback/buildPage.ts';
import { programRoot, startBrowserShell } from '../loopback/main.ts';
import { processIo, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';
import { wholeNumber } from './wrongUse.ts';

const flags = { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } as const;

/** Starts the browser shell and stays until it is told to stop. A second start finds the running station, shows it and ends. */
export async function serve(args: readonly string[], io: Io = processIo()): Promise<number> {
  const { values } = parseOptions(args, flags, { min: 0, max: 0 });
  const port = values.port === undefined ? undefined : wholeNumber('--port', values.port, 65_535);
  await prepareScreens(io);
  const shell = await startBrowserShell({ folder: folderOf(values.data), port });
  if (shell.kind === 'running') return showRunning(shell.station?.address ?? null, !values['no-open'], io);
  for (const notice of shell.notices) both(io, notice.zh, notice.en);
  both(io, `沙盘已启动：${shell.address}`, `Shapan is running: ${shell.address}`);
  if (!values['no-open']) await openBrowser(shell.address);
  await toldToStop();
  await shell.close();
  return 0;
}

async function prepareScreens(io: Io): Promise<void> {
  if (!isStale(programRoot, join(programRoot, '.build/renderer'))) return;
  both(io, '正在准备界面……', 'Preparing the screens …');
  await buildPage(programRoot);
}

async function showRunning(address: string | null, open: boolean, io: Io): Promise<number> {
  if (address === null) {
    both(io, '此数据文件夹已有一个沙盘在运行（桌面版），请使用那个窗口。', 'A Shapan station (desktop) is already running on this data folder; please use its window.');
    return 0;
  }
  both(io, `沙盘已在运行：${address}`, `Shapan is already running: ${address}`);
  if (open) await openBrowser(address);
  return 0;
}

/** Both lines, whatever the locale: who starts a station and who reads the screen may differ. Chinese first. */
function both(io: Io, zh: string, en: string): void {
  io.out(zh);
  io.out(en);
}

async function openBrowser(address: string): Promise<void> {
  const hasDisplay = process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return;
  const { default: open } = await import('open');
  // A station without a browser is still a station: its address stands above.
  await open(address).then((child) => child.on('error', () => {}), () => {});
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
