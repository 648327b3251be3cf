import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

export const sizes = [{ width: 1093, height: 550 }, { width: 1366, height: 768 }, { width: 1920, height: 1080 }] as const;
const usual = sizes[1];
/** How long a layout may take to come to rest on a slow machine. */
const patience = 15_000;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow { readonly axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }

/** No axe violation, and at every window size nothing covered, cut or wider than its place. `within` = what is in front. */
export async function looksRight(page: Page, name: string, within = 'body'): Promise<void> {
  await expect(page.locator(within).first()).toBeVisible();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    await expect.soft.poll(() => page.evaluate(findFlaws, within), { message: `${name} at ${size.width}×${size.height}`, timeout: patience }).toEqual([]);
  }
  await page.setViewportSize(usual);
  expect.soft(await axeViolations(page), `axe on ${name}`).toEqual([]);
}

/** Fonts there, colours no longer on their way, and what was last laid out painted. What goes round for ever is not waited for. */
export const settled = (page: Page): Promise<void> => page.evaluate(async () => {
  await document.fonts.ready;
  await Promise.allSettled(document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished));
  await new Promise<void>((painted) => { requestAnimationFrame(() => requestAnimationFrame(() => painted())); });
});

/** In a low window every answer is in sight; at twice the zoom the question is noticed and one press away. */
export async function questionIsSeen(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1093, height: 550 });
  for (const option of await page.locator('.decision .option').all()) await expect.soft(option, 'an answer at 1093×550').toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 683, height: 384 });
  await expect.soft(page.locator('.choice-decide .count'), 'the count at 683×384').toBeInViewport({ ratio: 1 });
  await page.locator('.choice-decide').click();
  await expect.soft(page.locator('.decision .option').first(), 'the first answer at 683×384').toBeInViewport({ ratio: 1 });
  await expect.soft.poll(async () => (await page.locator('.inbox').boundingBox())?.height).toBeGreaterThan(200);
  await page.setViewportSize(usual);
}

/** What axe finds wrong on the page once it stands still. What is found is looked at again: a button that has just become usable is still changing its colour. */
export async function axeViolations(page: Page, wantedTags: readonly string[] = tags): Promise<string[]> {
  let found: string[] = [];
  for (let tries = 0; tries < 5 && (tries === 0 || found.length > 0); tries += 1) {
    if (tries > 0) await page.waitForTimeout(300);
    await settled(page);
    // Evaluated, not added as a script: the content policy of the page stays as it is.
    await page.evaluate(axe);
    found = await page.evaluate(async (wanted) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run(document, { runOnly: { type: 'tag', values: wanted }, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`));
    }, wantedTags);
  }
  return found;
}

/** Runs in the page. */
function findFlaws(within: string): string[] {
  const root = document.querySelector(within) ?? document.body;
  const flaws: string[] = [];
  const page = document.documentElement;
  const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className.toString().replaceAll(' ', '.')} “${(element.textContent ?? '').trim().slice(0, 24)}”`;
  const clips = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
  const shownPart = (element: Element): DOMRect | null => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (!clips(parent)) continue;
      const box = parent.getBoundingClientRect();
      [left, right, top, bottom] = [Math.max(left, box.left), Math.min(right, box.right), Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    [left, right, top, bottom] = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
    return right - left > 4 && bottom - top > 4 ? new DOMRect(left, top, right - left, bottom - top) : null;
  };
  const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen, canvas');

  if (page.scrollWidth > page.clientWidth + 1) flaws.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);
  if (document.querySelector('.drill') && page.scrollHeight > page.clientHeight + 1) flaws.push('the page of the drill scrolls');
  for (const element of root.querySelectorAll('button, input, label, h1, h2, h3, legend, .badge, .stamp, .notice p, th, td')) {
    if (!isVisible(element)) continue;
    const style = getComputedStyle(element);
    const isShortened = [element, ...element.querySelectorAll('*')].some((each) => { const inner = getComputedStyle(each); return inner.textOverflow === 'ellipsis' || inner.webkitLineClamp !== 'none'; });
    if (element.scrollWidth > element.clientWidth + 2 && style.display !== 'inline' && !isShortened) flaws.push(`${nameOf(element)} is cut: ${element.scrollWidth} in ${element.clientWidth}`);
  }
  for (const element of root.querySelectorAll('button, input, summary')) {
    const part = isVisible(element) ? shownPart(element) : null;
    if (!part) continue;
    const hit = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
    if (hit && !element.contains(hit) && !hit.contains(element)) flaws.push(`${nameOf(element)} is covered by ${nameOf(hit)}`);
  }
  // WCAG 2.5.8: 24×24 CSS px, or nothing else to press within a circle of that size; what stands in a line of text is let off.
  const least = 24;
  const boxOf = (element: Element): DOMRect => (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) ? element.closest('label') ?? element : element).getBoundingClientRect();
  const targets = [...root.querySelectorAll('button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="slider"]')]
    .filter((element) => isVisible(element) && shownPart(element) !== null && !(getComputedStyle(element).display === 'inline' && element.closest('p, li, td')))
    .map((element) => ({ element, box: boxOf(element) }));
  const isNear = (one: DOMRect, other: DOMRect): boolean => {
    const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
    return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)) < least / 2;
  };
  for (const { element, box } of targets) {
    if (box.width >= least - 0.5 && box.height >= least - 0.5) continue;
    const beside = targets.find((other) => other.element !== element && !other.element.contains(element) && !element.contains(other.element) && isNear(box, other.box));
    if (beside) flaws.push(`${nameOf(element)} is ${Math.round(box.width)}×${Math.round(box.height)} to press, close to ${nameOf(beside.element)}`);
  }
  // WCAG 2.5.7: what can be dragged can be moved by single presses too.
  for (const [moved, alternative] of [['.sandbox', '.map-asides button, .sandbox-zoom button'], ['.graph-flow', '.graph-tools button'], ['[draggable="true"]', 'button']] as const) {
    for (const element of root.querySelectorAll(moved)) if (isVisible(element) && shownPart(element) && ![...element.querySelectorAll(alternative)].some(isVisible)) flaws.push(`${nameOf(element)} is moved by dragging alone`);
  }
  return flaws;
}
