import { changedLists } from './compile/variant.ts';

/** Where a document holds text for people, `*` for a list position or an id: editing these changes nothing that a run means. */
const ownTextPaths = [
  'title', 'summary', 'role', 'situation', 'version', 'objectives.*.text', ...['label', 'unit', 'note', 'sources'].map((field) => `coefficients.*.${field}`),
  ...['variables', 'attributes'].flatMap((list) => ['label', 'unit', 'help', 'values.*.label'].map((field) => `${list}.*.${field}`)),
  ...['name', 'note'].flatMap((field) => [`places.*.${field}`, `people.*.${field}`, `units.*.${field}`]),
  'units.*.can', 'units.*.cannot', 'boards.*.title', 'boards.*.tallies.*.label', 'boards.*.tallies.*.unit', 'people.*.role', 'dynamics.*.label', 'dynamics.*.states.*.label', 'phases.*.title',
  ...['title', 'help', 'unavailable.*.reason', 'declined.*.reason', 'slots.*.label', 'slots.*.options.*.label'].map((field) => `tasks.*.${field}`),
  ...['title', 'prompt', 'from', 'known', 'unknown', 'hint', 'onTimeout.feedback', 'options.*.text', 'options.*.feedback'].map((field) => `decisions.*.${field}`),
  ...['from', 'speaker', 'title', 'text', 'missedText'].map((field) => `injects.*.${field}`),
  'endings.*.title', 'endings.*.text', 'promises.*.text',
  ...['tasks', 'outcomes'].flatMap((list) => [`rubric.${list}.*.title`, `rubric.${list}.*.feedback`]),
  ...['vetoes', 'caps'].flatMap((list) => [`rubric.${list}.*.title`, `rubric.${list}.*.reason`]),
];
/** A variant has the same fields at the same places below its own id. */
const textPaths = new Set([...ownTextPaths, 'variants.*.drillTitle', ...ownTextPaths.map((path) => `variants.*.${path}`)]);
/** Records whose keys are authored ids. */
const idRecords = new Set([...changedLists.map((list) => `variants.*.${list}`), 'variants.*.decisions.*.options']);

/**
 * A document as it was written, without its texts and version, as canonical JSON (RFC 8785 for our values: integers, booleans, strings; sorted
 * keys, no white space). Same logic, same text; the service hashes it (engine rule 27). Given as written and not as parsed, so that a field that a later
 * release adds with a default changes no hash.
 * The values of the local rules in use belong to the logic: `local` by id, nothing where there are none.
 */
export function logicText(written: unknown, local: Readonly<Record<string, number>> = {}): string {
  return canonical(Object.keys(local).length > 0 && typeof written === 'object' ? { ...written, local } : written, '');
}

function canonical(value: unknown, path: string): string {
  const below = (step: string) => (path === '' ? step : `${path}.${step}`);
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, below('*'))).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const step = (key: string) => below(idRecords.has(path) ? '*' : key);
  const fields = Object.entries(value).filter(([key, each]) => each !== undefined && !textPaths.has(step(key))).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each, step(key))}`).join(',')}}`;
}

/** Texts nobody reads as prose: a change of names leaves them alone. */
const unspoken = /(?:^|\.)(?:version|sources)$/;

/** The same document with every text for people changed; `form` is the variant that the text stands in, null outside of one. Keys, ids and expressions stay. */
export function mapTexts(written: unknown, change: (text: string, form: string | null) => string): unknown {
  const walk = (value: unknown, path: string, isText: boolean, form: string | null): unknown => {
    if (typeof value === 'string') return isText ? change(value, form) : value;
    if (typeof value !== 'object' || value === null) return value;
    const below = (step: string, each: unknown, inForm = form): unknown => {
      const at = path === '' ? step : `${path}.${step}`;
      return walk(each, at, !unspoken.test(at) && (isText || textPaths.has(at)), inForm);
    };
    if (Array.isArray(value)) return value.map((each: unknown) => below('*', each, path === 'variants' ? idOf(each) : form));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, below(idRecords.has(path) ? '*' : key, each)]));
  };
  return walk(written, '', false, null);
}

const idOf = (value: unknown): string | null => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null);
