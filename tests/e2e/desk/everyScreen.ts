import { expect, type Page } from '@playwright/test';
import type { BrowserStation } from '../../support/aBrowserStation.ts';
import { Desk } from './desk.ts';
import { chooseFilledSheet } from './namesSheet.ts';
import { signsIn } from './staff.ts';

const pin = '2580147', fire = 'fire-ebike-stairwell';

export interface Tour {
  readonly station: BrowserStation;
  /** a trainee's window and the staff's: two sessions */
  readonly page: Page; readonly staff: Page;
  /** who plays, and a finished drill of theirs on record */
  readonly trainee: { readonly name: string; readonly staffNo: string; readonly runId: string };
  /** Called on each screen, once it stands. */
  at(name: string, page: Page): Promise<void>;
}

const to = (page: Page, hash: string): Promise<void> => page.evaluate((wanted) => { location.hash = wanted; }, hash);

/** Opens every screen there is, in any language. */
export async function everyScreen(tour: Tour): Promise<void> {
  await beforeTheDrill(tour);
  await theDrill(tour);
  await ofTheStaff(tour);
  await theExam(tour);
  await theBoard(tour);
}

async function beforeTheDrill({ station, page, trainee, at }: Tour): Promise<void> {
  await page.goto(station.address);
  await expect(page.locator('#name')).toBeVisible();
  await at('identity', page);
  await page.locator('#name').fill(trainee.name);
  await page.locator('#staff-no').fill(trainee.staffNo);
  await page.locator('button[type="submit"]').click();
  await expect(page.locator('table.records')).toBeVisible();
  await at('home', page);
  await page.locator('.topbar .square').nth(1).click();
  await expect(page.locator('dialog.sheet')).toBeVisible();
  await at('preferences', page);
  await page.keyboard.press('Escape');
  await to(page, '#/records');
  await expect(page.locator('table.records')).toBeVisible();
  await at('growth', page);
  await to(page, `#/debrief/${trainee.runId}`);
  await expect(page.locator('.radar canvas')).toBeVisible();
  await at('debrief', page);
  await page.locator('.debrief-tools [aria-haspopup="dialog"]').click();
  await expect(page.locator('dialog.projector')).toBeVisible();
  await at('projector', page);
  await page.keyboard.press('Escape');
}

async function starts(page: Page, scenarioId: string, at?: () => Promise<void>): Promise<void> {
  await to(page, `#/briefing/${scenarioId}`);
  await expect(page.locator('.sketch')).toBeVisible();
  await at?.();
  await page.locator('.start-bar .button').click();
  await expect(page.locator('.drill canvas')).toBeVisible();
}

async function theDrill({ station, page, at }: Tour): Promise<void> {
  await starts(page, fire, () => at('briefing', page));
  await new Desk(page, station).untilAsked();
  await at('drill', page);
}

async function ofTheStaff({ station, staff, at }: Tour): Promise<void> {
  await staff.goto(station.address);
  await to(staff, '#/staff');
  const isFirst = await signsIn(staff, () => at('sign-in', staff));
  await at('staff', staff);
  await to(staff, '#/staff/invigilator');
  await expect(staff.locator('main h1')).toBeVisible();
  if (isFirst) {
    await staff.locator('main input').first().fill(pin);
    await staff.locator('main input').nth(1).fill(pin);
    await staff.locator('main button[type="submit"]').click();
    await expect(staff.getByRole('status').first()).not.toBeEmpty();
  }
  await at('invigilator', staff);
  await to(staff, '#/staff/statistics');
  await expect(staff.locator('.statistics-numbers')).toBeVisible();
  await staff.locator('.statistics-filters select').first().selectOption({ index: 1 });
  await expect(staff.locator('.heat-row').first()).toBeVisible();
  await at('statistics', staff);
  await staff.locator('.statistics-summary .button.slim').last().click();
  await expect(staff.locator('dialog tbody tr').first()).toBeVisible();
  await at('statistics-rows', staff);
  await staff.keyboard.press('Escape');
  await to(staff, '#/staff/instructor');
  await staff.locator('.live .button.main').first().click();
  await expect(staff.locator('.inject').first()).toBeVisible();
  await at('instructor', staff);
  await to(staff, '#/staff/names');
  await staff.locator('.names-drill select').selectOption(fire);
  await chooseFilledSheet(staff, [['点位', 2, 2, '梧桐苑9号楼'], ['点位', 2, 4, 'Block 9 of Wutong Court'], ['其他', 2, 2, '梧桐苑']]);
  await at('names', staff);
  await to(staff, '#/staff/evaluation');
  await expect(staff.locator('.evaluation-table').first()).toBeVisible();
  await at('evaluation', staff);
  for (const name of ['roster', 'papers', 'exports', 'archive', 'care', 'audit', 'studio']) {
    await to(staff, `#/staff/${name}`);
    await expect(staff.locator('main h1')).toBeVisible();
    await expect(staff.locator('main .loading, main [aria-busy="true"]')).toHaveCount(0);
    await at(name, staff);
  }
  await to(staff, '#/staff/accounts');
  await expect(staff.locator('main h1')).toBeVisible();
  await at('accounts', staff);
  await to(staff, '#/staff/password');
  await expect(staff.locator('main form')).toBeVisible();
  await at('password', staff);
}

async function theExam({ page, at }: Tour): Promise<void> {
  await to(page, `#/exam/${fire}`);
  await expect(page.locator('.exam-who')).toBeVisible();
  await at('exam', page);
}

async function theBoard({ station, page, at }: Tour): Promise<void> {
  await starts(page, 'elevator-retrofit');
  await station.pass(4_000);
  await page.locator('.choice-board').click();
  await expect(page.locator('#panel-board')).toBeVisible();
  // A debrief was open before in this window: its styles must not reach into the drill.
  const overlapping = await page.evaluate(() => [...document.querySelectorAll('.gauge')].flatMap((gauge) => {
    const [reading, trend] = ['.reading', '.trend'].map((part) => gauge.querySelector(part)?.getBoundingClientRect());
    return reading && trend && trend.left < reading.right - 1 ? [gauge.textContent] : [];
  }));
  expect(overlapping, 'gauges whose trend covers the reading').toEqual([]);
  await at('board', page);
}
