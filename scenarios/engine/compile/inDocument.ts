import { pathText, type Path, type Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { changedLists } from './variant.ts';

type Named = readonly { readonly id: string }[];

/** Of one form of a document: the same remark with its path in the document. Where a variant has words of its own there, the path leads to those. */
export function inDocument(document: Scenario, form: Scenario, variantId: string | null, remark: Remark): Remark {
  const shared = { ...remark, path: sharedPath(document, form, remark.path) };
  if (variantId === null) return shared;
  const own = ownPath(document, form, variantId, remark.path);
  return { ...shared, path: own ?? shared.path, message: `in the variant "${variantId}": ${remark.message}`, messageZh: `变式“${variantId}”中：${remark.messageZh}` };
}

/** Two remarks about one thing at one place. */
export const isSame = (a: Remark, b: Remark): boolean => a.code === b.code && pathText(a.path) === pathText(b.path);

const named = (scenario: Scenario, list: string | number | undefined): Named => changedLists.flatMap((each): Named => (each === list ? scenario[each] : []));

/** Positions move where a form has less than the document. */
function sharedPath(document: Scenario, form: Scenario, [list, position, ...rest]: Path): Path {
  const id = typeof position === 'number' ? named(form, list)[position]?.id : undefined;
  const moved = id === undefined ? -1 : named(document, list).findIndex((each) => each.id === id);
  return [list, moved < 0 ? position : moved, ...rest].filter((step) => step !== undefined);
}

function ownPath(document: Scenario, form: Scenario, variantId: string, path: Path): Path | null {
  const index = document.variants.findIndex(({ id }) => id === variantId);
  const steps = byIds(form, path);
  let at: unknown = document.variants[index];
  const found: (string | number)[] = ['variants', index];
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return null;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
    if (at === undefined) return null;
    found.push(step);
    if (typeof at !== 'object') return found; // variables and coefficients: the value itself stands under the id
  }
  return found;
}

/** A variant names by id what the document lists: `injects[3].text` is its `injects.smoke.text`. */
function byIds(form: Scenario, [list, position, ...rest]: Path): Path {
  const id = typeof position === 'number' ? named(form, list)[position]?.id : undefined;
  const step = list === 'title' ? 'drillTitle' : (list ?? '');
  if (id === undefined) return position === undefined ? [step] : [step, position, ...rest];
  if (list !== 'decisions' || rest[0] !== 'options' || typeof rest[1] !== 'number') return [step, id, ...rest];
  return [step, id, 'options', form.decisions.find((each) => each.id === id)?.options[rest[1]]?.id ?? '', ...rest.slice(2)];
}
