import type { Scenario } from '../schema/scenario.ts';

/** The document as one of its variants: other people, names, injects, starting values; the same logic and rubric. */
export function applyVariant(scenario: Scenario, variantId: string): Scenario | null {
  const variant = scenario.variants.find((each) => each.id === variantId);
  if (!variant) return null;
  return {
    ...scenario,
    variables: scenario.variables.map((variable) => ({ ...variable, initial: variant.variables[variable.id] ?? variable.initial })),
    places: scenario.places.map((place) => ({ ...place, name: variant.places[place.id]?.name ?? place.name })),
    people: scenario.people.map((person) => {
      const other = variant.people[person.id];
      if (!other) return person;
      return { ...person, name: other.name ?? person.name, at: other.at ?? person.at, note: other.note ?? person.note, floor: other.floor ?? person.floor, attributes: { ...person.attributes, ...other.attributes } };
    }),
    injects: scenario.injects.map((inject) => {
      const other = variant.injects[inject.id];
      return other ? { ...inject, text: other.text ?? inject.text, from: other.from ?? inject.from, when: other.when ?? inject.when } : inject;
    }),
  };
}

/** English texts of a variant: its own keys replace those of the document. */
export function variantTexts(english: ReadonlyMap<string, string>, variantId: string): Map<string, string> {
  const texts = new Map(english);
  const prefix = `variant.${variantId}.`;
  for (const [key, value] of english) {
    if (key.startsWith(prefix) && key !== `${prefix}title`) texts.set(key.slice(prefix.length), value);
  }
  return texts;
}
