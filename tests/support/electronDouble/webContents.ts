import { EventEmitter } from 'node:events';
import type { WebContents, WebFrameMain, WebPreferences } from 'electron';
import { vetoed } from './app.ts';
import { chromium } from './chromium.ts';
import type { FromPage, ToPage } from './codec.ts';
import { fromPage, toPage } from './customScheme.ts';
import { ipcMain } from './ipcMain.ts';
import { DoubleMessagePort } from './messagePortMain.ts';
import { openPage, type PageSession } from './pageSession.ts';
import { heedDownloads } from './downloads.ts';
import { interceptRequests } from './requests.ts';
import { applyPermissions, defaultSession } from './session.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Part = Pick<WebContents, 'close' | 'getURL' | 'isDestroyed' | 'loadURL' | 'reload' | 'setWindowOpenHandler'>;
type Size = { readonly width: number; readonly height: number };
type Frame = Pick<WebFrameMain, 'url' | 'parent'>;

/** One page in Chromium, seen from the main process. */
export class DoubleWebContents extends EventEmitter implements Part {
  static readonly all = new Set<DoubleWebContents>();
  readonly session = defaultSession;
  readonly #page: Promise<PageSession>;
  readonly #ports = new Map<string, DoubleMessagePort>();
  #targetId = '';
  #url = '';
  #expected = '';
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor({ preload }: WebPreferences, size: Size) {
    super();
    DoubleWebContents.all.add(this);
    this.#page = this.#open(preload, size);
  }

  static fromDevToolsTargetId(targetId: string): DoubleWebContents | undefined {
    return [...DoubleWebContents.all].find((each) => each.#targetId === targetId);
  }

  getURL = (): string => this.#url;
  isDestroyed = (): boolean => !DoubleWebContents.all.has(this);
  setWindowOpenHandler = (handler: OpenHandler): void => void (this.#openHandler = handler);

  loadURL = async (url: string): Promise<void> => {
    const page = await this.#page;
    await applyPermissions(this as unknown as WebContents, url);
    this.#expected = new URL(url).href;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await page.send('Page.navigate', { url: toPage(url) });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  };
  reload = (): void => void this.#page.then((page) => page.send('Page.reload'));
  close = (): void => void this.destroy();

  async destroy(): Promise<void> {
    const { targetId } = await this.#page;
    if (this.isDestroyed()) return;
    DoubleWebContents.all.delete(this);
    await chromium().browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    this.#documentGone('all');
    this.emit('destroyed');
  }

  async #open(preload: string | undefined, size: Size): Promise<PageSession> {
    const page = await openPage(preload, {
      message: (message, document, reply) => this.#take(message, document, reply),
      documentGone: (document) => this.#documentGone(document),
      windowOpened: (url, frameName, features) => this.#windowOpened(fromPage(url), frameName, features),
    });
    this.#targetId = page.targetId;
    await heedDownloads();
    await page.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.#url = fromPage(frame.url);
    });
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    await interceptRequests(page, (url, isMainFrame) => this.#mayNavigate(url, isMainFrame));
    return page;
  }

  /** What the main process loads itself is not asked about; everything that the page begins is. */
  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && url === this.#expected) {
      this.#expected = '';
      return true;
    }
    const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return !names.some((name) => vetoed(this, name, { url, isMainFrame }));
  }

  #windowOpened(url: string, frameName: string, features: string): void {
    const { action } = this.#openHandler({ url, frameName, features, disposition: 'new-window', referrer: { url: this.#url, policy: 'no-referrer' } });
    if (action === 'allow') throw new Error(`The double opens no second window: ${url}`);
  }

  #take(message: FromPage, document: number, reply: (message: ToPage) => void): void {
    const port = (number: number): string => `${document}:${number}`;
    if (message.kind === 'data') return this.#ports.get(port(message.port))?.take(message.data);
    if (message.kind === 'closed') return this.#ports.get(port(message.port))?.gone();
    const ports = message.ports.map((number) => new DoubleMessagePort(number, reply));
    ports.forEach((each, index) => this.#ports.set(port(message.ports[index] ?? 0), each));
    const senderFrame: Frame = { url: this.#url, parent: null };
    ipcMain.emit(message.channel, { sender: this, senderFrame, ports }, message.message);
  }

  #documentGone(document: number | 'all'): void {
    for (const [name, port] of this.#ports) {
      if (document !== 'all' && !name.startsWith(`${document}:`)) continue;
      this.#ports.delete(name);
      port.gone();
    }
  }
}
