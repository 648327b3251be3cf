import { EventEmitter } from 'node:events';

/** Messages from preloads, by channel; the shell answers on ports, so there is nothing to invoke. */
export const ipcMain = new EventEmitter();
