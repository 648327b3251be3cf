import { expect, test } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;

test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

test('an instructor sends a message into a drill that runs, and its trainee sees it', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const desk = new Desk(page, station);
  await desk.enter('王海燕', '0012');
  await desk.start();

  const room = await browser.newContext();
  const staff = await room.newPage();
  await staffEntered(staff, station.address, /^导调/);
  const run = staff.getByRole('article', { name: '王海燕 0012' });
  await expect(run).toContainText('楼道电动自行车起火');
  await run.getByRole('button', { name: '发导调事件' }).click();
  await expect(run.locator('.inject').first()).toBeVisible();
  await looksRight(staff, 'the messages that can be sent');

  const line = run.locator('.inject', { has: staff.locator('button:enabled') }).filter({ hasNotText: /电话|来访/ }).first();
  const text = (await line.locator('p').nth(1).innerText()).trim();
  await line.getByRole('button').click();
  await expect(run.getByRole('status')).toContainText('已发给王海燕');
  await expect(run).toContainText('已发 1 条');

  await desk.front('messages');
  await expect.poll(async () => JSON.stringify((await desk.view()).messages)).toContain(text.slice(0, 12));
  await expect(page.locator('body')).toContainText(text.slice(0, 8));
  await room.close();
});
