import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { partLists, sections, type PartList } from '../../../renderer/screens/studio/outline/sections.ts';
import { nameOf } from '../../../renderer/screens/studio/form/nameOf.ts';
import { kinds } from '../../../renderer/screens/studio/form/kinds.ts';
import { zh } from '../../../renderer/text/zh.ts';
import { partAt, type PartPath } from '../../../scenarios/engine/index.ts';
import { FormHand, isPart, listed, type Part } from './formHand.ts';
import { staffEntered } from './staff.ts';

type Kind = PartList['kind'];

/** An instructor at the studio who writes a drill that is told as text: every word of it goes through the forms. */
export class Author {
  readonly #page: Page;
  readonly #told: Part;
  readonly #hand: FormHand;
  /** What the told drill calls a part, and what the studio called it when it was made. */
  readonly #made = new Map<string, string>();

  constructor(page: Page, told: string) {
    this.#page = page;
    const drill: unknown = parse(told);
    this.#told = isPart(drill) ? drill : {};
    const names = new Map(partLists.flatMap(({ path }) => this.#list(path).map((part) => [String(part['id']), nameOf(part)] as const)));
    this.#hand = new FormHand(page, {
      id: (text) => text.replaceAll(/[A-Za-z]\w*/g, (word) => this.#made.get(word) ?? word),
      name: (id) => names.get(id) ?? id,
    });
  }

  async enters(address: string): Promise<void> {
    await staffEntered(this.#page, address, new RegExp(`^${zh.studio.title}`));
  }

  /** An empty draft whose example is taken out part by part. */
  async beginsEmpty(): Promise<void> {
    await this.#page.getByRole('button', { name: zh.studio.new }).click();
    await this.#page.getByRole('radio', { name: zh.studio.startEmpty }).check();
    await this.#page.getByRole('button', { name: zh.studio.make, exact: true }).click();
    for (const name of ['decisions', 'injects', 'tasks', 'endings', 'rubric', 'phases', 'people', 'units', 'places'] as const) {
      const rows = (await this.#section(name)).locator('.studio-row-name').filter({ hasNotText: zh.studio.head.rubric });
      for (let left = await rows.count(); left > 0; left -= 1) {
        await rows.first().focus();
        await this.#page.keyboard.press('Delete');
        await expect(rows).toHaveCount(left - 1);
      }
    }
  }

  /** A plan from a file becomes a draft after a look at it. */
  async takesIn(name: string, bytes: Uint8Array): Promise<void> {
    await this.#page.getByRole('button', { name: zh.exchange.in, exact: true }).click();
    await this.#page.getByLabel(zh.exchange.file, { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.#page.getByRole('button', { name: zh.exchange.take, exact: true }).click();
    await expect(this.#outline()).toBeVisible();
  }

  /** Goes to each place where these words stand until there is none, and writes what belongs there. Returns the places. */
  async finishes(words: string, belongs: (path: string) => string): Promise<string[]> {
    const places: string[] = [];
    for (;;) {
      await this.#page.getByRole('button', { name: zh.studio.find, exact: true }).click();
      const dialog = this.#page.getByRole('dialog');
      await dialog.getByLabel(zh.studio.findLabel).fill(words);
      await expect(dialog.getByRole('status')).toHaveText(/\d/);
      if ((await dialog.locator('.studio-found li').count()) === 0) break;
      await this.#page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      const field = this.#page.locator('.studio-form [data-path]:focus');
      await expect(field).toHaveValue(new RegExp(words));
      const path = (await field.getAttribute('data-path')) ?? '';
      places.push(path);
      await field.fill(belongs(path));
    }
    await this.#page.keyboard.press('Escape');
    return places;
  }

  async writesWhatItIs(): Promise<void> {
    await this.#outline().getByRole('button', { name: zh.studio.section.basics, exact: true }).click();
    const own = new Set(kinds['basics']?.map(({ name }) => name));
    await this.#hand.fills(this.#fields(), 'basics', [], Object.fromEntries(Object.entries(this.#told).filter(([name]) => own.has(name) && name !== 'initialPhase')));
  }

  /** Writes every part of these kinds, one after the other. `only` these fields, for what can be said in full only later. */
  async writes(kind: Kind, only?: readonly string[]): Promise<void> {
    const list = this.#listOf(kind);
    const section = await this.#section(this.#sectionOf(kind));
    for (const [at, part] of this.#list(list.path).entries()) {
      await section.getByRole('button', { name: zh.studio.add.replace('{{kind}}', zh.studio.kind[kind]), exact: true }).click();
      await this.#fills(kind, [...list.path, at], only ? Object.fromEntries(Object.entries(part).filter(([name]) => only.includes(name))) : part);
      const fold = this.#fields().locator(':scope > details.studio-more');
      await this.#hand.opened(fold);
      this.#made.set(String(part['id']), await this.#hand.at([...list.path, at, 'id']).inputValue());
    }
  }

  /** Goes back to the parts of a kind and writes the rest. */
  async completes(kind: Kind, rest: readonly string[]): Promise<void> {
    const list = this.#listOf(kind), section = await this.#section(this.#sectionOf(kind));
    for (const [at, part] of this.#list(list.path).entries()) {
      await section.locator('.studio-row-name', { hasText: nameOf(part) }).first().click();
      await this.#fills(kind, [...list.path, at], Object.fromEntries(Object.entries(part).filter(([name]) => rest.includes(name))));
    }
  }

  async writesWhereItBegins(): Promise<void> {
    await this.#outline().getByRole('button', { name: zh.studio.section.basics, exact: true }).click();
    await this.#hand.fills(this.#fields(), 'basics', [], { initialPhase: this.#told['initialPhase'] });
    const section = await this.#section('rubric');
    await section.getByRole('button', { name: zh.studio.head.rubric, exact: true }).click();
    const { passMark, passMarkSetBy } = isPart(this.#told['rubric']) ? this.#told['rubric'] : {};
    await this.#hand.fills(this.#fields(), 'rubric', ['rubric'], { passMark, passMarkSetBy });
  }

  /** Gives each of the drill's `count` Chinese texts its English, beside it. */
  async translates(english: ReadonlyMap<string, string>, count: number): Promise<void> {
    // a hand this quick waits until what it wrote is in the text
    await expect(this.#page.locator('.studio-saved[data-saved="stored"]')).toBeVisible({ timeout: 60_000 });
    await this.#page.getByRole('button', { name: zh.studio.view.translation, exact: true }).click();
    const pairs = this.#page.locator('.studio-pairs > li'), more = this.#page.getByRole('button', { name: /^再往下列/ });
    // the list follows the check, which waits until the hands rest
    await expect(this.#page.getByRole('button', { name: zh.studio.translation.all.replace('{{n}}', String(count)), exact: true })).toBeVisible({ timeout: 60_000 });
    while (await more.isVisible()) await more.click();
    for (const pair of await pairs.all()) await pair.locator('textarea').fill(english.get(await pair.locator('.studio-zh').innerText()) ?? '');
  }

  async hasNoErrors(): Promise<void> {
    await expect(this.#page.locator('.studio-finding.bad')).toHaveCount(0);
    await expect(this.#page.locator('.studio-finding.warn').first()).toBeVisible();
  }

  async isSound(): Promise<void> {
    await expect(this.#page.locator('.studio-panel .notice.good')).toHaveText(zh.studio.sound, { timeout: 60_000 });
  }

  async releases(version: string): Promise<void> {
    await this.#page.getByRole('button', { name: zh.studio.view.release, exact: true }).click();
    const name = zh.release.release.replace('{{version}}', version);
    await this.#page.getByRole('button', { name, exact: true }).click();
    await this.#page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await expect(this.#page.getByText(zh.release.done.replace('{{version}}', version))).toBeVisible();
  }

  async #fills(kind: Kind, path: PartPath, part: Part): Promise<void> {
    const first = kinds[kind]?.find(({ more }) => !more)?.name ?? '';
    await expect(this.#hand.at([...path, first])).toBeVisible();
    await this.#hand.fills(this.#fields(), kind, path, part);
  }

  #list(path: PartPath): Part[] {
    return listed(partAt(this.#told, path)).filter(isPart);
  }

  #listOf(kind: Kind): PartList {
    const list = partLists.find((each) => each.kind === kind);
    if (!list) throw new Error(`no list of ${kind}`);
    return list;
  }

  #sectionOf(kind: Kind): keyof typeof zh.studio.section {
    return sections.find(({ lists }) => lists.some((each) => each.kind === kind))?.name ?? 'basics';
  }

  #outline(): Locator {
    return this.#page.locator('.studio-outline');
  }

  #fields(): Locator {
    return this.#page.locator('.studio-form > .studio-fields');
  }

  async #section(name: keyof typeof zh.studio.section): Promise<Locator> {
    const section = this.#outline().locator('details').filter({ has: this.#page.locator('summary', { hasText: new RegExp(`^${zh.studio.section[name]} \\d`) }) });
    await this.#hand.opened(section);
    await expect(section.locator('.studio-add').first()).toBeVisible();
    return section;
  }
}
