import { ipcMain, type IpcMainEvent } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import type { StationRouter } from './service/router.ts';

/**
 * Answers the contract's calls on the port that each load of the page sends once. The sender is checked here, where the port arrives:
 * only the top frame of our own page is served.
 */
export function servePorts(router: StationRouter, isPageUrl: (url: string) => boolean): void {
  const handler = new RPCHandler(router, { plugins: [new RequestHeadersPlugin()] });
  ipcMain.on('shapan:port', (event) => {
    const [port, ...surplus] = event.ports;
    for (const each of surplus) each.close();
    if (!port) return;
    if (!isTrusted(event, isPageUrl)) return port.close();
    handler.upgrade(port);
    port.start();
  });
}

/** A frame inside the page, or a page that has meanwhile moved on, is nobody we know. */
function isTrusted({ senderFrame }: IpcMainEvent, isPageUrl: (url: string) => boolean): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.url);
}
