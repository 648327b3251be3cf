import { startBrowserShell, type BrowserShellOptions } from '../loopback/main.ts';
import type { RunningStation } from '../records/stationLock.ts';
import type { Io } from './io.ts';
import { openBrowser } from './openBrowser.ts';

/** Runs the browser shell until it is told to stop. A second start finds the running station, shows it and ends. */
export async function runStation(options: BrowserShellOptions, open: boolean, io: Io): Promise<number> {
  const shell = await startBrowserShell(options);
  if (shell.kind === 'running') return showRunning(shell.station, open, io);
  for (const notice of shell.notices) sayBoth(io, notice.zh, notice.en);
  sayBoth(io, `沙盘已启动：${shell.address}`, `Shapan is running: ${shell.address}`);
  if (open) await openBrowser(shell.address);
  await toldToStop();
  await shell.close();
  return 0;
}

async function showRunning(station: RunningStation | null, open: boolean, io: Io): Promise<number> {
  if (!station) {
    sayBoth(io, '此数据文件夹正被另一个沙盘命令使用，请稍后再试。', 'Another Shapan command is at work on this data folder; please try again in a moment.');
    return 1;
  }
  if (station.address === null) {
    sayBoth(io, '此数据文件夹已有一个沙盘在运行（桌面版），请使用那个窗口。', 'A Shapan station (desktop) is already running on this data folder; please use its window.');
    return 0;
  }
  sayBoth(io, `沙盘已在运行：${station.address}`, `Shapan is already running: ${station.address}`);
  if (open) await openBrowser(station.address);
  return 0;
}

/** Both lines, whatever the locale: who starts a station and who reads the screen may differ. Chinese first. */
export function sayBoth(io: Io, zh: string, en: string): void {
  io.out(zh);
  io.out(en);
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
