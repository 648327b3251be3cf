import { changedLists, switchedLists } from '../compile/variant.ts';
import type { Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { idsOf, Remarks, type Kind } from './lintRemark.ts';

const kindOf = {
  objectives: 'objective', variables: 'variable', coefficients: 'coefficient', places: 'place', roads: 'road', people: 'person', units: 'unit', tasks: 'task', decisions: 'decision', injects: 'inject', endings: 'ending',
} as const satisfies Record<(typeof changedLists)[number], Kind>;

/** What a variant changes, leaves out or has to itself must be there. What comes of it is looked at in the variant's own form. */
export function lintVariants(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  const variants = idsOf(scenario.variants);
  for (const list of switchedLists) scenario[list].forEach((each, i) => each.only?.forEach((id, j) => remarks.refer('variant', [list, i, 'only', j], id, variants)));
  scenario.variants.forEach((variant, i) => {
    for (const list of changedLists) for (const id of Object.keys(variant[list])) remarks.refer(kindOf[list], ['variants', i, list, id], id, idsOf(scenario[list]));
    for (const list of switchedLists) variant.without[list]?.forEach((id, j) => remarks.refer(kindOf[list], ['variants', i, 'without', list, j], id, idsOf(scenario[list])));
    for (const [id, { options = {} }] of Object.entries(variant.decisions)) {
      const known = idsOf(scenario.decisions.find((decision) => decision.id === id)?.options ?? []);
      for (const option of Object.keys(options)) remarks.refer('option', ['variants', i, 'decisions', id, 'options', option], option, known);
    }
    for (const list of switchedLists) for (const id of Object.keys(variant[list])) {
      const only = scenario[list].find((each) => each.id === id)?.only;
      const isGone = variant.without[list]?.includes(id) === true || (only !== undefined && !only.includes(variant.id));
      if (isGone) remarks.warn('changedButGone', ['variants', i, list, id], `the variant "${variant.id}" changes "${id}" but does not have it: take one of the two back`, `变式“${variant.id}”改写了“${id}”，却又没有它：请二者取一`);
    }
  });
  return remarks.all;
}
