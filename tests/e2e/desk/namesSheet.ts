import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { expect, type Page } from '@playwright/test';

/** On the page of names: downloads the sheet of the chosen drill, types new names (tab, row, column, text) and chooses the file. */
export async function chooseFilledSheet(staff: Page, typed: readonly (readonly [tab: string, row: number, column: number, text: string])[]): Promise<void> {
  await expect(staff.locator('.names-step').first()).toBeVisible();
  const [download] = await Promise.all([staff.waitForEvent('download'), staff.locator('.names-step .button').first().click()]);
  const book = read(readFileSync(await download.path()), { type: 'buffer' });
  for (const [tab, row, column, text] of typed) utils.sheet_add_aoa(book.Sheets[tab] ?? {}, [[text]], { origin: { r: row - 1, c: column } });
  await staff.locator('.names-file input').setInputFiles({ name: '名称.xlsx', mimeType: '', buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer });
  await expect(staff.locator('.names-table, .names-step .notice.bad').first()).toBeVisible();
}
