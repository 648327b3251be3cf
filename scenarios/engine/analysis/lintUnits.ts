import type { Commons } from '../schema/commons.ts';
import type { Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { idsOf, Remarks } from './lintRemark.ts';

/** Units are grouped by a template that there is, and each has its place in it. */
export function lintUnits(scenario: Scenario, { organisations }: Commons): Remark[] {
  const remarks = new Remarks();
  remarks.refer('organisation', ['organisation'], scenario.organisation, idsOf(organisations));
  const template = organisations.find(({ id }) => id === scenario.organisation);
  scenario.units.forEach(({ id, group }, i) => {
    if (group !== undefined && scenario.organisation === undefined) remarks.error('groupWithoutOrganisation', ['units', i, 'group'], `"${id}" has a group, but the drill names no organisation: write "organisation: …"`, `“${id}”写了分组，但剧本没有写编组模板：请补“organisation”`);
    if (!template) return;
    remarks.refer('group', ['units', i, 'group'], group, idsOf(template.groups));
    if (group === undefined) remarks.warn('unitWithoutGroup', ['units', i], `"${id}" belongs to no group of "${template.name.en}": write one of ${template.groups.map((each) => each.id).join(', ')}`, `“${id}”没有归入“${template.name.zh}”的任何一组：请写${template.groups.map((each) => each.id).join('、')}之一`);
  });
  return remarks.all;
}
