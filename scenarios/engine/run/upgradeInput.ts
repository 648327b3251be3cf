type Mapping = Readonly<Record<string, unknown>>;
/** Leads one stored input from a version to the next; frozen once shipped, in plain code of its own, for inputs that passed the schema of their day. */
export type InputStep = (input: Mapping) => Mapping;

/** Append-only: the first step leads from version 1 to 2. Raise `semantics` with a step where the meaning changed. */
const inputSteps: readonly InputStep[] = [];

/**
 * Brings a stored input of any older version to the newest one (engine rule 26). Each input says its own version by `v`, and none means 1: a drill
 * begun with one release and continued with the next has a log of both. `newer` is one that only a later program can read.
 */
export function upgradeInput(stored: unknown, steps: readonly InputStep[] = inputSteps): { readonly input: unknown } | 'newer' {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { input: stored };
  const { v = 1, ...input } = stored as Mapping;
  // an odd version stays in, and the schema refuses it by its name
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return { input: stored };
  return v > steps.length + 1 ? 'newer' : { input: steps.slice(v - 1).reduce<Mapping>((older, step) => step(older), input) };
}

/** An input as the log keeps it: with its version, from the second on. */
export function storableInput(input: Mapping, steps: readonly InputStep[] = inputSteps): Mapping {
  return steps.length === 0 ? input : { v: steps.length + 1, ...input };
}
