import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { looksRight, questionIsSeen } from './desk/looks.ts';

let station: BrowserStation;
test.beforeAll(async () => { station = await aBrowserStation(); });
test.afterAll(() => station.close());

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['zh', 'en'] as const) {
    test(`every screen in ${theme} and ${lang} is accessible and nothing overlaps or is cut`, async ({ page }) => {
      test.setTimeout(120_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A refused form answers 422, which the browser reports by itself.
        if (message.type() === 'error' && !message.text().includes('status of 422')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
      await page.goto(station.address);
      await beforeTheDrill(page);
      await theDrill(page);
      await afterTheDrill(page);
      expect(complaints).toEqual([]);
    });
  }
}

async function beforeTheDrill(page: Page): Promise<void> {
  await expect(page.locator('#name')).toBeVisible();
  await page.locator('button[type="submit"]').click();
  await expect(page.locator('#enter-problem')).toBeVisible();
  await looksRight(page, 'identity with a mistake');
  await page.locator('#name').fill('欧阳上官文静');
  await page.locator('#staff-no').fill('００８８');
  await page.locator('button[type="submit"]').click();
  await expect(page.locator('.drill-card').first()).toBeVisible();
  await looksRight(page, 'home');
  await page.locator('button.drill-card').first().click();
  await expect(page.locator('.sketch')).toBeVisible();
  await looksRight(page, 'briefing');
  await page.locator('.start-bar .button').click();
}

async function theDrill(page: Page): Promise<void> {
  await expect(page.locator('.drill')).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await new Desk(page, station).untilAsked();
  await looksRight(page, 'drill with a decision');
  await questionIsSeen(page);
  await page.locator('.choice-list').click();
  await looksRight(page, 'drill with its list');
  await page.locator('.twin-line').first().click();
  await looksRight(page, 'drill with a place picked');
  await page.keyboard.press('Escape');
  await page.locator('.task[aria-disabled="false"]').first().click();
  await looksRight(page, 'order form', '.order-sheet');
  await page.keyboard.press('Escape');
  await page.locator('.option').first().click();
  await expect(page.locator('.feedback')).toBeVisible();
  await looksRight(page, 'drill with feedback');
  await page.locator('.timeline-toggle').click();
  await looksRight(page, 'timeline', '.timeline-bar');
  await page.locator('.timeline-toggle').click();
  await page.keyboard.press('?');
  await looksRight(page, 'help', 'dialog');
  await page.keyboard.press('Escape');
  await page.locator('.end-run').click();
  await looksRight(page, 'the question before the end', 'dialog');
  await page.locator('dialog .main').click();
  await expect(page.locator('.cover-card')).toBeVisible();
  await looksRight(page, 'the end', '.cover-card');
}

async function afterTheDrill(page: Page): Promise<void> {
  await page.locator('.cover-card .main').click();
  await expect(page.locator('.radar canvas')).toBeVisible();
  await looksRight(page, 'debrief');
  await page.locator('.debrief-tools .back').click();
  await expect(page.locator('table.records')).toBeVisible();
  await looksRight(page, 'home with a record');
  await page.evaluate(() => { location.hash = '#/records'; });
  await expect(page.locator('table.records')).toBeVisible();
  await looksRight(page, 'records');
}
