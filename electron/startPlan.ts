/** Why the browser shell opens where the desktop was asked for. */
export type BrowserReason = 'noDisplay' | 'unsupportedCpu' | 'rootUser' | 'notObtainable' | 'didNotStart';

export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** The desktop session's variables; only Linux needs them. */
  readonly display: boolean;
  readonly root: boolean;
  /** Electron's own variable names an executable: whoever set it knows that it runs here. */
  readonly electronNamed: boolean;
}

/** The sentence for a Node that cannot run this, or null. */
export function nodeComplaint(version: string): string | null {
  if (version.split('.')[0] === '24') return null;
  return `沙盘需要 Node 24，当前是 ${version}：请先运行 npm ci，再用 npm start 启动。\nShapan needs Node 24, this is ${version}: run npm ci, then start it with npm start.`;
}

/** What already rules the desktop out before anything is downloaded; `archives` are the file names Electron is published under. */
export function whyNoDesktop(machine: Machine, archives: readonly string[]): BrowserReason | null {
  const linux = machine.platform === 'linux';
  if (linux && !machine.display) return 'noDisplay';
  if (machine.electronNamed) return null;
  if (!archives.some((name) => name.endsWith(`-${machine.platform}-${machine.arch}.zip`) && name.startsWith('electron-v'))) {
    return 'unsupportedCpu';
  }
  // Chromium's sandbox refuses root, and the shell is never started without its sandbox.
  return linux && machine.root ? 'rootUser' : null;
}

/** Whether the desktop never came up; afterwards a crash is a crash, and no browser opens in its place. */
export function failedToStart(exit: { readonly code: number | null; readonly afterMs: number }): boolean {
  return exit.code !== 0 && exit.afterMs < 10_000;
}

/** Where the executable's archive is fetched from, by the same variables as Electron's own installer. */
export function archiveUrl(version: string, machine: Pick<Machine, 'platform' | 'arch'>, env: Readonly<Record<string, string | undefined>>): string {
  const base = env['npm_config_electron_mirror'] || env['ELECTRON_MIRROR'] || 'https://github.com/electron/electron/releases/download/';
  return `${base}v${version}/electron-v${version}-${machine.platform}-${machine.arch}.zip`;
}
