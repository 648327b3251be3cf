/** The double's `electron` module: what the shell uses of it, and no more. */
export { app } from './app.ts';
export { DoubleBrowserWindow as BrowserWindow } from './browserWindow.ts';
export { ipcMain } from './ipcMain.ts';
export { DoubleMenu as Menu } from './menu.ts';
export { dialog, shell } from './outside.ts';
export { protocol } from './protocol.ts';
export { DoubleWebContents as webContents } from './webContents.ts';
