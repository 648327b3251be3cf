import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

test('an author stops a long look, tries a drill from one of its decisions, moves a value by hand, and sees what it would have scored; nothing is kept', async ({ page }) => {
  await studioOpened(page, /楼道电动自行车起火/);
  await page.getByRole('button', { name: '深查', exact: true }).click();
  await page.getByRole('button', { name: '找路' }).click();
  await page.getByRole('button', { name: '停下' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('button', { name: '试演', exact: true }).click();
  await page.getByLabel('从哪里开始').selectOption({ label: '要不要往下跑' });
  await page.getByRole('button', { name: '开始试演' }).click();
  const trial = page.getByRole('dialog', { name: '试演' });
  await expect(trial.getByRole('article', { name: '要不要往下跑' })).toBeVisible({ timeout: 20_000 });

  const smoke = trial.getByRole('textbox', { name: '烟到楼层', exact: true });
  await smoke.fill('99');
  await smoke.press('Enter');
  await expect(smoke).not.toHaveValue('99');
  await expect(trial.getByRole('row', { name: /烟到楼层.*变过/ })).toBeVisible();

  await trial.getByRole('article', { name: '要不要往下跑' }).getByRole('button', { name: /弯腰捂住口鼻/ }).click();
  await expect(trial.getByRole('article', { name: '要不要往下跑' })).toBeHidden();
  await trial.getByRole('button', { name: '数值' }).click();
  await looksRight(page, 'a trial', '.trial');
  await trial.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('button', { name: '结束并评分' }).click();
  await page.getByRole('button', { name: '看复盘' }).click();
  await expect(page.getByRole('dialog', { name: '这次试演的得分' })).toContainText(/46\.5 \/ 100 分/);
  await page.getByRole('dialog', { name: '这次试演的得分' }).getByRole('button', { name: '结束试演' }).click();
  await expect(trial).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('楼道电动自行车起火');
});

test('a way to everything is looked for behind the writing, what was found is played at once or seen on the graph, step by step', async ({ page }) => {
  test.setTimeout(360_000);
  await studioOpened(page, /空白剧本/);
  await page.getByRole('button', { name: '深查', exact: true }).click();
  await page.getByRole('button', { name: '找路' }).click();
  await expect(page.getByText(/样里有 \d+ 样找到了路/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: '从那里试演' }).click();
  await expect(page.getByRole('dialog', { name: '试演' }).getByRole('timer')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: '结束试演' }).click();
  await page.getByLabel('看看怎么走到').selectOption({ label: '处置完成' });
  await page.getByRole('button', { name: '在图上看' }).click();
  await expect(page.getByRole('status').filter({ hasText: '正在显示：走到〔处置完成〕的一条路，共 4 步。' })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 2 步 拿主意 怎么答复' }).locator('[data-taken]')).toHaveCount(1);
  await expect(page.locator('.graph-card[data-way="off"]')).toContainText('没有去看');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('status').filter({ hasText: '这是第 1 步“处置”。' })).toBeVisible();
  await looksRight(page, 'a way on the graph');
  await page.getByRole('button', { name: '不再显示' }).click();
  await expect(page.locator('.graph-step')).toHaveCount(0);
  await page.getByRole('button', { name: '模拟学员' }).click();
  await expect(page.getByText('400 场自动演练的结果。')).toBeVisible({ timeout: 120_000 });
});

async function studioOpened(page: Page, start: RegExp): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('shapan.map.quality', 'spare'));
  await staffEntered(page, station.address, /^剧本工作室/);
  await page.getByRole('button', { name: '新剧本' }).click();
  await page.getByRole('radio', { name: start }).check();
  await page.getByRole('button', { name: '新建', exact: true }).click();
}
