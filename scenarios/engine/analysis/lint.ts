import { compileExpressions } from '../compile/compileExpressions.ts';
import { inDocument, isSame } from '../compile/inDocument.ts';
import { formScopes, type Scopes } from '../compile/scopes.ts';
import { applyVariant } from '../compile/variant.ts';
import { expressionPlaces } from '../compile/walk.ts';
import { noCommons, type Commons } from '../schema/commons.ts';
import type { Remark } from '../schema/finding.ts';
import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { lintBoards } from './lintBoards.ts';
import { lintAmounts, lintCoefficients, lintLocal } from './lintConstants.ts';
import { lintEffects } from './lintEffects.ts';
import { lintFlow } from './lintFlow.ts';
import { lintKeys } from './lintKeys.ts';
import { lintLaws } from './lintLaws.ts';
import { lintLiterals } from './lintLiterals.ts';
import { lintMap } from './lintMap.ts';
import { lintNames } from './lintNames.ts';
import { lintNever } from './lintNever.ts';
import { lintReading } from './lintReading.ts';
import { lintReferences } from './lintReferences.ts';
import { lintRubric } from './lintRubric.ts';
import { lintStory } from './lintStory.ts';
import { lintTranslation } from './lintTranslation.ts';
import { lintUnits } from './lintUnits.ts';
import { lintUse } from './lintUse.ts';
import { lintValues } from './lintValues.ts';
import { lintVariants } from './lintVariants.ts';

/**
 * What is wrong with a document that has passed the schema, or what will probably not work as meant: its own form and that of each variant are looked at
 * as whole drills. Types of expressions are the matter of `compile`; it may be called when no remark is an error.
 */
export function lint(scenario: Scenario, english: ReadonlyMap<string, string>, laws: readonly Law[], commons: Commons = noCommons, scopesOf = formScopes(laws, commons)): Remark[] {
  const names = lintNames(scenario);
  const forms = [null, ...scenario.variants.map(({ id }) => id)].flatMap((id) => {
    const form = applyVariant(scenario, id);
    if (!form) return [];
    // with unusable names there is no scope in which expressions could be read
    const scopes = names.length > 0 ? null : scopesOf(form);
    return [{ remarks: lintForm(form, laws, scopes, scenario, commons).map((remark) => inDocument(scenario, form, id, remark)) }];
  });
  return [...names, ...lintVariants(scenario), ...ofForms(forms), ...lintUnits(scenario, commons), ...lintLocal(scenario, english, commons), ...lintTranslation(scenario, english)];
}

function lintForm(form: Scenario, laws: readonly Law[], scopes: Scopes | null, document: Scenario, commons: Commons): Remark[] {
  return [
    ...lintReferences(form), ...lintEffects(form), ...lintValues(form), ...lintAmounts(form), ...(scopes ? expressions(form, scopes, document, commons) : []),
    ...lintStory(form), ...lintFlow(form), ...lintMap(form), ...lintRubric(form), ...lintLaws(form, laws), ...lintReading(form),
  ];
}

function expressions(form: Scenario, scopes: Scopes, document: Scenario, commons: Commons): Remark[] {
  const { table } = compileExpressions(form, scopes);
  const places = expressionPlaces(form);
  return [...lintLiterals(form, places), ...lintKeys(form, places, table), ...lintUse(form, places, table), ...lintBoards(form, table), ...lintCoefficients(form, places, table), ...lintNever(form, places, table, document, commons)];
}

/** What one form does not use another may: said only where it is so in all of them. */
const ofAllForms: ReadonlySet<string> = new Set(['variableUnused', 'variableConstant', 'coefficientUnused', 'neverPromised', 'neverKept']);

/** Each remark once: those of the document's own form, and what a variant adds to them. */
function ofForms([own, ...variants]: readonly { readonly remarks: readonly Remark[] }[]): Remark[] {
  const found = (own?.remarks ?? []).filter((remark) => !ofAllForms.has(remark.code) || variants.every(({ remarks }) => remarks.some((other) => isSame(other, remark))));
  for (const remark of variants.flatMap(({ remarks }) => remarks)) if (!ofAllForms.has(remark.code) && !found.some((known) => isSame(known, remark))) found.push(remark);
  return found;
}
