import type { Path, Remark } from '../schema/finding.ts';
import type { Attribute, Scenario, Variable } from '../schema/scenario.ts';
import { hint, idsOf, Remarks } from './lintRemark.ts';

type Declared = Variable | Attribute;
type Scalar = number | boolean | string;

/** Declarations of variables and attributes, and every value that the document gives them directly. */
export function lintValues(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  scenario.variables.forEach((variable, i) => { declared(variable, ['variables', i], remarks); limits(variable, i, remarks); });
  scenario.attributes.forEach((attribute, i) => declared(attribute, ['attributes', i], remarks));
  scenario.people.forEach((person, i) => {
    attributes(scenario, person.attributes, ['people', i, 'attributes'], remarks);
    floor(scenario, person.at, person.floor, ['people', i, 'floor'], remarks);
  });
  return remarks.all;
}

function declared(each: Declared, path: Path, remarks: Remarks): void {
  if (each.type === 'int') {
    for (const bound of ['min', 'max'] as const) if (each[bound] === undefined) remarks.error('boundMissing', [...path, bound], `the number "${each.id}" needs a "${bound}", so that what can happen is finite`, `整数“${each.id}”缺少“${bound}”，需要上下界`);
    if (each.min !== undefined && each.max !== undefined && each.min > each.max) remarks.error('boundsReversed', [...path, 'max'], `"${each.id}" has its smallest value ${each.min} above its largest ${each.max}: swap them`, `“${each.id}”的最小值${each.min}大于最大值${each.max}，请对调`);
  }
  if (each.type === 'enum' && !each.values?.length) remarks.error('valuesMissing', [...path, 'values'], `"${each.id}" is an enum without values: list them`, `枚举“${each.id}”没有取值，请列出`);
  given(each, each.initial, [...path, 'initial'], remarks);
}

/** A value must have the declared type and lie among the declared values. */
function given(each: Declared, value: Scalar, path: Path, remarks: Remarks): void {
  const wanted = { int: 'number', bool: 'boolean', enum: 'string' } as const;
  const words = { int: ['a whole number', '整数'], bool: ['true or false', 'true或false'], enum: ['one of its values', '取值之一'] } as const;
  if (typeof value !== wanted[each.type]) {
    const [en, zh] = words[each.type];
    remarks.error('wrongType', path, `"${each.id}" takes ${en}, not ${JSON.stringify(value)}`, `“${each.id}”应为${zh}，而不是${JSON.stringify(value)}`);
  } else if (typeof value === 'number') inside(each, value, path, remarks);
  else if (typeof value === 'string') among(each, value, path, remarks);
}

/** A number must lie within the bounds. */
export function inside(each: Declared, value: number, path: Path, remarks: Remarks): void {
  if ((each.min ?? value) <= value && value <= (each.max ?? value)) return;
  remarks.error('outOfBounds', path, `${value} lies outside "${each.id}", which goes from ${each.min} to ${each.max}`, `${value}超出“${each.id}”的范围${each.min}至${each.max}`);
}

/** A literal must be one of the values of an enum. */
export function among(each: Declared, value: string, path: Path, remarks: Remarks): void {
  const known = idsOf(each.values ?? []);
  if (known.size === 0 || known.has(value)) return;
  const near = hint(value, known);
  remarks.error('unknownValue', path, `"${value}" is not a value of "${each.id}"${near.en}`, `“${value}”不是“${each.id}”的取值${near.zh}`);
}

function attributes(scenario: Scenario, values: Readonly<Record<string, Scalar>>, path: Path, remarks: Remarks): void {
  for (const [id, value] of Object.entries(values)) {
    const attribute = scenario.attributes.find((each) => each.id === id);
    if (attribute) { given(attribute, value, [...path, id], remarks); continue; }
    const near = hint(id, idsOf(scenario.attributes));
    remarks.error('unknownAttribute', [...path, id], `people have no attribute "${id}"${near.en}`, `人物没有“${id}”这个属性${near.zh}`);
  }
}

function floor(scenario: Scenario, at: string | undefined, wanted: number | undefined, path: Path, remarks: Remarks): void {
  const place = scenario.places.find((each) => each.id === at);
  if (!place || wanted === undefined || wanted <= place.floors) return;
  remarks.warn('floorTooHigh', path, `floor ${wanted} is above the ${place.floors} of "${place.id}": correct the person's floor or the place's "floors"`, `第${wanted}层高于点位“${place.id}”的${place.floors}层：请改楼层或该点位的“floors”`);
}

/** Tones of a gauge must be reachable. */
function limits(variable: Variable, i: number, remarks: Remarks): void {
  for (const limit of ['warnAt', 'badAt'] as const) {
    const value = variable[limit];
    if (value === undefined || variable.type !== 'int' || ((variable.min ?? value) <= value && value <= (variable.max ?? value))) continue;
    remarks.warn('limitUnreachable', ['variables', i, limit], `${value} lies outside "${variable.id}" (${variable.min} to ${variable.max}), so its gauge never changes there`, `${value}超出“${variable.id}”的范围（${variable.min}至${variable.max}），仪表不会变色`);
  }
}
