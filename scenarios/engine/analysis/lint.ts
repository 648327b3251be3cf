import { compileExpressions } from '../compile/compileExpressions.ts';
import { expressionScopes, type Scopes } from '../compile/scopes.ts';
import { applyVariant } from '../compile/variant.ts';
import { expressionPlaces } from '../compile/walk.ts';
import { noCommons, type Commons } from '../schema/commons.ts';
import type { Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { lintAmounts, lintCoefficients, lintLocal } from './lintConstants.ts';
import { lintEffects } from './lintEffects.ts';
import { lintFlow } from './lintFlow.ts';
import { lintKeys } from './lintKeys.ts';
import { lintLaws } from './lintLaws.ts';
import { lintLiterals } from './lintLiterals.ts';
import { lintMap } from './lintMap.ts';
import { lintNames } from './lintNames.ts';
import { lintReading } from './lintReading.ts';
import { lintReferences } from './lintReferences.ts';
import { lintRubric } from './lintRubric.ts';
import { lintStory } from './lintStory.ts';
import { lintTranslation } from './lintTranslation.ts';
import { lintUse } from './lintUse.ts';
import { lintValues } from './lintValues.ts';

/**
 * What is wrong with a document that has passed the schema, or what will probably not work as meant.
 * Types of expressions are the matter of `compile`; it may be called when no remark is an error.
 */
export function lint(scenario: Scenario, english: ReadonlyMap<string, string>, laws: readonly Law[], commons: Commons = noCommons): Remark[] {
  const scopes = expressionScopes(scenario, laws, commons);
  const names = lintNames(scenario);
  return [
    ...names, ...lintReferences(scenario), ...lintEffects(scenario), ...lintValues(scenario), ...lintAmounts(scenario), ...lintLocal(scenario, english, commons),
    // with unusable names there is no scope in which expressions could be read
    ...(names.length > 0 ? [] : [...expressions(scenario, scopes), ...variantInjects(scenario, scopes)]),
    ...lintStory(scenario), ...lintFlow(scenario), ...lintMap(scenario), ...lintRubric(scenario), ...lintLaws(scenario, laws),
    ...lintReading(scenario), ...lintTranslation(scenario, english),
  ];
}

function expressions(scenario: Scenario, scopes: Scopes): Remark[] {
  const { table } = compileExpressions(scenario, scopes);
  const places = expressionPlaces(scenario);
  return [...lintLiterals(scenario, places), ...lintKeys(scenario, places, table), ...lintUse(scenario, places, table), ...lintCoefficients(scenario, places, table)];
}

/** Conditions that a variant gives to injects instead of the document's own. */
function variantInjects(scenario: Scenario, scopes: Scopes): Remark[] {
  return scenario.variants.flatMap((variant, i) => {
    const other = applyVariant(scenario, variant.id);
    if (!other || !Object.values(variant.injects).some((inject) => inject.when !== undefined)) return [];
    const changed = { ...other, injects: other.injects.filter((inject) => variant.injects[inject.id]?.when !== undefined) };
    const places = expressionPlaces(changed).filter((place) => place.path[0] === 'injects' && place.path[2] === 'when');
    const { table } = compileExpressions(other, scopes);
    const remarks = [...lintLiterals(other, places), ...lintKeys({ ...other, rubric: { ...other.rubric, tasks: [] } }, places, table)];
    return remarks.map((remark) => ({ ...remark, path: ['variants', i, 'injects', changed.injects[Number(remark.path[1])]?.id ?? '', 'when'] }));
  });
}
