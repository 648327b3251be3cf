import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { aClassOfPlays } from './desk/aClassOfPlays.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.afterEach(() => station.close());

async function opened(page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark', plays: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  aClassOfPlays(folder, plays, true);
  station = await aBrowserStation({ folder });
  await staffEntered(page, station.address, /^(统计|Statistics)/, { lang, theme });
}

for (const [lang, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
  test(`from a pass rate to the people behind it, in ${lang} and ${theme}`, async ({ page }) => {
    test.setTimeout(150_000);
    await opened(page, lang, theme, 40);
    await expect(page.locator('.statistics-numbers')).toContainText('40');
    await looksRight(page, 'statistics of everything');
    await page.locator('.statistics-filters select').first().selectOption({ index: 1 });
    await expect(page.locator('.heat-row').first()).toBeVisible();
    await looksRight(page, 'statistics of one drill');
    const cell = page.locator('.heat-cell:not(:disabled)').first();
    const hits = Number.parseInt((await cell.locator('strong').textContent()) ?? '', 10);
    await cell.click();
    await expect(page.locator('dialog tbody tr')).toHaveCount(hits);
    await looksRight(page, 'the runs behind a figure', 'dialog');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.locator('.statistics-summary button').last().click();
    await page.locator('dialog tbody tr').first().getByRole('button').click();
    await expect(page.locator('.verdict')).toBeVisible();
    await page.locator('.staff-head button').last().click();
    await expect(page.locator('dialog tbody tr')).toHaveCount(40);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.locator('.statistics-tabs button').nth(2).click();
    await expect(page.locator('.statistics-table').first().locator('tbody tr')).toHaveCount(2);
  });
}

test('of three runs there are counts and words, and no rate', async ({ page }) => {
  await opened(page, 'zh', 'light', 3);
  await expect(page.locator('.statistics-summary')).toContainText('3 场');
  await expect(page.locator('.statistics-summary')).toContainText('不足 5 场，只报场次，不算比率');
  await expect(page.locator('.statistics-summary')).not.toContainText('%');
});
