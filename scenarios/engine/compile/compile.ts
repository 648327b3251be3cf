import type { AnyStateMachine } from 'xstate';
import type { Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { compileExpressions, type ExpressionTable } from './compileExpressions.ts';
import { indexConditions, type ConditionIndex } from './conditionIndex.ts';
import { byId, indexOf, type Index } from './documentIndex.ts';
import { buildMachine } from './machine.ts';
import { expressionScopes } from './scopes.ts';
import { machineSelector, type Selector } from './select.ts';
import { textsOf } from './texts.ts';
import { applyVariant, variantTexts } from './variant.ts';

export type Lang = 'zh' | 'en';

/** A document ready to run: immutable, shared by all its runs. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly machine: AnyStateMachine;
  /** what steps this form: XState, unless mass play asked for the table */
  readonly selector: Selector;
  readonly expressions: ExpressionTable;
  readonly conditions: ConditionIndex;
  readonly texts: { readonly zh: ReadonlyMap<string, string>; readonly en: ReadonlyMap<string, string> };
  readonly laws: ReadonlyMap<string, Law>;
  readonly index: Index;
  readonly variants: ReadonlyMap<string, Compiled>;
  /** some condition reads the clock, so it must be looked at between events too */
  readonly readsClock: boolean;
}

/** Turns a document into something that runs. Call it on documents whose references lint has found sound; expression errors come back as remarks. */
export function compile(scenario: Scenario, english: ReadonlyMap<string, string>, laws: readonly Law[], scopes = expressionScopes(scenario, laws)): { compiled: Compiled; remarks: Remark[] } {
  const { table, remarks } = compileExpressions(scenario, scopes);
  const variants = new Map<string, Compiled>();
  for (const variant of scenario.variants) {
    const document = applyVariant(scenario, variant.id);
    if (!document) continue;
    const other = compile({ ...document, variants: [] }, variantTexts(english, variant.id), laws, scopes);
    remarks.push(...other.remarks.filter((remark) => !remarks.some((known) => known.message === remark.message)));
    variants.set(variant.id, other.compiled);
  }
  const conditions = indexConditions(table);
  const machine = buildMachine(scenario, table);
  const compiled: Compiled = {
    scenario, machine, selector: machineSelector(machine), expressions: table, conditions,
    texts: { zh: textsOf(scenario), en: english }, laws: byId(laws), index: indexOf(scenario), variants,
    readsClock: conditions.readers.has('now'),
  };
  return { compiled, remarks };
}

/** The text of a key in a language; Chinese where the translation is missing, the key itself where there is no such text. */
export function textOf(compiled: Compiled, key: string, lang: Lang): string {
  return (lang === 'en' ? compiled.texts.en.get(key) : undefined) ?? compiled.texts.zh.get(key) ?? key;
}

/** The same, or null for an optional text that the author left out. */
export function optionalText(compiled: Compiled, key: string, lang: Lang): string | null {
  return compiled.texts.zh.has(key) ? textOf(compiled, key, lang) : null;
}
