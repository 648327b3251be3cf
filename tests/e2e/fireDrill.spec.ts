import { expect, test } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan, optionsOf, theDrill } from './desk/plan.ts';

const seed = 7;
const drill = theDrill('fire-ebike-stairwell');
let station: BrowserStation;

test.beforeEach(async () => { station = await aBrowserStation({ seed }); });
test.afterEach(() => station.close());

test('a fatal choice fails the drill by veto, and the debrief says by which rule', async ({ page }) => {
  const desk = new Desk(page, station);
  await desk.enter('李建国', '0107');
  await desk.start();
  const [complaint] = expertPlan(drill, seed).filter((step) => step.kind === 'choose');
  if (complaint?.kind !== 'choose') throw new Error('the drill asks nothing');
  await desk.choose(complaint.title, optionsOf(drill, 'fatal').get(complaint.title) ?? '');
  await expect(page.locator('.feedback')).toContainText('严重错误');
  await desk.end();
  await desk.debrief();
  await expect(page.locator('.verdict')).toContainText('不及格');
  const vetoes = page.locator('.strikes', { has: page.getByRole('heading', { name: '一票否决' }) });
  await expect(vetoes).toBeVisible();
});

test('a reload and a power cut in mid-drill lose nothing, and the drill goes on', async ({ page }) => {
  const desk = new Desk(page, station);
  await desk.enter('赵敏', '0033');
  await desk.start();
  const [first, ...later] = expertPlan(drill, seed).filter((step) => step.kind === 'choose');
  if (first?.kind !== 'choose') throw new Error('the drill asks nothing');
  await desk.choose(first.title, first.option);
  await page.reload();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: /展开经过/ }).click();
  await expect(page.getByRole('region', { name: '经过' }).last()).toContainText(first.option);

  await station.kill();
  await expect(page.getByText('和本机程序的连接断了')).toBeVisible();
  station = await station.restart();
  desk.station = station;
  await page.goto(station.address);
  await page.getByRole('button', { name: /是我.*赵敏/ }).click();
  await page.getByRole('button', { name: /接着做/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: '快进到下一件事' }).click();
  expect(later.length).toBeGreaterThan(5);
  await desk.end();
  await desk.debrief();
});

test("another person's unfinished drill is not offered, and cannot be opened by its address", async ({ page }) => {
  const desk = new Desk(page, station);
  await desk.enter('陈一', '0001');
  await desk.start();
  const address = page.url();
  await page.getByRole('button', { name: '换人' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '换人' }).click();
  await expect(page.getByRole('heading', { name: '你是谁？' })).toBeVisible();
  await page.getByLabel('姓名', { exact: true }).fill('陈一');
  await page.getByLabel('工号', { exact: true }).fill('0002');
  await page.getByRole('button', { name: '进入' }).click();
  await expect(page.getByRole('heading', { name: '选一个演练' })).toBeVisible();
  await expect(page.getByRole('button', { name: /接着做/ })).toHaveCount(0);
  await page.evaluate((hash) => { location.hash = hash; }, new URL(address).hash);
  await expect(page.getByText('这是别人的')).toBeVisible();
});
