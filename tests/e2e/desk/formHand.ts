import { expect, type Locator, type Page } from '@playwright/test';
import { debriefZh } from '../../../renderer/text/debriefZh.ts';
import { studioLabelZh } from '../../../renderer/text/studioFieldsZh.ts';
import { zh } from '../../../renderer/text/zh.ts';
import type { Field } from '../../../renderer/screens/studio/form/field.ts';
import { kinds } from '../../../renderer/screens/studio/form/kinds.ts';
import { textOfPath } from '../../../renderer/screens/studio/lint/findingPath.ts';
import type { PartPath } from '../../../scenarios/engine/index.ts';
import { shippedLaws } from '../../support/shippedScenarios.ts';

/** A part of a drill, as its text says it. */
export type Part = Readonly<Record<string, unknown>>;

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

const labels: Readonly<Record<string, string>> = studioLabelZh;
const laws = shippedLaws();
const effects = Object.keys(kinds).filter((kind) => kind.startsWith('effect_')).map((kind) => kind.slice('effect_'.length));

/** Fills the forms of the studio, control by control, as a hand would; what a part is called by the machine here is asked of `named`. */
export class FormHand {
  readonly #page: Page;
  readonly #named: { id(told: string): string; name(told: string): string };

  constructor(page: Page, named: { id(told: string): string; name(told: string): string }) {
    this.#page = page;
    this.#named = named;
  }

  at(path: PartPath): Locator {
    return this.#page.locator(`.studio-form [data-path="${textOfPath(path)}"]`);
  }

  async opened(fold: Locator): Promise<void> {
    if ((await fold.getAttribute('open')) === null) await fold.locator(':scope > summary').click();
  }

  /** Writes each thing that the part says into its own field. `form`: the fields that belong to it. */
  async fills(form: Locator, kind: string, path: PartPath, part: Part): Promise<void> {
    for (const [name, value] of Object.entries(part)) {
      const field = kinds[kind]?.find((each) => each.name === name);
      if (!field) throw new Error(`no form has a field for “${name}” of ${kind}`);
      const isGiven = name === 'id' && kind !== 'state' && kind !== 'basics';
      if (isGiven) continue;
      if (field.more) await this.opened(form.locator(':scope > details.studio-more'));
      await this.#writes(field, kind, [...path, name], value);
    }
  }

  async #writes(field: Field, kind: string, path: PartPath, value: unknown): Promise<void> {
    const control = this.at(path);
    // what is looked at below, once, is there before it is looked at
    await expect(control).toBeAttached();
    switch (field.as) {
      case 'logic': return this.#says(control, this.#named.id(String(value)));
      case 'event': return this.#picks(control, this.#named.id(String(value)));
      case 'yesNo': return control.setChecked(value === true);
      case 'type': return void await control.selectOption(String(value));
      case 'scalar': return typeof value === 'number' ? control.fill(String(value)) : void await control.selectOption(String(value));
      case 'choice': return void await control.selectOption(String(value));
      case 'one': return void await control.selectOption(field.also?.includes(String(value)) ? String(value) : { label: this.#named.name(String(value)) });
      case 'many': return this.#ticks(control, listed(value));
      case 'sources': return this.#cites(control, listed(value));
      case 'weights': return this.#weighs(control, value);
      case 'assigns': return this.#assigns(control, value);
      case 'effects': return this.#follows(control, path, listed(value));
      case 'parts': return this.#holds(control, field.kind, path, listed(value));
      case 'part': return this.#part(control, { kind, name: field.name, of: field.kind }, path, value);
      case 'union': return this.#oneForm(control, field.kinds, path, value);
      default: return control.fill(String(value));
    }
  }

  /** What lists cannot say is written as text. */
  async #says(control: Locator, text: string): Promise<void> {
    await expect(control).toBeVisible();
    const asText = control.locator('xpath=ancestor-or-self::*[contains(concat(" ", @class, " "), " studio-field ")][1]').getByRole('button', { name: new RegExp(`${zh.studioHelp.asText}$`) });
    if (await asText.isVisible()) await asText.click();
    await control.fill(text);
  }

