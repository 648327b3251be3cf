import type { AnyStateMachine } from 'xstate';
import { noCommons, type Commons } from '../schema/commons.ts';
import type { Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { LocalRule } from '../schema/localRules.ts';
import type { Organisation } from '../schema/organisations.ts';
import type { Form, Scenario } from '../schema/scenario.ts';
import { compileExpressions, type ExpressionTable } from './compileExpressions.ts';
import { indexConditions, type ConditionIndex } from './conditionIndex.ts';
import { filled, localIn, localName, rulesUsed } from './constants.ts';
import { indexOf, type Index } from './documentIndex.ts';
import { formOf } from './form.ts';
import { inDocument, isSame } from './inDocument.ts';
import { lawsOn } from './lawsOn.ts';
import { buildMachine } from './machine.ts';
import { formScopes, type Scopes } from './scopes.ts';
import { machineSelector, type Selector } from './select.ts';
import { textsOf } from './texts.ts';
import { variantTexts } from './variant.ts';

export type Lang = 'zh' | 'en';

/** A document ready to run: immutable, shared by all its runs. */
export interface Compiled {
  readonly scenario: Form;
  readonly machine: AnyStateMachine;
  /** what steps this form: XState, unless mass play asked for the table */
  readonly selector: Selector;
  readonly expressions: ExpressionTable;
  readonly conditions: ConditionIndex;
  readonly texts: { readonly zh: ReadonlyMap<string, string>; readonly en: ReadonlyMap<string, string> };
  /** of each law the version in force on the form's day */
  readonly laws: ReadonlyMap<string, Law>;
  /** the local rules that the form's expressions and texts use, and the pack they came from */
  readonly local: { readonly pack: Commons['localRules']; readonly used: readonly LocalRule[] };
  /** how the units are grouped; null where the document names no template, or an unknown one */
  readonly organisation: Organisation | null;
  readonly index: Index;
  readonly variants: ReadonlyMap<string, Compiled>;
  /** some condition reads the clock, so it must be looked at between events too */
  readonly readsClock: boolean;
}

/** Turns a document into something that runs. Call it on documents whose references lint has found sound; expression errors come back as remarks. */
export function compile(scenario: Scenario, english: ReadonlyMap<string, string>, laws: readonly Law[], commons: Commons = noCommons, scopesOf = formScopes(laws, commons)): { compiled: Compiled; remarks: Remark[] } {
  const variants = new Map<string, Compiled>();
  const remarks: Remark[] = [];
  const form = (variantId: string | null, texts: ReadonlyMap<string, string>): Compiled => {
    const document = formOf(scenario, variantId);
    const made = compileForm(document, texts, laws, commons, scopesOf(document));
    for (const remark of made.remarks.map((each) => inDocument(scenario, document, variantId, each))) if (!remarks.some((known) => isSame(known, remark))) remarks.push(remark);
    return made.compiled;
  };
  const own = form(null, english);
  for (const { id } of scenario.variants) variants.set(id, form(id, variantTexts(english, id)));
  return { compiled: { ...own, variants }, remarks };
}

function compileForm(scenario: Form, english: ReadonlyMap<string, string>, laws: readonly Law[], commons: Commons, scopes: Scopes): { compiled: Compiled; remarks: Remark[] } {
  const { table, remarks } = compileExpressions(scenario, scopes);
  const conditions = indexConditions(table);
  const machine = buildMachine(scenario, table);
  const texts = textsOf(scenario);
  const inTexts = (map: ReadonlyMap<string, string>) => new Map([...map].map(([key, text]) => [key, filled(text, commons)]));
  const compiled: Compiled = {
    scenario, machine, selector: machineSelector(machine), expressions: table, conditions,
    texts: { zh: inTexts(texts), en: inTexts(english) }, laws: lawsOn(laws, scenario.startsAt.slice(0, 10)), local: { pack: commons.localRules, used: localUsed(table, texts, commons) },
    organisation: commons.organisations.find(({ id }) => id === scenario.organisation) ?? null,
    index: indexOf(scenario), variants: new Map(), readsClock: conditions.readers.has('now'),
  };
  return { compiled, remarks };
}

function localUsed(table: ExpressionTable, texts: ReadonlyMap<string, string>, commons: Commons): LocalRule[] {
  const ids = new Set([...texts.values()].flatMap(localIn));
  for (const expressions of table.values()) for (const { constants } of expressions.values()) for (const key of constants) if (key.startsWith(`${localName}.`)) ids.add(key.slice(localName.length + 1));
  return rulesUsed(ids, commons);
}

/** The text of a key in a language; Chinese where the translation is missing, the key itself where there is no such text. */
export function textOf(compiled: Compiled, key: string, lang: Lang): string {
  return (lang === 'en' ? compiled.texts.en.get(key) : undefined) ?? compiled.texts.zh.get(key) ?? key;
}

/** The same, or null for an optional text that the author left out. */
export function optionalText(compiled: Compiled, key: string, lang: Lang): string | null {
  return compiled.texts.zh.has(key) ? textOf(compiled, key, lang) : null;
}
