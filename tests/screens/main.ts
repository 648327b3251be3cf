import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { everyScreen } from '../e2e/desk/everyScreen.ts';
import { savedPlays } from '../e2e/desk/savedPlays.ts';
import { aBrowserStation } from '../support/aBrowserStation.ts';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { behindThePages, burning } from './deeper.ts';

/** Takes the pictures of docs/screens.md anew from the program as it is: `npm run build && npm run screens`. */
const out = join(import.meta.dirname, '../../docs/screens');
const looks = [
  { theme: 'light', lang: 'zh', end: '', wanted: null },
  { theme: 'dark', lang: 'en', end: '-dark-en', wanted: ['home', 'drill', 'debrief', 'board'] },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'shapan-screens-'));
const people = looks.map((_, i) => ({ bot: 'hesitant' as const, seed: 3 + i, trainee: ['王海燕', '陈志远'][i] ?? '', staffNo: `001${i}` }));
const classmates = Array.from({ length: 9 }, (_, i) => ({ bot: (['expert', 'hesitant', 'random'] as const)[i % 3] ?? 'expert', seed: 20 + i, trainee: `学员${i + 1}`, staffNo: `20${i}`, minutesAgo: 60 * i }));
const runs = savedPlays(folder, [...people, ...classmates]);
const station = await aBrowserStation({ folder });
const executablePath = findChromium();
const browser = await chromium.launch({ args: [...chromiumArguments(), '--lang=zh-CN'], ...(executablePath ? { executablePath } : {}) });
try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [i, { theme, lang, end, wanted }] of looks.entries()) {
    const aWindow = async (): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
      await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
      return page;
    };
    const [page, staff] = [await aWindow(), await aWindow()];
    const at = async (name: string, where: Page): Promise<void> => {
      if (wanted !== null && !wanted.some((each) => each === name)) return;
      await where.waitForTimeout(1_500);
      await where.mouse.move(0, 0);
      await where.waitForTimeout(400);
      const camera = await where.context().newCDPSession(where);
      const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
      writeFileSync(join(out, `${name}${end}.webp`), Buffer.from(data, 'base64'));
      console.log(`${name}${end}`);
    };
    await everyScreen({
      station, page, staff, trainee: { name: people[i]?.trainee ?? '', staffNo: people[i]?.staffNo ?? '', runId: runs[i] ?? '' },
      at,
    });
    if (wanted !== null) continue;
    await burning(station, await aWindow(), at);
    await behindThePages(station, await aWindow(), at);
  }
} finally {
  await browser.close();
  await station.close();
}
