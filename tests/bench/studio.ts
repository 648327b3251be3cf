import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { aBrowserStation } from '../support/aBrowserStation.ts';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { staffEntered } from '../e2e/desk/staff.ts';
import { anEnglish } from '../support/aScenario.ts';
import { grownDocument } from './grownScenario.ts';
import { percentile, type Line } from './measure.ts';

const decisions = 200;
const keys = 60;

interface BenchWindow { readonly keysPainted: number[]; readonly lints: number[] }

/** What an author waits for in a draft of 200 decisions: wall time in a real browser, for it is waiting that counts. Measure on a quiet machine. */
export async function studioLines(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-bench-'));
  const document = grownDocument(decisions);
  const scenario = stringify(document, { aliasDuplicateObjects: false }), en = stringify(Object.fromEntries(anEnglish(document)));
  openDrafts(folder).keep({ id: 'grown', revision: 1, basedOn: null, writers: [], createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', scenario, en });
  const station = await aBrowserStation({ folder });
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage();
    await page.addInitScript(watch);
    await page.goto('data:text/html,<textarea aria-label=bare></textarea>');
    const bare = await typed(page, page.getByLabel('bare'));
    const opened = await openDraft(page, station.address);
    await page.locator('summary.studio-heading', { hasText: '要拿主意的事' }).click();
    await page.locator('.studio-row-name', { hasText: '问150' }).last().click();
    const inForm = await typed(page, page.getByLabel('是件什么事'));
    const graph = await shownAfter(page.getByRole('button', { name: '图', exact: true }), '.graph-card.decision');
    await page.locator('.graph-card[data-key="decision:ask150"]').dispatchEvent('click');
    const besideGraph = await typed(page, page.getByLabel('是件什么事'));
    const whole = await shownAfter(page.getByRole('button', { name: '来电和消息', exact: true }), '.graph-card.inject');
    await page.getByRole('button', { name: '文本', exact: true }).click();
    const inText = await typed(page, page.locator('.cm-content'));
    await page.waitForTimeout(3_000);
    const lints = await page.evaluate(() => (window as unknown as BenchWindow).lints);
    const beside = (values: readonly number[], percent: number) => ({ value: percentile(values, percent), unit: 'ms', ratio: percentile(values, percent) / percentile(bare, percent) });
    return [
      { what: `key to painted frame in a bare page, 95th percentile of ${bare.length}`, value: percentile(bare, 95), unit: 'ms' },
      { what: `draft of ${decisions} decisions, ${Math.round(scenario.length / 1000)}k characters: pressed to form shown`, value: opened, unit: 'ms' },
      { what: `key to painted frame in a form, 95th percentile of ${inForm.length}`, ...beside(inForm, 95), against: 'the bare page; must stay under 50' },
      { what: `key to painted frame in a form, median of ${inForm.length}`, ...beside(inForm, 50), against: 'the bare page' },
      { what: `${decisions} decisions: pressed to graph drawn`, value: graph, unit: 'ms', against: 'must stay under 2000' },
      { what: `with ${decisions} messages: pressed to graph drawn`, value: whole, unit: 'ms', against: 'must stay under 2000' },
      { what: `key to painted frame in a form beside the graph, 95th percentile of ${besideGraph.length}`, ...beside(besideGraph, 95), against: 'the bare page; must stay under 50' },
      { what: `key to painted frame in the text, 95th percentile of ${inText.length}`, ...beside(inText, 95), against: 'the bare page; must stay under 50' },
      { what: `the check in its own thread, median of ${lints.length}`, value: percentile(lints, 50), unit: 'ms', against: 'must stay under 1000' },
      { what: `the check in its own thread, longest of ${lints.length}`, value: Math.max(...lints), unit: 'ms', against: 'must stay under 1000' },
    ];
  } finally {
    await browser.close();
    await station.close();
  }
}

async function openDraft(page: Page, address: string): Promise<number> {
  await staffEntered(page, address, /^剧本工作室/);
  const open = page.getByRole('button', { name: /^打开/ });
  await open.waitFor();
  return shownAfter(open, '.studio-form input');
}

/** How long it takes from a press to what it brings on the screen, painted. */
function shownAfter(button: Locator, what: string): Promise<number> {
  return button.evaluate(async (pressed: HTMLElement, selector) => {
    const from = performance.now();
    pressed.click();
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - from;
  }, what);
}

/** Types as a hand does and gives from each key how long the frame with its letter took. */
async function typed(page: Page, into: Locator): Promise<number[]> {
  await into.click();
  // a hand needs a moment to go from the mouse to the keys
  await page.waitForTimeout(1_000);
  await page.evaluate(() => (window as unknown as BenchWindow).keysPainted.splice(0));
  for (let key = 0; key < keys; key += 1) await page.keyboard.type('abcdefghij'.charAt(key % 10), { delay: 90 });
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as BenchWindow).keysPainted);
}

/** Runs in the page before its scripts: notes each key's way to its frame, and how long the check of each text takes in its thread. */
function watch(): void {
  const found: BenchWindow = { keysPainted: [], lints: [] };
  Object.assign(window, found);
  addEventListener('keydown', (event) => {
    const from = event.timeStamp;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => found.keysPainted.push(performance.now() - from);
      channel.port2.postMessage(null);
    });
  }, true);
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function noted(this: Worker, message: unknown, ...rest: []): void {
    const from = performance.now();
    const isCheck = typeof message === 'object' && message !== null && 'scenario' in message;
    if (isCheck) this.addEventListener('message', () => found.lints.push(performance.now() - from), { once: true });
    Reflect.apply(postMessage, this, [message, ...rest]);
  };
}
