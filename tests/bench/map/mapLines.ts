import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { tiers } from '../../../renderer/sandbox/quality.ts';
import { chromiumArguments, ensureChromium } from '../../support/chromium.ts';
import type { Line } from '../measure.ts';
import { aBusyView } from './aBusyView.ts';
import { servePage } from './servePage.ts';

const counts = [50, 200, 500] as const;
const measuredFor = 5_000;
const limit = 1024;

/** Frames a second of the map with many moving things at each tier, and the memory it takes, in a real browser at 1366 × 768. */
export async function mapLines(): Promise<Line[]> {
  const page = await servePage();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments() });
  const lines: Line[] = [];
  for (const tier of tiers)
    for (const count of counts) {
      const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await tab.goto(page.address);
      await tab.waitForFunction(() => 'timeMap' in window);
      const picture = { view: aBusyView(count), selected: null, theme: 'light', reducedMotion: false, layer: null, following: null } as const;
      const measured = tab.evaluate(([shown, at, ms]) => window.timeMap(shown, at, ms), [picture, tier, measuredFor] as const);
      await tab.waitForTimeout(measuredFor);
      const memory = count === counts.at(-1) ? await memoryLines(browser, tab, `${tier}, ${count} moving`) : [];
      lines.push({ what: `${tier}, ${count} moving`, value: await measured, unit: 'fps' }, ...memory);
      await tab.close();
    }
  await browser.close();
  await page.close();
  return lines;
}

const megabyte = 1024 * 1024;

async function memoryLines(browser: Browser, tab: Page, of: string): Promise<Line[]> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / megabyte;
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const used = processInfo.map(({ type, id }) => ({ type, rss: residentMegabytes(id) }));
  const sum = (type: string): number => used.filter((each) => each.type === type).reduce((total, { rss }) => total + rss, 0);
  return [
    { what: `${of}: JS heap`, value: heap, unit: 'MB' },
    { what: `${of}: renderer process`, value: sum('renderer'), unit: 'MB' },
    { what: `${of}: GPU process`, value: sum('GPU'), unit: 'MB' },
    { what: `${of}: renderer and GPU together`, value: sum('renderer') + sum('GPU'), unit: 'MB', against: `must stay under ${limit}` },
  ];
}

/** What a process keeps in memory. Only Linux tells. */
function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
