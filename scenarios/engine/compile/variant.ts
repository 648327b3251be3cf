import type { Scenario, Variant } from '../schema/scenario.ts';

/** The lists whose parts a variant may change by id. */
export const changedLists = ['objectives', 'variables', 'coefficients', 'places', 'roads', 'people', 'units', 'tasks', 'decisions', 'injects', 'endings'] as const;
/** The lists of which a form may have more or less than the document. */
export const switchedLists = ['places', 'people', 'injects'] as const;

/** The document as one of its forms, amounts not yet looked up; null where there is no such variant. */
export function applyVariant(scenario: Scenario, variantId: string | null): Scenario | null {
  if (variantId === null) return present(scenario, null);
  const variant = scenario.variants.find((each) => each.id === variantId);
  return variant ? changed(present(scenario, variant), variant) : null;
}

/** What the form has: nothing that is only for others, nothing that the variant is without, and no way or target that leads there. */
function present(scenario: Scenario, variant: Variant | null): Scenario {
  const isHere = (list: (typeof switchedLists)[number]) => ({ id, only }: { readonly id: string; readonly only?: readonly string[] | undefined }) =>
    (only === undefined || (variant !== null && only.includes(variant.id))) && variant?.without[list]?.includes(id) !== true;
  const places = scenario.places.filter(isHere('places')), people = scenario.people.filter(isHere('people')), injects = scenario.injects.filter(isHere('injects'));
  if (places.length === scenario.places.length && people.length === scenario.people.length && injects.length === scenario.injects.length) return scenario;
  const gone = new Set([...scenario.places.filter((each) => !places.includes(each)), ...scenario.people.filter((each) => !people.includes(each))].map(({ id }) => id));
  const left = (ids: readonly string[] | undefined) => ids?.filter((id) => !gone.has(id));
  return {
    ...scenario, places, people, injects,
    roads: scenario.roads.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    tasks: scenario.tasks.map((task) => (task.on ? { ...task, on: { places: left(task.on.places), people: left(task.on.people) } } : task)),
    rubric: { ...scenario.rubric, tasks: scenario.rubric.tasks.map((item) => ({ ...item, how: item.how.filter(({ target }) => target === undefined || !gone.has(target)) })) },
  };
}

function changed(scenario: Scenario, variant: Variant): Scenario {
  return {
    ...scenario, variants: [],
    title: variant.drillTitle ?? scenario.title, summary: variant.summary ?? scenario.summary, role: variant.role ?? scenario.role,
    situation: variant.situation ?? scenario.situation, startsAt: variant.startsAt ?? scenario.startsAt,
    objectives: over(scenario.objectives, variant.objectives),
    variables: scenario.variables.map((variable) => ({ ...variable, initial: variant.variables[variable.id] ?? variable.initial })),
    coefficients: scenario.coefficients.map((coefficient) => ({ ...coefficient, value: variant.coefficients[coefficient.id] ?? coefficient.value })),
    places: over(scenario.places, variant.places), roads: over(scenario.roads, variant.roads), units: over(scenario.units, variant.units), tasks: over(scenario.tasks, variant.tasks),
    people: scenario.people.map((person) => {
      const { attributes, ...other } = variant.people[person.id] ?? {};
      return { ...person, ...given(other), attributes: { ...person.attributes, ...attributes } };
    }),
    decisions: scenario.decisions.map((decision) => {
      const { options, ...other } = variant.decisions[decision.id] ?? {};
      return { ...decision, ...given(other), options: over(decision.options, options ?? {}) };
    }),
    injects: over(scenario.injects, variant.injects), endings: over(scenario.endings, variant.endings),
  };
}

/** Each part with what the record gives for its id. */
function over<T extends { readonly id: string }>(list: T[], changes: Readonly<Record<string, { readonly [K in keyof T]?: T[K] | undefined }>>): T[] {
  return list.map((each) => (Object.hasOwn(changes, each.id) ? { ...each, ...given(changes[each.id] ?? {}) } : each));
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(fields: T): Given<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/** English texts of a variant: its own keys replace those of the document. */
export function variantTexts(english: ReadonlyMap<string, string>, variantId: string): Map<string, string> {
  const texts = new Map(english);
  const prefix = `variant.${variantId}.`;
  for (const [key, value] of english) {
    if (key.startsWith(prefix) && key !== `${prefix}title`) texts.set(key.slice(prefix.length), value);
  }
  return texts;
}
