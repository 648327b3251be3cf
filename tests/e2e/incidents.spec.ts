import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { settled, sizes } from './desk/looks.ts';

let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

interface Shift { readonly value: number; readonly moved: readonly string[] }

/** What the browser itself calls a layout shift, unless somebody touched the page just before. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean; sources: { node: Element | null }[] }[]) {
        if (!entry.hadRecentInput) shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => node?.parentElement?.className ?? node?.nodeName ?? '?') });
      }
    }).observe({ type: 'layout-shift' });
  });
}
const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

for (const right of ['decide', 'messages'] as const) {
  test(`nothing on the desk moves when calls, messages, questions and changes come in, with ${right} in front`, async ({ page }) => {
    test.setTimeout(120_000);
    const desk = new Desk(page, station);
    await desk.enter('何敏', '21');
    await desk.start();
    await expect(page.locator('.drill canvas')).toBeVisible();
    await desk.front(right);
    await page.mouse.move(683, 760);
    await settled(page);
    await watchShifts(page);
    const seen = { messages: 0, questions: 0 };
    for (let beat = 0; beat < 240; beat += 1) {
      await desk.pass(1_500);
      const now = await page.evaluate(() => ['.count:not(.calm)', '.count.calm'].map((count) => Number.parseInt(document.querySelector(`.inbox-tabs ${count}`)?.textContent ?? '0', 10)));
      seen.questions = Math.max(seen.questions, now[0] ?? 0);
      seen.messages = Math.max(seen.messages, now[1] ?? 0);
      if (await desk.isOver()) break;
    }
    await settled(page);
    expect(seen.messages, 'messages came').toBeGreaterThan(2);
    expect(seen.questions, 'questions came').toBeGreaterThan(0);
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test('a phone rings until it is picked up by key: who it is at once, what is said only then, and hanging up puts it away', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, station);
  await desk.enter('何敏', '21');
  await page.getByRole('button', { name: /物业撤场/ }).last().click();
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const ringing = page.locator('.ringing');
  await desk.untilRung(2_000, 400);
  await expect(ringing).toContainText('演练');
  await expect(ringing).toContainText(/还(响|等)/);
  await expect(page.locator('.taken-call')).toBeHidden();
  await page.locator('.stage').click({ position: { x: 300, y: 20 } });
  await page.keyboard.press('r');
  await expect(ringing).toBeHidden();
  const call = page.locator('.taken-call');
  await expect(call).toBeFocused();
  await expect(call.locator('blockquote p')).not.toBeEmpty();
  for (const size of [...sizes].reverse()) {
    await page.setViewportSize(size);
    for (const part of ['blockquote p', '.button']) await expect(call.locator(part), `${part} of a call at ${size.width}×${size.height}`).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Escape');
  await expect(call).toBeHidden();
});

test('an order for a busy team waits until it is free, can be taken back, and is then given by itself', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, station);
  await desk.enter('何敏', '21');
  await desk.start();
  const first = page.locator('.task[aria-disabled="false"]').first();
  const sheet = page.locator('.order-sheet');
  const fill = async (): Promise<string> => {
    await expect(sheet).toBeFocused();
    for (const group of (await sheet.getByRole('group').all()).slice(1)) await group.locator('input:not(:disabled)').first().check();
    const unit = sheet.getByRole('group', { name: '谁去做' }).getByRole('radio').first();
    await unit.check();
    return (await sheet.getByRole('group', { name: '谁去做' }).locator('label').first().locator('.choice-label').textContent()) ?? '';
  };
  await first.click();
  const name = await fill();
  await expect(sheet.locator('footer')).toContainText(/做.*办好/);
  await sheet.getByRole('button', { name: '下令' }).click();
  const row = page.locator('.unit', { hasText: name });
  await expect(row.locator('.status')).toHaveText(/正在做|后到/);
  const other = page.locator('.task-groups .button', { hasText: '走访' });
  await other.click();
  const visit = page.locator('.task[aria-disabled="false"]').first();
  const title = (await visit.locator('.task-title').textContent()) ?? '';
  for (const keep of [false, true]) {
    await visit.click();
    await fill();
    await sheet.getByRole('group', { name: '谁去做' }).getByRole('radio', { name }).check();
    await sheet.getByRole('button', { name: '排在后面' }).click();
    await expect(row).toContainText('接着');
    if (!keep) {
      await row.getByRole('button', { name: /不让/ }).click();
      await expect(row).not.toContainText('接着');
    }
  }
  await expect(row).toContainText('接着');
  for (let beat = 0; beat < 200 && (await row.textContent())?.includes('接着'); beat += 1) await desk.pass(500);
  await page.locator('.timeline-toggle').click();
  await expect(page.locator('.timeline-list')).toContainText(title);
});
