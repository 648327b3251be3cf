import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { grownDocument } from '../bench/grownScenario.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { anEnglish } from '../support/aScenario.ts';

const password = 'paper-boat-77';
/** The page's own clock: its ticks come late on a busy machine, as the storing does, so that a slow machine is no lost word. */
const tick = 50, twoSeconds = 2000 / tick;
interface Typing { ticks: number; readonly heard: { readonly text: string; readonly tick: number }[] }
type TypingWindow = Window & { readonly typing: Typing };

let station: BrowserStation;
test.afterEach(() => station.close());

test('a station that is killed while an author types on and on in a large draft has stored all but the last two seconds', async ({ page }) => {
  page.setDefaultTimeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-')), document = grownDocument(200);
  const scenario = stringify(document, { aliasDuplicateObjects: false }), en = stringify(Object.fromEntries(anEnglish(document)));
  openDrafts(folder).keep({ id: 'grown', revision: 1, basedOn: null, writers: [], createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', scenario, en });
  station = await aBrowserStation({ folder });

  const field = await fieldOpened(page, ['guo', '郭主任', password, password]);
  await field.fill('');
  await listened(field);
  let isOver = false;
  const typing = (async () => { for (let n = 0; !isOver; n += 1) await page.keyboard.type('先救车还是先断电'.charAt(n % 8), { delay: 40 }); })();
  await page.waitForFunction((enough) => (window as unknown as TypingWindow).typing.ticks > enough, twoSeconds * 2);
  const killed = await page.evaluate(() => (window as unknown as TypingWindow).typing.ticks);
  await station.kill();
  isOver = true;
  await typing;
  const { heard } = await page.evaluate(() => (window as unknown as TypingWindow).typing);
  const owed = heard.findLast((each) => each.tick <= killed - twoSeconds)?.text ?? '';
  expect(owed.length).toBeGreaterThan(8);
  expect(heard.some((each) => each.tick >= killed), 'it was killed in the middle of the typing').toBe(true);

  station = await station.restart();
  const stored = await (await fieldOpened(page, ['guo', password])).inputValue();
  expect(stored.startsWith(owed), `“${owed}” was typed two seconds before, “${stored}” is stored`).toBe(true);
});

/** Signs in, opens the draft, and goes to a decision in its middle. */
async function fieldOpened(page: Page, who: readonly string[]): Promise<Locator> {
  await page.goto(station.address);
  await page.getByRole('button', { name: '教员与管理员' }).click();
  await expect(page.locator('main input')).toHaveCount(who.length);
  for (const [i, value] of who.entries()) await page.locator('main input').nth(i).fill(value);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('button', { name: /^剧本工作室/ }).click();
  await page.getByRole('button', { name: /^打开/ }).click();
  await page.locator('summary.studio-heading', { hasText: '要拿主意的事' }).click();
  await page.locator('details', { has: page.locator('summary.studio-heading', { hasText: '要拿主意的事' }) }).locator('.studio-row-name').nth(149).click();
  return page.getByLabel('是件什么事');
}

/** From now on the page notes what stands in the field, and when. */
async function listened(field: Locator): Promise<void> {
  await field.evaluate((input: HTMLInputElement, every) => {
    const noted: Typing = { ticks: 0, heard: [] };
    Object.assign(window, { typing: noted });
    setInterval(() => { noted.ticks += 1; }, every);
    input.addEventListener('input', () => noted.heard.push({ text: input.value, tick: noted.ticks }));
  }, tick);
}
