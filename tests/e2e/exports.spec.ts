import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { rowsOf } from '../support/csvRows.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { aClassOfPlays } from './desk/aClassOfPlays.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';
import { savedPlays } from './desk/savedPlays.ts';
import { run } from '../cli/command.ts';

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
    await expect(page.getByRole('status').first()).toContainText(lang === 'zh' ? '做好了，共 3 场' : 'Done, 3 runs');
    await expect(page.locator('.exports-files li')).toHaveCount(1);
    await looksRight(page, 'exports');
    const download = page.waitForEvent('download');
    await page.locator('.exports-files li button').first().click();
    const saved = await (await download).path();
    const rows = rowsOf(readFileSync(saved));
    expect([rows.length, rows.every((row) => (row['剧本'] ?? row['drill'])?.length)]).toEqual([3, true]);
    await page.locator('.exports-files li button').last().click();
    await expect(page.locator('.exports-files li')).toHaveCount(0);
    const { archive, spoilt } = await anotherArchive();
    const file = page.getByLabel(lang === 'zh' ? '选归档文件' : 'Choose an archive');
    await file.setInputFiles(spoilt);
    await expect(page.locator('.notice.bad')).toContainText(lang === 'zh' ? '没有收' : 'Nothing was taken in');
    await file.setInputFiles(archive);
    await expect(page.locator('.notice.good').last()).toContainText(lang === 'zh' ? '已核对并收下 2 场' : '2 runs of the station');
    await expect(page.locator('.roster-table tbody tr')).toHaveCount(2);
    await page.getByLabel(lang === 'zh' ? '找姓名或工号' : 'Find a name or number').fill('王芳');
    await expect(page.locator('.roster-table tbody tr')).toHaveCount(1);
    await looksRight(page, 'imports');
    await page.getByRole('button', { name: /王芳 2001/ }).press('Enter');
    await page.getByRole('dialog').locator('input').fill('2001');
    await page.getByRole('dialog').locator('button[type="submit"]').click();
    await expect(page.locator('.roster-table tbody tr')).toHaveCount(0);
  });
}

/** What another station exported, and the same cut short. */
async function anotherArchive(): Promise<{ archive: string; spoilt: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-other-'));
  savedPlays(folder, [{ bot: 'expert', seed: 1, trainee: '王芳', staffNo: '2001' }, { bot: 'hesitant', seed: 2, trainee: '赵强', staffNo: '2002', mode: 'assessed' }]);
  const [archive, spoilt] = [join(folder, 'archive.zip'), join(folder, 'spoilt.zip')];
  const { code, err } = await run('records', 'export', '--format', 'archive', '--out', archive, '--data', folder);
  expect([code, err]).toEqual([0, []]);
  writeFileSync(spoilt, readFileSync(archive).subarray(0, 5_000));
  return { archive, spoilt };
}
