import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { password } from '../support/staff.ts';
import { Desk } from './desk/desk.ts';
import { looksRight } from './desk/looks.ts';

const pin = '2580147';
let station: BrowserStation;

test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

/** The drill's briefing, with this way of doing it chosen. */
async function chooses(page: Page, mode: string): Promise<void> {
  await page.evaluate(() => { location.hash = '#/home'; });
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await page.getByRole('radio', { name: mode }).check();
}

/** The staff's window, with the first administrator made and the PIN set. */
async function setsPin(page: Page): Promise<Page> {
  const staff = await page.context().newPage();
  await staff.goto(station.address);
  await staff.getByRole('button', { name: '教员与管理员' }).click();
  await expect(staff.getByRole('heading', { name: '设第一个管理员' })).toBeVisible();
  await looksRight(staff, 'the first administrator');
  for (const [field, value] of Object.entries({ 账号: 'guo', 姓名: '郭主任', 密码: password, 再输一遍密码: password })) await staff.getByLabel(field, { exact: true }).fill(value);
  await staff.getByRole('button', { name: '设好并登录' }).click();
  await looksRight(staff, 'the start of the staff');
  await staff.getByRole('button', { name: /^监考/ }).click();
  for (const field of ['口令', '再输一遍']) await staff.getByLabel(field, { exact: true }).fill(pin);
  await staff.getByRole('button', { name: '设好' }).click();
  await expect(staff.getByRole('status')).toContainText('口令设好了');
  return staff;
}

/** Signs in again where the station was started anew. */
async function signsIn(staff: Page): Promise<void> {
  await staff.getByLabel('账号', { exact: true }).fill('guo');
  await staff.getByLabel('密码', { exact: true }).fill(password);
  await staff.getByRole('button', { name: '登录', exact: true }).click();
}

test('an exam from the PIN to a stop, to the withheld and the released result', async ({ page }) => {
  test.setTimeout(150_000);
  const desk = new Desk(page, station);
  await desk.enter('王海燕', '0012');
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await expect(page.getByRole('radio', { name: '练习' })).toBeChecked();
  await expect(page.getByRole('radio', { name: /考核.*还没有设监考口令/ })).toBeDisabled();
  await page.getByRole('button', { name: '← 返回' }).click();
  const staff = await setsPin(page);
  await looksRight(staff, 'the PIN');

  await chooses(page, '考核');
  const practised = await page.locator('.facts .story').innerText();
  await page.getByRole('button', { name: '去考核' }).click();
  await expect(page.locator('.exam-who')).toContainText('王海燕');
  await looksRight(page, 'who sits the exam');
  await page.getByRole('button', { name: '是本人' }).click();
  await page.getByLabel('监考口令').fill('909090');
  await page.getByRole('button', { name: '打开考核卷' }).click();
  await expect(page.getByRole('alert')).toContainText('口令不对');
  await looksRight(page, 'waiting for the invigilator');
  await page.getByLabel('监考口令').fill(pin);
  await page.getByRole('button', { name: '打开考核卷' }).click();
  await expect(page.locator('.facts')).toBeVisible();
  await looksRight(page, 'the paper of the exam');
  const paper = await page.locator('.facts .story').innerText();
  expect(paper).not.toBe(practised);
  await page.getByRole('button', { name: '看完了，开考' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  expect(paper).toContain((await desk.view()).situation);
  await expect(page.locator('.mode-badge')).toHaveText('考核');
  for (const closed of ['暂停', '快进到下一件事']) await expect(page.getByRole('button', { name: closed })).toHaveCount(0);
  await desk.pass(2_000);

  // The Back key asks first: an exam is not left by a slip of the hand.
  await page.goBack();
  await expect(page.getByRole('dialog')).toContainText('先离开这场演练？');
  await page.getByRole('dialog').getByRole('button', { name: '留下' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: '离开' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '离开' }).click();
  await page.getByRole('button', { name: /接着做/ }).click();
  await expect(page.getByRole('heading', { name: '考核停住了' })).toBeVisible();
  await expect(page.locator('.incidents')).toContainText('离开或关了页面');
  await looksRight(page, 'an exam that was stopped');
  await page.getByLabel('监考口令').fill(pin);
  await page.getByRole('button', { name: '接着考' }).click();
  await expect(page.getByRole('timer')).toBeVisible();

  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '考核结束' })).toBeVisible();
  await page.getByRole('button', { name: '好的' }).click();
  await expect(page.getByRole('heading', { name: '成绩待发布' })).toBeVisible();
  await expect(page.locator('.exam-incidents')).toContainText('离开或关了页面');
  await looksRight(page, 'a withheld result');
  await page.evaluate(() => { location.hash = '#/records'; });
  await expect(page.getByRole('row', { name: /考核.*成绩待发布/ })).toBeVisible();

  await expect(staff.getByRole('article')).toContainText('成绩待发布');
  await looksRight(staff, 'the invigilator');
  await staff.getByRole('button', { name: '发布成绩' }).click();
  await expect(staff.getByRole('article')).toContainText('已发布');
  await page.reload();
  await page.getByRole('button', { name: /看复盘/ }).click();
  await expect(page.locator('.verdict')).toContainText('不及格');
  await expect(page.locator('.exam-incidents')).toContainText('离开或关了页面');

  await page.evaluate(() => { location.hash = '#/home'; });
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await expect(page.getByRole('radio', { name: /考核.*已经考过/ })).toBeDisabled();
});

