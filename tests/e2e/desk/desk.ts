import { expect, type Page } from '@playwright/test';
import type { BrowserStation } from '../../support/aBrowserStation.ts';
import type { Step } from './plan.ts';

/** A trainee at the screen. */
export class Desk {
  readonly page: Page;
  station: BrowserStation;
  #startsAt: number | null = null;

  constructor(page: Page, station: BrowserStation) {
    this.page = page;
    this.station = station;
  }

  async enter(name: string, staffNo: string): Promise<void> {
    await this.page.goto(this.station.address);
    await this.page.getByLabel('姓名', { exact: true }).fill(name);
    await this.page.getByLabel('工号', { exact: true }).fill(staffNo);
    await this.page.getByRole('button', { name: '进入' }).click();
    await expect(this.page.getByRole('heading', { name: `${name}，你好` })).toBeVisible();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: /楼道电动自行车起火/ }).last().click();
    await this.page.getByRole('button', { name: '开始演练' }).click();
    await expect(this.page.getByRole('timer')).toBeVisible();
  }

  /** Scenario ms since the first moment this desk saw. */
  async now(): Promise<number> {
    const stamp = await this.page.locator('.clock-face time').getAttribute('datetime');
    const at = Date.parse(`${stamp}Z`);
    this.#startsAt ??= at;
    return at - this.#startsAt;
  }

  async pass(ms: number): Promise<void> {
    await this.station.pass(ms);
    await this.page.waitForTimeout(25);
  }

  /** Lets time pass until the shown clock reaches `at`, the drill ends, or something needs an answer. */
  async until(at: number): Promise<void> {
    let rate = 1;
    for (let tries = 0; tries < 800; tries += 1) {
      const before = await this.now();
      if (before >= at || (await this.isOver())) return;
      const ms = Math.round(Math.min(2_000, Math.max(100, (at - before) / rate)));
      await this.pass(ms);
      rate = Math.max(0.5, ((await this.now()) - before) / ms);
    }
    throw new Error(`the clock does not reach ${at}`);
  }

  isOver(): Promise<boolean> {
    return this.page.getByRole('button', { name: '看复盘' }).isVisible();
  }

  async does(step: Step): Promise<void> {
    if (step.kind === 'choose') await this.choose(step.title, step.option);
    else if (step.kind === 'take') await this.page.getByRole('button', { name: /^(接听|接待)$/ }).first().click();
    else await this.order(step);
  }

  async choose(title: string, option: string): Promise<void> {
    const decision = this.page.getByRole('article', { name: title });
    for (let tries = 0; tries < 40 && !(await decision.isVisible()); tries += 1) {
      await this.front('decide');
      const waiting = this.page.locator('.waiting-line', { hasText: title });
      if (await waiting.isVisible()) await waiting.click();
      else await this.pass(500);
    }
    const button = decision.getByRole('button', { name: option, exact: false });
    await button.click();
    await expect(decision).toBeHidden();
  }

  async order({ group, title, unit, target, slots }: Extract<Step, { kind: 'order' }>): Promise<void> {
    await this.page.locator('.task-groups').getByRole('button', { name: group, exact: true }).click();
    await this.page.locator('.task', { has: this.page.locator('.task-title', { hasText: new RegExp(`^${escaped(title)}$`) }) }).click();
    const sheet = this.page.locator('.order-sheet');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('group', { name: '谁去做' }).getByRole('radio', { name: unit }).check();
    if (target) await sheet.getByRole('group', { name: /^(去哪里|对谁)$/ }).getByRole('radio', { name: target }).check();
    for (const { label, option } of slots) await sheet.getByRole('group', { name: label, exact: true }).getByRole('radio', { name: option, exact: true }).check();
    await sheet.getByRole('button', { name: '下令' }).click();
    await expect(sheet).toBeHidden();
  }

  async front(panel: 'decide' | 'messages'): Promise<void> {
    const tab = this.page.locator('.inbox-tabs .button').nth(panel === 'decide' ? 0 : 1);
    if (await tab.isVisible()) await tab.click();
  }

  async debrief(): Promise<void> {
    await this.page.getByRole('button', { name: '看复盘' }).click();
    await expect(this.page.getByRole('heading', { name: /^复盘/ })).toBeVisible();
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: '结束', exact: true }).click();
    await this.page.getByRole('button', { name: '结束并评分' }).click();
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
