import { parseDocument } from 'yaml';

const fields = ['id', 'category', 'version', 'title'] as const;
type Head = Readonly<Record<(typeof fields)[number], string>>;

/** What a text says at its top level about which drill it is, without reading all of it; empty where it does not say or says something odd. */
export function headOf(scenario: string): Head {
  return Object.fromEntries(fields.map((field) => [field, valueOf(scenario, field)])) as Head;
}

function valueOf(scenario: string, field: string): string {
  const found = new RegExp(`^${field}:.*(?:\\n[ \\t]+\\S.*)*`, 'm').exec(scenario)?.[0];
  if (found === undefined) return '';
  const { contents, errors } = parseDocument(found);
  const value: unknown = errors.length > 0 ? null : contents?.toJSON()?.[field];
  return typeof value === 'string' ? value : '';
}
