import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { renamedInExpression, renamedInKey, type Renaming } from './renameInExpression.ts';
import { kindsAt, kindsOfKeys, mayBeExpression, mayBeHappening, type RenamedKind } from './renameRules.ts';

export interface RenamedTexts { readonly scenario: string; readonly en: string; /** places that changed, the thing's own id among them */ readonly count: number }

const homes: Readonly<Record<RenamedKind, string>> = {
  variable: 'variables.#', coefficient: 'coefficients.#', attribute: 'attributes.#', place: 'places.#', person: 'people.#', unit: 'units.#', task: 'tasks.#', dynamic: 'dynamics.#', phase: 'phases.#',
  decision: 'decisions.#', inject: 'injects.#', promise: 'promises.#', ending: 'endings.#', veto: 'rubric.vetoes.#', cap: 'rubric.caps.#', item: 'rubric.(?:tasks|outcomes).#', option: 'decisions.#.options.#',
};

/**
 * Other ids for parts of a drill, everywhere they are meant: in lists, effects, conditions, happenings, forms and English text keys. Every other character stays.
 * Neither text is looked at for sense: new ids must be free and well formed, which the caller sees to. An option comes before its decision, which it names as it was.
 * Texts that are not YAML come back as they are.
 */
export function renamedEverywhere(texts: { readonly scenario: string; readonly en: string }, renamings: readonly Renaming[]): RenamedTexts {
  const main = replaced(texts.scenario, (found) => renamings.reduce((text, renaming) => inScenario({ ...found, text }, renaming), found.text));
  const english = replaced(texts.en, ({ isKey, text }) => (isKey ? renamings.reduce(inTextKey, text) : text));
  return { scenario: main.text, en: english.text, count: main.count };
}

interface Found { readonly path: string; readonly isKey: boolean; readonly text: string; /** the id of the decision it stands in */ readonly decision: string | undefined }

function inScenario({ path, isKey, text, decision }: Found, renaming: Renaming): string {
  const { kind, from, to, within } = renaming;
  const isHere = kind !== 'option' || decision === within;
  if (isKey) {
    const parent = path.slice(0, path.lastIndexOf('.'));
    if (kindsOfKeys(parent).includes(kind) && text === from && (kind !== 'option' || parent.endsWith(`.${within}.options`))) return to;
    if (!parent.endsWith('.set')) return text;
    const [name = '', field] = text.split('.');
    const owner = (kind === 'variable' || kind === 'person') && name === from ? to : name;
    return field === undefined ? (kind === 'person' ? name : owner) : `${kind === 'variable' ? name : owner}.${kind === 'attribute' && field === from ? to : field}`;
  }
  if (new RegExp(`^${homes[kind]}\\.id$`).test(path)) return text === from && isHere ? to : text;
  if (path.endsWith('.id')) return text;
  if (text === from && kindsAt(path).includes(kind)) return to;
  if (mayBeHappening(path)) {
    const now = renamedInKey(text, renaming);
    if (now !== text || /^[\w.]+:/.test(text)) return now;
  }
  if (kind === 'place' && /\.set\.(?:\w+:)?at$/.test(path) && text === `'${from}'`) return `'${to}'`;
  return mayBeExpression(path) ? renamedInExpression(text, renaming) : text;
}

/** `person.sun.name`, and in a form `variant.examA.person.sun.name`. */
function inTextKey(key: string, { kind, from, to, within }: Renaming): string {
  const steps = key.split('.');
  const at = steps[0] === 'variant' ? 2 : 0;
  const isMeant = kind === 'option' ? steps[at] === 'decision' && steps[at + 1] === within && steps[at + 2] === from : steps[at] === kind && steps[at + 1] === from;
  return isMeant ? steps.with(kind === 'option' ? at + 2 : at + 1, to).join('.') : key;
}

/** The text with scalars told anew; what is around them stays. */
function replaced(source: string, now: (found: Found) => string): { text: string; count: number } {
  const document = parseDocument(source, { version: '1.2', schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0) return { text: source, count: 0 };
  const splices: { start: number; end: number; piece: string }[] = [];
  const look = (node: Scalar, path: string, isKey: boolean, decision: string | undefined): void => {
    if (typeof node.value !== 'string' || !node.range) return;
    const told = now({ path, isKey, text: node.value, decision });
    const [start, end] = node.range, written = source.slice(start, end);
    if (told === node.value) return;
    // ids need no quotes, so a text that stands there as it reads keeps the ones it has
    splices.push({ start, end, piece: written.includes(node.value) ? written.replace(node.value, () => told) : JSON.stringify(told) });
  };
  const walk = (node: unknown, path: string, decision: string | undefined): void => {
    if (isScalar(node)) look(node, path, false, decision);
    if (isSeq(node)) for (const item of node.items) walk(item, path === '' ? '#' : `${path}.#`, path === 'decisions' && isMap(item) ? String(item.get('id')) : decision);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      // `sun.state` is one step, written `sun:state`
      const step = String(key.value).replaceAll('.', ':'), below = path === '' ? step : `${path}.${step}`;
      look(key, below, true, decision);
      walk(value, below, decision);
    }
  };
  walk(document.contents, '', undefined);
  const text = splices.toSorted((a, b) => b.start - a.start).reduce((all, { start, end, piece }) => all.slice(0, start) + piece + all.slice(end), source);
  return { text, count: splices.length };
}
