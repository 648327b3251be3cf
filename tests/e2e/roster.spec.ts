import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { anXlsx } from '../support/rosters.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

const rosterOpened = (page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> => staffEntered(page, station.address, /^(名册与班级|Roster and classes)/, { lang, theme });

const rows = [
  ['2026 年春季社区干部培训名单'], ['姓名', '工号', '所在单位', '职务', '班次'], ['李明', '007', '和平里社区', '书记', '春季一班'], ['曾小贤', '0102', '东城街道幸福社区', '网格员', '春季一班'],
  ['\u{20bb7}野一郎', '0103', '和平里社区', '网格员', '春季一班'], ['李　明', '007', '', '', ''], ['', '0105', '', '', ''], ['王芳', '0012', '', '', ''],
];
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('an instructor takes in a roster after a look at it, gives the class a drill, and the trainee finds it first', async ({ page }) => {
  page.setDefaultTimeout(15_000);
  await rosterOpened(page, 'zh', 'light');
  await expect(page.getByRole('status')).toContainText('名册上还没有人');
  await page.getByRole('button', { name: '导入名册' }).click();
  await page.getByLabel('名册文件').setInputFiles(file('名册.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])));
  await expect(page.getByRole('alert')).toContainText('另存为 .xlsx 或 .csv');
  await page.getByLabel('名册文件').setInputFiles(file('名册.xlsx', anXlsx(rows)));
  await expect(page.locator('.roster-counts')).toContainText('将导入 4 人');
  await expect(page.locator('.roster-rows tbody tr').first()).toContainText('没有姓名');
  await looksRight(page, 'the preview of a roster');
  await page.getByRole('button', { name: '导入 4 人' }).click();
  await expect(page.getByText('导入完成：新增 4 人，补充 0 人。')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(4);
  await looksRight(page, 'the roster');
  await page.getByLabel(/按姓名、拼音/).fill('zxx');
  await expect(page.locator('tbody th')).toHaveText(['曾小贤']);
  await page.getByRole('button', { name: '查看：曾小贤 0102' }).click();
  await page.getByLabel('新口令').fill('2580147');
  await looksRight(page, 'one person', 'dialog');
  await page.getByRole('button', { name: '设口令' }).click();
  await expect(page.getByText('曾小贤的口令设好了。')).toBeVisible();

  await page.getByRole('button', { name: '班级', exact: true }).click();
  await page.getByRole('button', { name: '修改：春季一班' }).click();
  await page.getByRole('button', { name: '加一个演练' }).click();
  await page.locator('.roster-drills select').first().selectOption({ label: '楼道电动自行车起火' });
  await looksRight(page, 'a class');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(page.getByText('班次“春季一班”已存。')).toBeVisible();
  await looksRight(page, 'the classes');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: /是我.*曾小贤/ }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('本班安排');
  await expect(page.locator('.assigned')).toContainText('楼道电动自行车起火');
  await looksRight(page, 'what the class is given');
  await page.getByRole('button', { name: /看任务：楼道电动自行车起火 练习/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('楼道电动自行车起火');
});

test('the same in English and dark, by keyboard', async ({ page }) => {
  await rosterOpened(page, 'en', 'dark');
  await page.getByRole('button', { name: 'Import a roster' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Roster file').setInputFiles(file('roster.csv', new TextEncoder().encode('Name,Staff No.,Unit\nLi Ming,007,Hepingli\nWang Fang,008,\n,009,\n')));
  await expect(page.locator('.roster-counts')).toContainText('2 come in');
  await looksRight(page, 'the preview in English');
  await page.getByRole('button', { name: 'Import 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await looksRight(page, 'the roster in English');
  await page.getByRole('button', { name: 'Classes', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'New class' }).press('Enter');
  await page.getByLabel('Name of the class').fill('Spring');
  await page.getByLabel(/Li Ming/).press('Space');
  await page.getByRole('button', { name: 'Add a drill' }).press('Enter');
  await looksRight(page, 'a class in English');
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(page.locator('.roster-classes')).toContainText('1 people');
});
