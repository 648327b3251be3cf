import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { rowsOf } from '../support/csvRows.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { aClassOfPlays } from './desk/aClassOfPlays.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.afterEach(() => station.close());

async function opened(page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  aClassOfPlays(folder, 3);
  station = await aBrowserStation({ folder });
  await staffEntered(page, station.address, /^(导出|Export)/, { lang, theme });
}

for (const [lang, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
  test(`an instructor exports, saves the file elsewhere and deletes it, in ${lang} and ${theme}`, async ({ page }) => {
    page.setDefaultTimeout(15_000);
    await opened(page, lang, theme);
    const kind = page.getByLabel(lang === 'zh' ? '导出什么' : 'What to export');
    await kind.selectOption('csv');
    await page.locator('.exports-wish button[type="submit"]').press('Enter');
    await expect(page.getByRole('status')).toContainText(lang === 'zh' ? '做好了，共 3 场' : 'Done, 3 runs');
    await expect(page.locator('.exports-files li')).toHaveCount(1);
    await looksRight(page, 'exports');
    const download = page.waitForEvent('download');
    await page.locator('.exports-files li button').first().click();
    const saved = await (await download).path();
    const rows = rowsOf(readFileSync(saved));
    expect([rows.length, rows.every((row) => (row['剧本'] ?? row['drill'])?.length)]).toEqual([3, true]);
    await page.locator('.exports-files li button').last().click();
    await expect(page.locator('.exports-files li')).toHaveCount(0);
  });
}
