import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { placeInText } from './placeInText.ts';

/** As much of a JSON Schema as helps while writing. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema; readonly additionalProperties?: Schema | boolean; readonly anyOf?: readonly Schema[]; readonly oneOf?: readonly Schema[]; readonly allOf?: readonly Schema[];
  readonly $ref?: string; readonly $defs?: Readonly<Record<string, Schema>>; readonly enum?: readonly unknown[]; readonly const?: unknown; readonly type?: string | readonly string[]; readonly description?: string; readonly required?: readonly string[];
}
export interface Offer { readonly label: string; readonly info: string; readonly isKey: boolean; readonly isNeeded: boolean }

/** What may be written at the cursor, by the schema: keys of the part, or values of a fixed list; `word` is what is there already. `info` is the schema’s own English. */
export function offersAt(schema: Schema, here: string, linesAbove: Iterable<string>): { readonly word: string; /** the part, or the field whose value it is */ readonly path: PartPath; readonly offers: readonly Offer[] } {
  const { path, isKey, word } = placeInText(here, linesAbove);
  const parts = path.reduce<readonly Schema[]>((schemas, step) => schemas.flatMap((each) => below(each, step, schema)), forms(schema, schema));
  const offers = parts.flatMap((each) => (isKey ? keys(each) : values(each)));
  return { word, path, offers: offers.filter(({ label }, at) => offers.findIndex((other) => other.label === label) === at) };
}

/** All forms that a part may have: references followed, alternatives opened. */
function forms(schema: Schema, root: Schema): readonly Schema[] {
  const name = schema.$ref?.split('/').at(-1);
  const found = name === undefined ? schema : schema.$ref === '#' ? root : root.$defs?.[name];
  if (!found) return [];
  const inner = [...(found.anyOf ?? []), ...(found.oneOf ?? []), ...(found.allOf ?? [])];
  return inner.length === 0 ? [found] : [...(found.properties ? [found] : []), ...inner.flatMap((each) => forms(each, root))];
}

function below(schema: Schema, step: string | number, root: Schema): readonly Schema[] {
  const next = typeof step === 'number' ? schema.items : schema.properties?.[step] ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
  return next ? forms(next, root) : [];
}

function keys({ properties = {}, required = [] }: Schema): Offer[] {
  return Object.entries(properties).map(([label, { description = '' }]) => ({ label, info: description, isKey: true, isNeeded: required.includes(label) }));
}

function values({ enum: list = [], const: only, type, description = '' }: Schema): Offer[] {
  const found = [...list, ...(only === undefined ? [] : [only]), ...(type === 'boolean' ? [true, false] : [])];
  return found.map((value) => ({ label: String(value), info: description, isKey: false, isNeeded: false }));
}
