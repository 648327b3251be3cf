import { expect, type Page } from '@playwright/test';
import { Desk } from '../e2e/desk/desk.ts';
import { expertPlan, theDrill } from '../e2e/desk/plan.ts';
import { staffEntered } from '../e2e/desk/staff.ts';
import type { BrowserStation } from '../support/aBrowserStation.ts';

const seed = 7, fire = 'fire-ebike-stairwell', title = '楼道电动自行车起火';

type At = (name: string, page: Page) => Promise<void>;

/** The fire drill at its busiest, as somebody who acts well sees it. */
export async function burning(station: BrowserStation, page: Page, at: At): Promise<void> {
  const desk = new Desk(page, station);
  await desk.enter('周雨桐', '0035');
  await desk.start(title);
  const steps = expertPlan(theDrill(fire), seed);
  for (const step of steps.slice(0, steps.findIndex(({ kind }, i) => kind === 'order' && i > 22))) {
    await desk.until(step.at, step.pace);
    await desk.does(step);
  }
  await at('burning', page);
}

/** What lies one press behind the pages of the staff: a draft in its views, a printed sheet, somebody's archive. */
export async function behindThePages(station: BrowserStation, page: Page, at: At): Promise<void> {
  await staffEntered(page, station.address, /^打印与证书/);
  const to = (name: string): Promise<void> => page.evaluate((wanted) => { location.hash = `#/staff/${wanted}`; }, name);

  await page.locator('tbody tr').first().getByRole('button', { name: '成绩单' }).click();
  await expect(page.locator('.a4')).toBeVisible();
  await at('score-sheet', page);

  await to('archive');
  await page.getByRole('button', { name: '王海燕 0010' }).click();
  await expect(page.getByText('点一个人，看他的成长档案。')).toBeHidden();
  await at('archive-person', page);

  await to('studio');
  await page.getByRole('button', { name: '新剧本' }).click();
  await page.getByRole('radio', { name: title }).check();
  await page.getByRole('button', { name: '新建' }).click();
  await expect(page.locator('.studio-outline')).toBeVisible();
  await page.locator('.studio-outline .studio-row-name').nth(4).click();
  await expect(page.locator('.studio-form h2')).toBeVisible();
  await at('studio-outline', page);
  await page.getByRole('button', { name: '地图', exact: true }).click();
  await expect(page.locator('.map-plate').first()).toBeVisible();
  await at('studio-map', page);
  await page.getByRole('button', { name: '图', exact: true }).click();
  await expect(page.locator('.graph-card.decision').first()).toBeVisible();
  await at('studio-graph', page);
  await page.getByRole('button', { name: '中英对照', exact: true }).click();
  await expect(page.locator('.studio-pairs textarea').first()).toBeVisible();
  await at('studio-translation', page);
  await page.getByRole('button', { name: '文本', exact: true }).click();
  await expect(page.locator('.cm-content')).toBeVisible();
  await at('studio-text', page);
}
