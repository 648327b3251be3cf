import { fieldOf } from './partSteps.ts';

/** What one part opens, and what its conditions and effects name by happenings and by phase. */
interface Named { readonly names: ReadonlySet<string>; readonly inPhases: ReadonlySet<string> }
interface Links extends Named { readonly opens: ReadonlySet<string>; /** phases that it leads to */ readonly leads: ReadonlySet<string>; /** of its own condition alone */ readonly when: Named }

/** Parts that did not change are the same objects after an edit: they are read once. */
const known = new WeakMap<object, Links>();

export function linksOf(part: unknown): Links {
  const found = typeof part === 'object' && part !== null ? known.get(part) : undefined;
  if (found) return found;
  const links = { ...gathered(part), when: gathered(fieldOf(part, 'when')) };
  if (typeof part === 'object' && part !== null) known.set(part, links);
  return links;
}

function gathered(value: unknown, into = { opens: new Set<string>(), leads: new Set<string>(), names: new Set<string>(), inPhases: new Set<string>() }): Omit<Links, 'when'> {
  if (Array.isArray(value)) for (const each of value) gathered(each, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if ((key === 'open' || key === 'deliver') && typeof each === 'string') into.opens.add(each);
      else if ((key === 'goto' || key === 'phase') && typeof each === 'string') into.leads.add(each);
      else gathered(each, into);
    }
  } else if (typeof value === 'string') {
    for (const [, id = ''] of value.matchAll(/[a-z]:([a-z][A-Za-z0-9]*)/g)) into.names.add(id);
    for (const [, one = '', other = ''] of value.matchAll(/phase\s*==\s*['"](\w+)['"]|phase:(\w+)/g)) into.inPhases.add(one || other);
  }
  return into;
}
