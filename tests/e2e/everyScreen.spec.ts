import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { everyScreen } from './desk/everyScreen.ts';
import { axeViolations } from './desk/looks.ts';
import { chooseFilledSheet } from './desk/namesSheet.ts';
import { savedPlays } from './desk/savedPlays.ts';
import { signsIn } from './desk/staff.ts';

const looks = [['light', 'zh'], ['dark', 'en'], ['dark', 'zh'], ['light', 'en']] as const;
const trainees = looks.map((_, i) => ({ bot: 'hesitant' as const, seed: 3 + i, trainee: `郑岚${'甲乙丙丁'.charAt(i)}`, staffNo: `10${i}` }));
const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
let station: BrowserStation;
let runs: readonly string[];
test.beforeAll(async () => { runs = savedPlays(folder, trainees); station = await aBrowserStation({ folder }); });
test.afterAll(() => station.close());

async function aWindow(browser: Browser, theme: 'light' | 'dark', lang: 'zh' | 'en'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
  return page;
}

for (const [i, [theme, lang]] of looks.entries()) {
  test(`axe finds nothing wrong on any screen in ${theme} and ${lang}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const [page, staff] = [await aWindow(browser, theme, lang), await aWindow(browser, theme, lang)];
    const { trainee: name = '', staffNo = '' } = trainees[i] ?? {};
    await everyScreen({
      station, page, staff, trainee: { name, staffNo, runId: runs[i] ?? '' },
      at: async (screen, where) => {
        expect.soft(await axeViolations(where), screen).toEqual([]);
      },
    });
    await page.context().close();
    await staff.context().close();
  });
}

test('a sheet that an instructor fills in names the buildings of the next drill, and one press takes the names away', async ({ browser }) => {
  const [page, staff] = [await aWindow(browser, 'light', 'zh'), await aWindow(browser, 'light', 'zh')];
  await staff.goto(station.address);
  await staff.evaluate(() => { location.hash = '#/staff'; });
  await signsIn(staff);
  await staff.getByRole('button', { name: /^本社区的名称/ }).click();
  await staff.locator('.names-drill select').selectOption('fire-ebike-stairwell');
  await chooseFilledSheet(staff, [['点位', 2, 2, '这个名称长得地图上怎么也放不下去']]);
  await expect(staff.locator('.names-step .notice.bad')).toContainText('“点位”第 2 行：');
  await chooseFilledSheet(staff, [['点位', 2, 2, '梧桐苑服务站']]);
  await expect(staff.locator('.names-table')).toContainText('梧桐苑服务站');
  await staff.getByRole('button', { name: '换成这些名称' }).click();
  await expect(staff.getByRole('status')).toContainText('已换 1 个名称');

  await page.goto(station.address);
  await page.getByRole('button', { name: /^是我.*郑岚甲/ }).click();
  await page.evaluate(() => { location.hash = '#/briefing/fire-ebike-stairwell'; });
  await expect(page.locator('main')).toContainText('梧桐苑服务站');

  await staff.getByRole('button', { name: '恢复原来的名称' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: '恢复原来的名称' }).click();
  await expect(staff.getByRole('status')).toContainText('已恢复');
  await page.context().close();
  await staff.context().close();
});
