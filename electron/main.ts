import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, dialog, protocol, shell } from 'electron';
import { servePorts } from './ipc.ts';
import { installMenu, languageOf } from './menu.ts';
import { isPageUrl, pageUrl, scheme, servePage } from './protocol.ts';
import { configFolder, dataFolder } from './records/dataFolder.ts';
import { readRunningStation } from './records/stationLock.ts';
import { openStation } from './station.ts';
import { askWhereToSave, bringToFront, confine, createWindow, denyEverything, reviveAfterCrash } from './window.ts';

const surroundings = { platform: process.platform, home: homedir(), environment: process.env };
const folder = chosenPlace();

app.enableSandbox();
app.setAppUserModelId('cn.shapan.drill');
// Beside the records, so that "one station, one folder" holds for Electron's own lock too.
app.setPath('userData', join(folder, 'desktop'));
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

// Nothing is awaited at the top level: Electron becomes ready only after this module has run.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const station = openStation({ folder, nest: configFolder(surroundings), surroundings, scenarios: join(app.getAppPath(), 'scenarios'), version: app.getVersion() });
  if (!station) return showRunningStation();
  app.on('will-quit', () => station.close());
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => confine(contents, isPageUrl));
  protocol.handle(scheme, servePage(join(app.getAppPath(), '.build/renderer')));
  servePorts(station.router, isPageUrl);
  const lang = languageOf(app.getPreferredSystemLanguages()[0] ?? 'zh');
  installMenu(lang);
  const window = createWindow(join(import.meta.dirname, 'preload.cjs'));
  reviveAfterCrash(window);
  denyEverything(window.webContents.session, isPageUrl);
  askWhereToSave(window.webContents.session, app.getPath('downloads'), lang);
  app.on('second-instance', () => bringToFront(window));
  await window.loadURL(pageUrl);
}

/** The browser shell holds the folder: show that one rather than open the records twice. */
async function showRunningStation(): Promise<void> {
  const address = readRunningStation(folder)?.address;
  if (address) {
    process.stdout.write(`沙盘已在运行：${address}\nShapan is already running: ${address}\n`);
    await shell.openExternal(address);
  } else dialog.showErrorBox('沙盘已在运行 Shapan is already running', `数据文件夹正在使用中 The data folder is in use:\n${folder}`);
  app.quit();
}

/** Where the data lives. A chosen disk that is not plugged in is told before anything is made elsewhere. */
function chosenPlace(): string {
  try {
    return dataFolder(app.commandLine.getSwitchValue('data'), surroundings);
  } catch (error) {
    giveUp(error);
    return process.exit(1);
  }
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('沙盘无法启动 Shapan cannot start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
