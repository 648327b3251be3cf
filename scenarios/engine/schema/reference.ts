import { jsonSchemaOf } from './jsonSchema.ts';
import { lawTable } from './laws.ts';
import { localRules } from './localRules.ts';
import { organisations } from './organisations.ts';
import { sections } from './referenceSections.ts';
import { scenario } from './scenario.ts';

/** What is read of a JSON Schema here. */
interface Node {
  readonly $ref?: string; readonly description?: string; readonly type?: string; readonly default?: unknown; readonly const?: unknown; readonly enum?: readonly unknown[];
  readonly minimum?: number; readonly maximum?: number; readonly exclusiveMinimum?: number; readonly minItems?: number;
  readonly items?: Node; readonly anyOf?: readonly Node[]; readonly properties?: Readonly<Record<string, Node>>; readonly required?: readonly string[]; readonly additionalProperties?: Node | false; readonly $defs?: Readonly<Record<string, Node>>;
}
/** One row of a table: a field by its path below the part it belongs to. */
interface Row { readonly field: string; readonly type: string; readonly needed: string; readonly meaning: string }

/** The author's reference of the format as Markdown, from the schemas alone: every field with its type, default and meaning. */
export function formatReference(): string {
  const root: Node = jsonSchemaOf(scenario);
  const parts = root.$defs ?? {};
  const library: Readonly<Record<string, Node>> = { laws: jsonSchemaOf(lawTable), localRules: jsonSchemaOf(localRules), organisations: jsonSchemaOf(organisations) };
  return [
    '# The format of a drill, field by field', '',
    'Generated from the schema in `scenarios/engine/schema`; do not edit. How a drill is written, with examples, the expressions and the texts: [scenarios/README.md](../scenarios/README.md). What it does while it runs: [engine.md](engine.md).',
    'Every field that is not named here is refused. *Needed* says **yes**, or what stands there when the field is left out; “—” means that there is then nothing. *Yes or no* is written `true` or `false`. A field of a part of a part is written with a dot, `[]` stands for each of a list and `ID` for each id.', '',
    ...sections.flatMap(({ title, intro, fields, parts: names, files }) => [
      `## ${title}`, '', intro, '',
      ...(fields.length > 0 ? [...table(rowsOf({ properties: Object.fromEntries(fields.map((field) => [field, root.properties?.[field] ?? {}])), required: root.required ?? [] }, parts)), ''] : []),
      ...names.flatMap((name) => part(name, parts[name] ?? {}, parts)), ...files.flatMap((name) => part(name, library[name] ?? {}, parts)),
    ]),
  ].join('\n').trimEnd().concat('\n');
}

function part(name: string, node: Node, parts: Readonly<Record<string, Node>>): string[] {
  const head = [`### ${name}`, '', ...(node.description === undefined ? [] : [node.description, ''])];
  if (node.properties) return [...head, ...table(rowsOf(node, parts)), ''];
  const ways = (node.anyOf ?? []).filter((way) => way.properties);
  return [...head, ...ways.flatMap((way) => [`**\`${Object.keys(way.properties ?? {})[0]}\`** ${way.description ?? ''}`, '', ...table(rowsOf(way, parts)), ''])];
}

const table = (rows: readonly Row[]): string[] => ['| field | type | needed | meaning |', '|---|---|---|---|', ...rows.map(({ field, type, needed, meaning }) => `| \`${field}\` | ${type} | ${needed} | ${meaning.replaceAll('|', '\\|')} |`)];

/** The fields of an object, and below each those of the unnamed objects in it. */
function rowsOf(node: Node, parts: Readonly<Record<string, Node>>, prefix = '', isChoice = false): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const row = { field: path, type: typeOf(field), needed: isChoice ? 'one of them' : neededOf(field, node.required?.includes(name) ?? false), meaning: meaningOf(field, parts) };
    return [row, ...within(field).flatMap(([step, inner], _, all) => rowsOf(inner, parts, `${path}${step}.`, all.length > 1))];
  });
}

/** The unnamed objects that a field holds, with the step that leads to them. */
function within(field: Node): (readonly [string, Node])[] {
  if (field.$ref !== undefined) return [];
  const [step, inner] = field.items ? ['[]', field.items] as const : field.additionalProperties ? ['.ID', field.additionalProperties] as const : ['', field] as const;
  if (inner.$ref !== undefined) return [];
  if (inner.properties) return [[step, inner]];
  return (inner.anyOf ?? []).filter((way) => way.properties).map((way) => [step, way] as const);
}

const meaningOf = ({ description, $ref }: Node, parts: Readonly<Record<string, Node>>): string => description ?? parts[nameOf($ref)]?.description ?? '';
const nameOf = ($ref = ''): string => $ref.slice($ref.lastIndexOf('/') + 1);

function neededOf(field: Node, required: boolean): string {
  if (required) return '**yes**';
  const value = JSON.stringify(field.default);
  return value === undefined ? '—' : value === '[]' || value === '{}' ? 'none' : `\`${value.replaceAll('"', '')}\``;
}

function typeOf(node: Node): string {
  if (node.$ref !== undefined) return `[${nameOf(node.$ref)}](#${nameOf(node.$ref).toLowerCase()})`;
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.items) return `${node.items.properties ? 'list, fields below' : `list of ${typeOf(node.items)}`}${node.minItems === undefined ? '' : `, at least ${node.minItems}`}`;
  if (node.properties) return 'fields below';
  if (node.additionalProperties) return node.additionalProperties.properties ? 'id → fields below' : `id → ${typeOf(node.additionalProperties)}`;
  if (node.type === 'integer' || node.type === 'number') return numberType(node);
  return node.type === 'boolean' ? 'yes or no' : 'text';
}

function numberType({ type, minimum, maximum, exclusiveMinimum }: Node): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined, high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (exclusiveMinimum !== undefined && high !== undefined) return `${name}, above ${exclusiveMinimum} to ${high}`;
  if (low !== undefined && high !== undefined) return `${name}, ${low} to ${high}`;
  return low === undefined ? name : `${name}, at least ${low}`;
}
