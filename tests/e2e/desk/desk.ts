import { expect, type Page } from '@playwright/test';
import type { BrowserStation } from '../../support/aBrowserStation.ts';
import { en } from '../../../renderer/text/en.ts';
import { zh, type Texts } from '../../../renderer/text/zh.ts';
import type { Lang, RunView } from '../../../scenarios/engine/index.ts';
import type { Deed } from './plan.ts';

/** A trainee at the screen, who reads it in one of the two languages. */
export class Desk {
  readonly page: Page;
  station: BrowserStation;
  readonly #lang: Lang;
  readonly #words: Texts;
  #token: string | undefined;

  constructor(page: Page, station: BrowserStation, lang: Lang = 'zh') {
    this.page = page;
    this.station = station;
    this.#lang = lang;
    this.#words = { zh, en }[lang];
  }

  async enter(name: string, staffNo: string): Promise<void> {
    await this.page.goto(this.station.address);
    await this.page.getByLabel(this.#words.identity.name, { exact: true }).fill(name);
    await this.page.getByLabel(this.#words.identity.staffNo, { exact: true }).fill(staffNo);
    await this.page.getByRole('button', { name: this.#words.identity.enter }).click();
    await expect(this.page.getByRole('heading', { name: this.#words.home.hello.replace('{{name}}', name) })).toBeVisible();
  }

  async start(title = '楼道电动自行车起火'): Promise<void> {
    await this.page.getByRole('button', { name: title }).last().click();
    await this.page.getByRole('button', { name: this.#words.briefing.start }).click();
    await expect(this.page.getByRole('timer')).toBeVisible();
  }

  /** The station's own clock: between two pushes the screen only reckons on, and the station's time stands still here. */
  async clock(): Promise<RunView['clock']> {
    return (await this.view()).clock;
  }

  async view(): Promise<RunView> {
    const runId = new URL(this.page.url()).hash.split('/')[2] ?? '';
    this.#token ??= await this.page.evaluate(() => (JSON.parse(sessionStorage.getItem('shapan.session') ?? '{}') as { token: string }).token);
    const response = await this.page.request.post(new URL('/rpc/training/view', this.page.url()).href, { headers: { 'x-shapan-session': this.#token }, data: { json: { runId, lang: this.#lang } } });
    return ((await response.json()) as { json: RunView }).json;
  }

  /** Lets time pass, and the page paint what came of it. */
  async pass(ms: number): Promise<void> {
    await this.station.pass(ms);
    await painted(this.page);
  }

  /** Lets time pass until the station, not the slower page, says so: whatever ends by itself is not missed. */
  async untilSeen(is: (view: RunView) => boolean, step = 1_000, most = 60): Promise<RunView> {
    for (let tries = 0; tries < most; tries += 1) {
      const view = await this.view();
      if (is(view)) return view;
      await this.pass(step);
    }
    throw new Error(`what is waited for does not come in ${step * most} ms`);
  }

  async untilAsked(step = 1_000, most = 60): Promise<void> {
    await expect(this.page.locator('.drill')).toBeVisible();
    await this.untilSeen(({ decisions }) => decisions.length > 0, step, most);
    await expect(this.page.locator('.decision')).toBeVisible();
  }

  async untilRung(step = 500, most = 60): Promise<void> {
    await expect(this.page.locator('.drill')).toBeVisible();
    await this.untilSeen(({ messages }) => messages.some(({ state }) => state === 'ringing'), step, most);
    await expect(this.page.locator('.ringing')).toBeVisible();
  }

  /** Lets time pass until the drill's clock reaches `at` or the drill ends; as far at a time as `fastest`, a pace it will not exceed, allows. */
  async until(at: number, fastest = Infinity): Promise<void> {
    for (let tries = 0; tries < 800; tries += 1) {
      const { clock: { now, pace, speed }, ended } = await this.view();
      if (now >= at || ended) return painted(this.page);
      const left = (at - now) / speed;
      await this.station.pass(Math.ceil(Math.max(Math.min(2_000, left / pace), left / Math.max(fastest, pace))));
    }
    throw new Error(`the clock does not reach ${at}`);
  }

  isOver(): Promise<boolean> {
    return this.page.getByRole('button', { name: this.#words.drill.toDebrief }).isVisible();
  }

  async does(step: Deed): Promise<void> {
    if (step.kind === 'choose') await this.choose(step.title, step.option);
    else if (step.kind === 'take') await this.page.getByRole('button', { name: new RegExp(`^(${this.#words.drill.pickUp}|${this.#words.drill.receive})`) }).first().click();
    else await this.order(step);
  }

  async choose(title: string, option: string): Promise<void> {
    const decision = this.page.getByRole('article', { name: title });
    await this.untilSeen(({ decisions }) => decisions.some((each) => each.title === title), 500);
    await this.front('decide');
    const waiting = this.page.locator('.waiting-line', { hasText: title }).first();
    await expect(decision.or(waiting)).toBeVisible();
    if (await waiting.isVisible()) await waiting.click();
    const button = decision.getByRole('button', { name: option, exact: false });
    await button.click();
    await expect(decision).toBeHidden();
  }

  async order({ group, title, unit, target, slots }: Extract<Deed, { kind: 'order' }>): Promise<void> {
    await this.page.locator('.task-groups').getByRole('button', { name: this.#words.drill.group[group], exact: true }).click();
    const task = this.page.locator('.task', { has: this.page.locator('.task-title', { hasText: new RegExp(`^${escaped(title)}$`) }) });
    // The hand is a little slower than the plan: what it waits for may not be done yet.
    for (let tries = 0; tries < 60 && (await task.getAttribute('aria-disabled')) === 'true'; tries += 1) await this.pass(500);
    await task.click();
    const sheet = this.page.locator('.order-sheet');
    await expect(sheet).toBeVisible();
    const who = sheet.getByRole('group', { name: this.#words.drill.who }).getByRole('radio', { name: unit });
    for (let tries = 0; tries < 60 && (await who.isDisabled()); tries += 1) await this.pass(500);
    await who.check();
    // A busy unit would be put in line: the plan gives its orders at once.
    for (let tries = 0; tries < 60 && (await sheet.getByRole('button', { name: this.#words.drill.giveLater }).isVisible()); tries += 1) await this.pass(500);
    if (target) await sheet.getByRole('group', { name: new RegExp(`^(${this.#words.drill.where}|${this.#words.drill.whom})$`) }).getByRole('radio', { name: target }).check();
    for (const { label, option } of slots) await sheet.getByRole('group', { name: label, exact: true }).getByRole('radio', { name: option, exact: true }).check();
    await sheet.getByRole('button', { name: this.#words.drill.give }).click();
    await expect(sheet).toBeHidden();
  }

  async front(panel: 'decide' | 'messages'): Promise<void> {
    const tab = this.page.locator('.inbox-tabs .button').nth(panel === 'decide' ? 0 : 1);
    if (await tab.isVisible()) await tab.click();
  }

  async debrief(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.drill.toDebrief }).click();
    await expect(this.page.locator('.verdict')).toBeVisible();
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.drill.end, exact: true }).click();
    await this.page.getByRole('button', { name: this.#words.drill.endYes }).click();
  }
}

const painted = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done())); }));
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
