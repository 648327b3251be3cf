import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { aBrowserStation } from '../../support/aBrowserStation.ts';
import { chromiumArguments, findChromium } from '../../support/chromium.ts';
import { percentile, type Line } from '../measure.ts';

const rounds = 9;
const presses = 40;
const size = { width: 1366, height: 768 };

interface Found { readonly home: number[]; readonly drill: number[]; readonly inputs: number[] }

/** What a trainee waits for, beside a bare React + Phaser page in the same browser. Wall time, for it is waiting that counts: measure on a quiet machine. */
export async function screenLines(): Promise<Line[]> {
  const [station, bare] = [await aBrowserStation(), await serveBare()];
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) });
  const bareStart: number[] = [], theirs: number[] = [], found: Found = { home: [], drill: [], inputs: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      bareStart.push(await bareStarts(browser, bare.address, theirs));
      await visit(browser, station.address, round, found);
    }
  } finally {
    await browser.close();
    await bare.close();
    await station.close();
  }
  const line = (what: string, values: readonly number[], beside: readonly number[], percent: number, goal?: string): Line =>
    ({ what, value: percentile(values, percent), unit: 'ms', ratio: percentile(values, percent) / percentile(beside, percent), against: ['the bare page', goal].filter(Boolean).join('; ') });
  return [
    { what: `bare page: opened to running game, median of ${rounds}`, value: percentile(bareStart, 50), unit: 'ms' },
    line(`home: opened to interactive, median of ${rounds}`, found.home, bareStart, 50),
    line(`home to running drill with its map, median of ${rounds}`, found.drill, bareStart, 50),
    { what: `bare page: press to painted frame, 95th percentile of ${theirs.length}`, value: percentile(theirs, 95), unit: 'ms' },
    line(`drill: press to painted frame, 95th percentile of ${found.inputs.length}`, found.inputs, theirs, 95, 'must stay under 100'),
    line(`drill: press to painted frame, median of ${found.inputs.length}`, found.inputs, theirs, 50),
  ];
}

async function serveBare(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const root = import.meta.dirname;
  const shared = { configFile: join(root, '../../../renderer/vite.config.ts'), root, logLevel: 'warn' as const, build: { outDir: join(root, '../../../.build/bench-screens'), emptyOutDir: true } };
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the bare page has no address');
  return { address, close: () => server.close() };
}

/** A fresh profile each time, so that nothing is cached: the first start of the day. */
async function freshPage(from: Browser): Promise<Page> {
  return (await from.newContext({ viewport: size, locale: 'zh-CN' })).newPage();
}

async function bareStarts(from: Browser, address: string, inputs: number[]): Promise<number> {
  const page = await freshPage(from);
  await page.goto(address, { waitUntil: 'commit' });
  const started = await sinceOpened(page, 'html[data-game="running"]');
  for (let press = 0; press < presses / 4; press += 1) inputs.push(await pressed(page, 'button'));
  await page.context().close();
  return started;
}

async function visit(from: Browser, address: string, round: number, found: Found): Promise<void> {
  const page = await freshPage(from);
  await page.goto(address, { waitUntil: 'commit' });
  await sinceOpened(page, '#name');
  await page.locator('#name').fill(`测速${round}`);
  await page.locator('#staff-no').fill(`9${round}`);
  await page.keyboard.press('Enter');
  await page.locator('button.drill-card').first().waitFor();
  // the same profile comes back the next time: from opening to a home page that can be used
  await page.reload({ waitUntil: 'commit' });
  found.home.push(await sinceOpened(page, 'button.drill-card'));
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await page.locator('.start-bar .main').waitFor();
  found.drill.push(await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('.start-bar .main')?.click();
    while (!document.querySelector('.drill canvas') || !document.querySelector('.task')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - from;
  }));
  await page.waitForTimeout(500);
  const targets = ['.task-groups .button:nth-child(2)', '.task-groups .button:nth-child(1)', '.inbox-tabs .button:nth-child(2)', '.inbox-tabs .button:nth-child(1)', '.choice-list', '.choice-map', '.unit-main', '.timeline-toggle', '.timeline-toggle'];
  for (let press = 0; press < presses; press += 1) {
    const target = targets[press % targets.length] ?? '.unit-main';
    if (await page.locator(target).first().isVisible()) found.inputs.push(await pressed(page, target));
    else await page.keyboard.press('Escape');
  }
  await page.context().close();
}

/** From the start of the navigation until something stands on the page and a frame with it has been drawn. */
function sinceOpened(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  }, selector);
}

/** From a press to the frame that shows what it did: the handlers have run and the browser has painted. */
function pressed(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const from = performance.now();
    document.querySelector<HTMLElement>(wanted)?.click();
    await new Promise(requestAnimationFrame);
    // a task after the frame begins when the frame is painted
    await new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(null); });
    return performance.now() - from;
  }, selector);
}
