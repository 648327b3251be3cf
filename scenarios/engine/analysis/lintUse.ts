import { scopeKey, type ExpressionTable } from '../compile/compileExpressions.ts';
import type { ExpressionPlace } from '../compile/walk.ts';
import type { Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { Remarks } from './lintRemark.ts';

/** Variables that do nothing, never change, are not explained, or run into their bounds by arithmetic (engine rule 9). */
export function lintUse(scenario: Scenario, places: readonly ExpressionPlace[], table: ExpressionTable): Remark[] {
  const remarks = new Remarks();
  const read = new Set<string>(), written = new Set(scenario.variants.flatMap((variant) => Object.keys(variant.variables)));
  for (const place of places) {
    const target = typeof place.expected === 'object' ? place.expected.assign : undefined;
    if (target !== undefined) { written.add(target); arithmetic(scenario, target, place, remarks); }
    // a variable that only its own next value reads has no effect on anything
    for (const name of table.get(scopeKey(place.scope))?.get(place.source)?.reads ?? []) if (name !== target) read.add(name);
  }
  scenario.variables.forEach((variable, i) => {
    if (!variable.gauge && !read.has(variable.id)) remarks.warn('variableUnused', ['variables', i], `nothing reads the variable "${variable.id}": use it in a condition, show it as a gauge, or remove it`, `变量“${variable.id}”没有任何地方用到：请在条件中使用、设为仪表，或删除`);
    if (!written.has(variable.id)) remarks.warn('variableConstant', ['variables', i], `nothing ever changes the variable "${variable.id}": set it in an effect, or write its value where it is read`, `变量“${variable.id}”从不改变：请在效果中赋值，或直接写出数值`);
    if (variable.gauge && variable.help === undefined) remarks.warn('gaugeWithoutHelp', ['variables', i], `the gauge "${variable.id}" does not explain itself: add "help"`, `仪表“${variable.id}”缺少说明：请补“help”`);
  });
  return remarks.all;
}

/** `x + n` and `x - n` reach a bound sooner or later, unless `clamp`, `min` or `max` stands around them. */
function arithmetic(scenario: Scenario, target: string, { source, path }: ExpressionPlace, remarks: Remarks): void {
  const [name, field] = target.split('.');
  const declared = field === undefined ? scenario.variables.find((each) => each.id === name) : scenario.attributes.find((each) => each.id === field);
  if (declared?.type !== 'int' || declared.saturating || !source.startsWith(target) || !/^\s*[+-]/.test(source.slice(target.length))) return;
  remarks.warn('mayLeaveBounds', path, `"${source}" can leave the bounds ${declared.min} to ${declared.max} of "${declared.id}": mark it "saturating: true" if stopping there is meant, or use clamp`, `“${source}”可能超出“${declared.id}”的范围${declared.min}至${declared.max}：若本就要停在边界，请写“saturating: true”，否则用clamp`);
}
