import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { app, vetoed } from './app.ts';
import { DoubleWebContents } from './webContents.ts';

type Part = Pick<BrowserWindow, 'close' | 'focus' | 'isDestroyed' | 'isMinimized' | 'isVisible' | 'loadURL' | 'minimize' | 'restore' | 'show'>;

/** A window that is only its page and a few states: headless Chromium has no frame around it. */
export class DoubleBrowserWindow extends EventEmitter implements Part {
  static readonly #all = new Set<DoubleBrowserWindow>();
  readonly webContents: DoubleWebContents;
  #visible: boolean;
  #minimized = false;

  constructor({ show = true, width = 800, height = 600, webPreferences = {} }: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#visible = show;
    this.webContents = new DoubleWebContents(webPreferences, { width, height });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#gone());
    DoubleBrowserWindow.#all.add(this);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): DoubleBrowserWindow[] {
    return [...DoubleBrowserWindow.#all];
  }
  static fromWebContents(contents: DoubleWebContents): DoubleBrowserWindow | null {
    return DoubleBrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  isDestroyed = (): boolean => this.webContents.isDestroyed();
  isMinimized = (): boolean => this.#minimized;
  isVisible = (): boolean => this.#visible;
  minimize = (): void => void (this.#minimized = true);
  restore = (): void => void (this.#minimized = false);
  show = (): void => void (this.#visible = true);
  focus = (): void => void this.emit('focus');
  close = (): void => void this.tryClose();

  /** False where the window's "close" was prevented. */
  async tryClose(): Promise<boolean> {
    if (vetoed(this, 'close')) return false;
    await this.webContents.destroy();
    return true;
  }

  #gone(): void {
    DoubleBrowserWindow.#all.delete(this);
    app.windows.delete(this);
    this.emit('closed');
    app.windowGone();
  }
}
