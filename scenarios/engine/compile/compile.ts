import type { AnyStateMachine } from 'xstate';
import type { Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { Attribute, Decision, Dynamic, Inject, Person, Phase, Place, Scenario, Task, TaskItem, Unit, Variable } from '../schema/scenario.ts';
import { compileExpressions, type ExpressionTable } from './compileExpressions.ts';
import { indexConditions, type ConditionIndex } from './conditionIndex.ts';
import { buildMachine } from './machine.ts';
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

/** Documents' parts by id. */
export interface Index {
  readonly places: ReadonlyMap<string, Place>; readonly people: ReadonlyMap<string, Person>; readonly units: ReadonlyMap<string, Unit>;
  readonly tasks: ReadonlyMap<string, Task>; readonly decisions: ReadonlyMap<string, Decision>; readonly injects: ReadonlyMap<string, Inject>;
  readonly phases: ReadonlyMap<string, Phase>; readonly dynamics: ReadonlyMap<string, Dynamic>;
  readonly variables: ReadonlyMap<string, Variable>; readonly attributes: ReadonlyMap<string, Attribute>; readonly items: ReadonlyMap<string, TaskItem>;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

function indexOf(scenario: Scenario): Index {
  return {
    places: byId(scenario.places), people: byId(scenario.people), units: byId(scenario.units), tasks: byId(scenario.tasks),
    decisions: byId(scenario.decisions), injects: byId(scenario.injects), phases: byId(scenario.phases), dynamics: byId(scenario.dynamics),
    variables: byId(scenario.variables), attributes: byId(scenario.attributes), items: byId(scenario.rubric.tasks),
  };
}

/** Turns a document into something that runs. Call it on documents whose references lint has found sound; expression errors come back as remarks. */
export function compile(scenario: Scenario, english: ReadonlyMap<string, string>, laws: readonly Law[]): { compiled: Compiled; remarks: Remark[] } {
  const { table, remarks } = compileExpressions(scenario);
  const variants = new Map<string, Compiled>();
  for (const variant of scenario.variants) {
    const document = applyVariant(scenario, variant.id);
    if (!document) continue;
    const other = compile({ ...document, variants: [] }, variantTexts(english, variant.id), laws);
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
