import { z } from 'zod';
import type { Scenario } from '../schema/scenario.ts';
import { readYaml } from '../schema/yamlFile.ts';

const kinds = ['place', 'unit', 'person'] as const;

/** Something of a drill that has a name. `form`: the variant that calls it otherwise, null for the document's own name. */
export interface NamedThing { readonly kind: (typeof kinds)[number]; readonly form: string | null; readonly id: string; readonly zh: string; readonly en: string | null }

const name = z.string().nullable();
/** A name that a station gives in place of a drill's. `other`: a name that stands in texts only, a street for example; it has no id, its old name says which. */
export const ownName = z.strictObject({ kind: z.enum([...kinds, 'other']), form: z.string().nullable(), id: z.string(), oldZh: name, oldEn: name, zh: name, en: name });
export type OwnName = z.infer<typeof ownName>;

/** Every name of the document, then those that a variant has of its own. `english`: the texts of en.yaml by key. */
export function namedThings({ places, units, people, variants }: Scenario, english: ReadonlyMap<string, string>): NamedThing[] {
  const lists = [['place', places], ['unit', units], ['person', people]] as const;
  const own = lists.flatMap(([kind, list]) => list.map(({ id, name: zh }) => ({ kind, form: null, id, zh, en: english.get(`${kind}.${id}.name`) ?? null })));
  const otherwise = variants.flatMap((variant) => ([['place', variant.places], ['unit', variant.units], ['person', variant.people]] as const).flatMap(([kind, changed]) => (
    Object.entries(changed).flatMap(([id, { name: zh }]) => (zh === undefined ? [] : [{ kind, form: variant.id, id, zh, en: english.get(`variant.${variant.id}.${kind}.${id}.name`) ?? null }])))));
  return [...own, ...otherwise];
}

/** Estates, streets and roads that texts name in passing: two characters and a word for such a place, before what only a proper name stands before. */
export function settingsOf(texts: Iterable<string>): string[] {
  const found = new Map<string, number>();
  for (const text of texts) for (const [each] of text.matchAll(/[\p{Script=Han}]{2}[里路街巷苑园村湾](?=社区|小区|街道|\d+号)/gu)) found.set(each, (found.get(each) ?? 0) + 1);
  return [...found].toSorted(([, a], [, b]) => b - a).map(([each]) => each);
}

const texts = z.record(z.string(), z.string());

/** The texts of a sound en.yaml by key. */
export function englishTexts(yaml: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts.parse(readYaml(yaml, 'en.yaml').value ?? {})));
}