test('a power cut stops the exam; the invigilator makes it void with a reason and allows another', async ({ page }) => {
  const desk = new Desk(page, station);
  await desk.enter('李建国', '0107');
  const staff = await setsPin(page);
  await chooses(page, '考核');
  await page.getByRole('button', { name: '去考核' }).click();
  await page.getByRole('button', { name: '是本人' }).click();
  await page.getByLabel('监考口令').fill(pin);
  await page.getByRole('button', { name: '打开考核卷' }).click();
  await page.getByRole('button', { name: '看完了，开考' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await station.kill();
  station = await station.restart();
  await page.goto(station.address);
  await page.getByRole('button', { name: /是我.*李建国/ }).click();
  await staff.goto(`${station.address}#/staff/invigilator`);
  await signsIn(staff);
  await expect(staff.getByRole('article')).toContainText('程序中断');
  await staff.getByRole('button', { name: '作废' }).click();
  await staff.getByLabel('原因').fill('停电');
  await staff.getByRole('dialog').getByRole('button', { name: '作废' }).click();
  await expect(staff.getByRole('article')).toContainText('原因：停电');
  await staff.getByRole('button', { name: '准许再考一次' }).click();
  await staff.getByLabel('原因').fill('停电');
  await looksRight(staff, 'a reason for the record', 'dialog');
  await staff.getByRole('dialog').getByRole('button', { name: '准许再考一次' }).click();
  await expect(staff.getByRole('article')).toContainText('已准许再考一次');
  await page.evaluate(() => { location.hash = '#/records'; });
  await expect(page.getByRole('row', { name: /考核.*作废/ })).toBeVisible();
  await chooses(page, '考核');
  await expect(page.getByRole('button', { name: '去考核' })).toBeEnabled();
});

test('an assessed drill is paused once, under a cover; what was sure but wrong is listed after it', async ({ page }) => {
  const desk = new Desk(page, station);
  await desk.enter('赵敏', '0033');
  await chooses(page, '测评');
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await desk.pass(3_000);
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByRole('dialog', { name: '已暂停' })).toBeVisible();
  await looksRight(page, 'the covered pause', '.cover.opaque');
  await page.getByRole('button', { name: '接着做' }).click();
  await expect(page.getByRole('button', { name: '暂停' })).toHaveCount(0);

  await desk.untilAsked();
  await page.getByRole('button', { name: '高', exact: true }).click();
  await page.locator('.option', { hasText: '等月底巡查' }).click();
  await expect(page.locator('.feedback')).toHaveCount(0);
  await page.getByRole('button', { name: '写一句理由（可不写）' }).click();
  await page.getByRole('textbox', { name: /理由/ }).fill('月底本来就要巡查');
  await page.getByRole('button', { name: '记下' }).click();
  await desk.end();
  await desk.debrief();
  const list = page.getByRole('region', { name: '很有把握但选错了' });
  await expect(list).toContainText('月底本来就要巡查');
});
