import { scopeKey, type ExpressionTable } from '../compile/compileExpressions.ts';
import { localIn } from '../compile/constants.ts';
import { textsOf } from '../compile/texts.ts';
import { expressionPlaces, type ExpressionPlace } from '../compile/walk.ts';
import type { Commons } from '../schema/commons.ts';
import { amountBounds } from '../schema/coefficient.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { hint, idsOf, Remarks } from './lintRemark.ts';

interface AmountPlace { readonly path: Path; readonly amount: number | string; readonly bounds: readonly [number, number] }

/** Where a document has a number that may be the name of a coefficient. */
function amounts(scenario: Scenario): AmountPlace[] {
  return [
    ...scenario.roads.map((road, i): AmountPlace => ({ path: ['roads', i, 'takes'], amount: road.takes, bounds: amountBounds.takes })),
    ...scenario.phases.map((phase, i): AmountPlace => ({ path: ['phases', i, 'pace'], amount: phase.pace, bounds: amountBounds.pace })),
    ...scenario.dynamics.flatMap((dynamic, i) => dynamic.states.flatMap((state, j) => state.ticks.flatMap((tick, k) => (['every', 'threshold'] as const).map((field): AmountPlace => (
      { path: ['dynamics', i, 'states', j, 'ticks', k, field], amount: tick[field], bounds: amountBounds[field] }))))),
  ];
}

/** Amounts must name a coefficient that there is, of a size that fits. */
export function lintAmounts(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  const coefficients = scenario.coefficients;
  for (const { path, amount, bounds: [least, most] } of amounts(scenario)) {
    if (typeof amount === 'number') continue;
    remarks.refer('coefficient', path, amount, idsOf(coefficients));
    const value = coefficients.find(({ id }) => id === amount)?.value ?? least;
    if (value < least || value > most) remarks.error('amountOutOfBounds', path, `the coefficient "${amount}" is ${value}, but a number from ${least} to ${most} is needed here: change its value`, `系数“${amount}”为${value}，此处需要${least}至${most}之间的数：请改它的值`);
  }
  return remarks.all;
}

/** A coefficient that nothing uses is not part of the model. */
export function lintCoefficients(scenario: Scenario, places: readonly ExpressionPlace[], table: ExpressionTable): Remark[] {
  const remarks = new Remarks();
  const used = new Set<string>(amounts(scenario).flatMap(({ amount }) => (typeof amount === 'string' ? [amount] : [])));
  for (const place of places) for (const name of table.get(scopeKey(place.scope))?.get(place.source)?.constants ?? []) used.add(name);
  scenario.coefficients.forEach(({ id }, i) => {
    if (!used.has(id)) remarks.warn('coefficientUnused', ['coefficients', i], `nothing uses the coefficient "${id}": use it in an expression, or remove it`, `系数“${id}”没有任何地方用到：请在表达式中使用，或删除`);
  });
  return remarks.all;
}

/** Every local rule that an expression or a text names must stand in the city's pack. */
export function lintLocal(scenario: Scenario, english: ReadonlyMap<string, string>, { localRules }: Commons): Remark[] {
  const remarks = new Remarks();
  const known = idsOf(localRules?.rules ?? []);
  const look = (path: Path, id: string) => {
    if (localRules && known.has(id)) return;
    const near = hint(id, known);
    if (localRules) remarks.error('unknownLocalRule', path, `the local rule pack "${localRules.name.en}" has no rule "${id}"${near.en}`, `本地规则包“${localRules.name.zh}”没有规则“${id}”${near.zh}`);
    else remarks.error('localRulesMissing', path, `this drill uses the local rule "${id}", but there is no local rule pack that can be read: put one in place`, `本剧本用到本地规则“${id}”，但没有可读的本地规则包：请放好规则包`);
  };
  for (const { path, source } of expressionPlaces(scenario)) for (const [, id = ''] of source.matchAll(/\blocal\s*\.\s*([A-Za-z]\w*)/g)) look(path, id);
  for (const [key, text] of textsOf(scenario)) for (const id of localIn(text)) look(['text', key], id);
  for (const [key, text] of english) for (const id of localIn(text)) look(['text', key], id);
  return remarks.all;
}
