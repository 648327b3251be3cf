import { EventEmitter } from 'node:events';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadItem, SaveDialogOptions } from 'electron';
import { app, vetoed } from './app.ts';
import { chromium } from './chromium.ts';
import { say } from './outside.ts';
import { defaultSession } from './session.ts';

type Part = Pick<DownloadItem, 'cancel' | 'getFilename' | 'getSaveDialogOptions' | 'getSavePath' | 'getURL' | 'setSaveDialogOptions' | 'setSavePath'>;

/** One file that a page hands over. */
class DoubleDownload extends EventEmitter implements Part {
  readonly #url: string;
  readonly #name: string;
  #options: SaveDialogOptions = {};
  #path = '';
  isCancelled = false;

  constructor(url: string, name: string) {
    super();
    this.#url = url;
    this.#name = name;
  }
  getURL = (): string => this.#url;
  getFilename = (): string => this.#name;
  setSaveDialogOptions = (options: SaveDialogOptions): void => void (this.#options = options);
  getSaveDialogOptions = (): SaveDialogOptions => this.#options;
  setSavePath = (path: string): void => void (this.#path = path);
  getSavePath = (): string => this.#path;
  cancel = (): void => void (this.isCancelled = true);
}

/** Downloads wait in a folder of the profile until it is known where they go. Nobody sits at the dialog: it is written down, and a file without a path goes nowhere. */
export function heedDownloads(): Promise<void> {
  return (heeding ??= heed());
}

let heeding: Promise<void> | undefined;

async function heed(): Promise<void> {
  const { browser } = chromium();
  const waiting = join(app.getPath('userData'), 'Downloading');
  const items = new Map<string, DoubleDownload>();
  browser.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename }) => {
    const item = new DoubleDownload(url, suggestedFilename);
    const isRefused = vetoedDownload(item);
    if (!isRefused && !item.isCancelled && item.getSavePath() === '') void say('save dialog', item.getSaveDialogOptions().defaultPath ?? '');
    if (isRefused || item.isCancelled || item.getSavePath() === '') {
      browser.send('Browser.cancelDownload', { guid }).catch(() => undefined);
      item.emit('done', {}, 'cancelled');
    } else items.set(guid, item);
  });
  browser.on('Browser.downloadProgress', ({ guid, state }) => {
    const item = items.get(guid);
    if (!item || state === 'inProgress') return;
    items.delete(guid);
    if (state === 'completed') {
      copyFileSync(join(waiting, guid), item.getSavePath());
      rmSync(join(waiting, guid));
    }
    item.emit('done', {}, state === 'completed' ? 'completed' : 'interrupted');
  });
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: waiting, eventsEnabled: true });
}

function vetoedDownload(item: DoubleDownload): boolean {
  return vetoed(defaultSession.events, 'will-download', {}, item);
}
