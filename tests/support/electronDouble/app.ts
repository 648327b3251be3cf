import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { chromium, startChromium } from './chromium.ts';
import { takeSingleInstance } from './singleInstance.ts';

const switches = new Map((process.env['ELECTRON_DOUBLE_SWITCHES'] ?? '').split('\n').filter(Boolean).map(nameAndValue));
/** Electron's own or Node's, of no meaning to the Chromium that the double starts; the app's switches do no harm there. */
const ours = new Set(['remote-debugging-port', 'no-sandbox']);

type AppPart = Pick<
  App,
  | 'enableSandbox' | 'exit' | 'getAppPath' | 'getPath' | 'getPreferredSystemLanguages' | 'getVersion' | 'isReady' | 'quit'
  | 'requestSingleInstanceLock' | 'setAppUserModelId' | 'setPath' | 'whenReady' | 'isPackaged'
> & { readonly commandLine: Pick<App['commandLine'], 'appendSwitch' | 'getSwitchValue' | 'hasSwitch'> };

class DoubleApp extends EventEmitter implements AppPart {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void switches.set(name, value),
    getSwitchValue: (name: string): string => switches.get(name) ?? '',
    hasSwitch: (name: string): boolean => switches.has(name),
  };
  /** Asked before quitting; each says whether it closed. */
  readonly windows = new Set<{ tryClose(): Promise<boolean> }>();
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;
  #folder = process.cwd();

  atFolder(folder: string): void {
    this.#folder = folder;
  }
  getAppPath = (): string => this.#folder;
  getVersion = (): string => (JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8')) as { version: string }).version;
  getPreferredSystemLanguages = (): string[] => [this.commandLine.getSwitchValue('lang') || 'zh-CN'];
  enableSandbox = (): void => {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  };
  setAppUserModelId = (): void => undefined;
  setPath = (name: string, path: string): void => void this.#paths.set(name, path);
  getPath: AppPart['getPath'] = (name) => {
    const usual: Record<string, string> = { home: homedir(), appData: join(homedir(), '.config'), userData: join(homedir(), '.config', 'shapan'), downloads: join(homedir(), 'Downloads') };
    const path = this.#paths.get(name) ?? usual[name];
    if (!path) throw new Error(`The double has no path "${name}"`);
    return path;
  };
  requestSingleInstanceLock = (): boolean =>
    takeSingleInstance(this.getPath('userData'), ({ argv, directory }) => this.emit('second-instance', {}, argv, directory, undefined));

  whenReady = (): Promise<void> => this.#ready.promise;
  isReady = (): boolean => this.#isReady;

  async becomeReady(): Promise<void> {
    if (this.#quitting) return;
    const chosen = [...switches].filter(([name]) => !ours.has(name)).map(([name, value]) => `--${name}${value && `=${value}`}`);
    await startChromium(this.getPath('userData'), chosen);
    this.#isReady = true;
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  quit = (): void => {
    if (this.#quitting) return;
    this.#quitting = true;
    void this.#leave();
  };
  exit = (code = 0): void => {
    this.emit('quit', {}, code);
    if (!this.#isReady) process.exit(code);
    void chromium().close().then(() => process.exit(code));
  };
  windowGone(): void {
    if (this.windows.size > 0 || this.#quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  async #leave(): Promise<void> {
    const closed = await Promise.all([...this.windows].map((window) => window.tryClose()));
    if (vetoed(this, 'before-quit') || closed.includes(false) || vetoed(this, 'will-quit')) this.#quitting = false;
    else this.exit();
  }
}

export const app = new DoubleApp();

/** The main module has run: the app may become ready. */
export function appCodeLoaded(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, app.quit);
  return app.becomeReady();
}

/** Emits an event that its listeners may prevent, and says whether one did. */
export function vetoed(emitter: EventEmitter, name: string, details: object = {}, ...more: readonly unknown[]): boolean {
  let prevented = false;
  emitter.emit(name, { ...details, preventDefault: () => (prevented = true) }, ...more);
  return prevented;
}

function nameAndValue(text: string): [string, string] {
  const [, name = '', value = ''] = /^--([^=]+)=?(.*)$/s.exec(text) ?? [];
  return [name, value];
}