  async #picks(control: Locator, key: string): Promise<void> {
    const lists = control.locator('select');
    await lists.first().selectOption(key.includes(':') ? key.slice(0, key.indexOf(':')) : 'own');
    await lists.nth(1).selectOption(key);
  }

  async #ticks(group: Locator, wanted: readonly unknown[]): Promise<void> {
    const names = wanted.map((id) => this.#named.name(String(id)));
    for (const tick of await group.locator('label').all()) await tick.locator('input').setChecked(names.includes(await tick.innerText()));
  }

  async #cites(group: Locator, wanted: readonly unknown[]): Promise<void> {
    const chips = group.locator('.studio-laws li');
    for (let left = await chips.count(); left > 0; left -= 1) {
      await chips.first().getByRole('button').click();
      await expect(chips).toHaveCount(left - 1);
    }
    for (const [at, source] of wanted.entries()) {
      const [lawId, article] = String(source).split('/');
      const title = laws.find(({ id }) => id === lawId)?.title.zh ?? '';
      const asked = group.getByLabel(zh.studio.addSource);
      await asked.fill(article === undefined ? title : `${title} 第${article}条`);
      await asked.press('Enter');
      await expect(chips).toHaveCount(at + 1);
    }
  }

  async #weighs(group: Locator, value: unknown): Promise<void> {
    const wanted = isPart(value) ? value : {};
    const indicators: Readonly<Record<string, string>> = debriefZh.indicator;
    for (const id of Object.keys(wanted)) {
      const weight = group.getByLabel(indicators[id] ?? id, { exact: true });
      if (!(await weight.isVisible())) await group.getByLabel(zh.studio.addIndicator).selectOption(id);
      await weight.fill(String(wanted[id]));
    }
    for (const id of Object.keys(indicators)) if (!(id in wanted) && (await group.getByLabel(indicators[id] ?? id, { exact: true }).isVisible())) await group.getByLabel(indicators[id] ?? id, { exact: true }).fill('0');
  }

  async #assigns(group: Locator, value: unknown): Promise<void> {
    for (const [id, to] of Object.entries(isPart(value) ? value : {})) {
      const name = this.#named.name(id);
      await group.getByLabel(zh.studio.addAssign).selectOption({ label: name });
      await group.getByLabel(zh.studio.becomes.replace('{{name}}', name), { exact: true }).fill(this.#named.id(String(to)));
    }
  }

  async #follows(group: Locator, path: PartPath, wanted: readonly unknown[]): Promise<void> {
    for (const [at, effect] of wanted.filter(isPart).entries()) {
      const kind = effects.find((each) => Object.keys(effect)[0] === each) ?? '';
      await group.locator(':scope > select').selectOption(kind);
      const fold = group.locator(':scope > ol > li').nth(at).locator(':scope > details');
      await this.opened(fold);
      await this.fills(fold.locator(':scope > .studio-fields'), `effect_${kind}`, [...path, at], effect);
    }
  }

  async #holds(group: Locator, kind: string, path: PartPath, wanted: readonly unknown[]): Promise<void> {
    const items = group.locator(':scope > ol > li');
    for (const [at, part] of wanted.filter(isPart).entries()) {
      if ((await items.count()) <= at) await group.locator(':scope > button').click();
      await expect(items.nth(at)).toBeVisible();
      await this.fills(items.nth(at).locator(':scope > .studio-fields'), kind, [...path, at], part);
    }
    for (let over = await items.count(); over > wanted.length; over -= 1) {
      await items.nth(over - 1).locator(':scope > .studio-part-head').getByRole('button', { name: new RegExp(`^${zh.studio.remove}`) }).click();
      await expect(items).toHaveCount(over - 1);
    }
  }

  async #part(group: Locator, { kind, name, of }: { readonly kind: string; readonly name: string; readonly of: string }, path: PartPath, value: unknown): Promise<void> {
    const begin = group.getByRole('button', { name: zh.studio.fillIn.replace('{{name}}', labels[`${kind}_${name}`] ?? labels[name] ?? name), exact: true });
    if (await begin.isVisible()) await begin.click();
    await this.fills(group.locator(':scope > .studio-part > .studio-fields'), of, path, isPart(value) ? value : {});
  }

  async #oneForm(group: Locator, forms: readonly string[], path: PartPath, value: unknown): Promise<void> {
    const part = isPart(value) ? value : {};
    const form = forms.find((each) => each in part) ?? '';
    const which = group.locator(':scope > .studio-part > select');
    if ((await which.inputValue()) !== form) await which.selectOption(form);
    const isWhat = forms.includes('event'), inside = part[form];
    await this.fills(group.locator(':scope > .studio-part > .studio-fields'), isWhat ? `what_${form}` : `pattern_${form}`, isWhat ? path : [...path, form], isWhat ? part : isPart(inside) ? inside : {});
  }
}
