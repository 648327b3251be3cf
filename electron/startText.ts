import type { BrowserReason } from './startPlan.ts';

type Pair = readonly [zh: string, en: string];

const reasons: Record<BrowserReason, Pair> = {
  noDisplay: ['没有检测到图形桌面，改用浏览器版。', 'No graphical desktop was found: opening the browser version.'],
  unsupportedCpu: ['桌面版不支持这种处理器，改用浏览器版。', 'The desktop version does not support this processor: opening the browser version.'],
  rootUser: ['管理员（root）身份下桌面版无法安全运行，改用浏览器版。', 'The desktop version cannot run safely as root: opening the browser version.'],
  notObtainable: ['无法取得桌面版组件 Electron（没有网络？），改用浏览器版。', 'Electron could not be obtained (no network?): opening the browser version.'],
  didNotStart: ['桌面版未能启动，改用浏览器版。', 'The desktop version did not start: opening the browser version.'],
};

const download: Pair = ['正在下载桌面版组件 Electron（约 120 MB，最多等 3 分钟）……', 'Downloading Electron (about 120 MB, at most 3 minutes) …'];

export function sayReason(reason: BrowserReason): void {
  say(...reasons[reason]);
}

export function sayDownload(): void {
  say(...download);
}

export function say(...pair: Pair): void {
  process.stdout.write(`${pair.join('\n')}\n`);
}
