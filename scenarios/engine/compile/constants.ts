import type { Commons } from '../schema/commons.ts';
import type { LocalRule } from '../schema/localRules.ts';
import type { Scenario } from '../schema/scenario.ts';

/** The object under which expressions and texts name the rules of the city. */
export const localName = 'local';

/** Every number that expressions know by name while they are compiled: coefficients, and local rules as `local.ID`. */
export function constantsOf(scenario: Scenario, { localRules }: Commons): ReadonlyMap<string, number> {
  return new Map([
    ...scenario.coefficients.map(({ id, value }) => [id, value] as const),
    ...(localRules?.rules ?? []).map(({ id, value }) => [`${localName}.${id}`, value] as const),
  ]);
}

const reference = /\{local\.([A-Za-z0-9]+)\}/g;

/** The local rules that a text names as `{local.ID}`. */
export function localIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, id = '']) => id);
}

/** The text with the values of the local rules in it; an unknown one stays as it was written, and lint names it. */
export function filled(text: string, { localRules }: Commons): string {
  return text.includes('{local.') ? text.replace(reference, (whole, id: string) => String(localRules?.rules.find((rule) => rule.id === id)?.value ?? whole)) : text;
}

/** The rules of the pack whose ids are among these, in the pack's order. */
export function rulesUsed(ids: ReadonlySet<string>, { localRules }: Commons): LocalRule[] {
  return (localRules?.rules ?? []).filter((rule) => ids.has(rule.id));
}
