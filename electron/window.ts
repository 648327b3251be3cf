import { join } from 'node:path';
import { BrowserWindow, type Session, type WebContents } from 'electron';

/** The one window. Its page is ours alone: isolated, sandboxed, without Node, and closed to everything but our own scheme. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 540,
    show: false,
    title: '沙盘 Shapan',
    backgroundColor: '#f5f6f8',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** No page leaves our scheme, opens a window or carries a guest in. Set on every web contents the app ever makes. */
export function confine(contents: WebContents, isPageUrl: (url: string) => boolean): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isPageUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Drills need no camera, place, device or notification, and nothing from the network. */
export function denyEverything(session: Session, isPageUrl: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isPageUrl(url) && !isLocal(url) }));
}

/** What the page makes itself, and the tools that a developer opens beside it. */
function isLocal(url: string): boolean {
  return /^(?:blob|data|devtools):/.test(url);
}

const saveTitle = { zh: '存到哪里', en: 'Where to save it' };

/** What a page hands over to be kept (an export, a filled form): the system's own dialog asks where, beginning with the user's downloads. A page saves only what it made itself, nothing from elsewhere. */
export function askWhereToSave(session: Session, downloads: string, lang: 'zh' | 'en'): void {
  session.on('will-download', (event, item) => {
    if (item.getURL().startsWith('blob:')) item.setSaveDialogOptions({ title: saveTitle[lang], defaultPath: join(downloads, item.getFilename()) });
    else event.preventDefault();
  });
}

/** A page whose process died comes back at the same screen: its drill runs on in the service. Not for ever, where it dies at once again. */
export function reviveAfterCrash({ webContents }: BrowserWindow): void {
  let lastDeath = -Infinity;
  webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now();
    if (reason !== 'clean-exit' && now - lastDeath > 10_000) webContents.reload();
    lastDeath = now;
  });
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
