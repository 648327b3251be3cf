import type { Compiled } from '../compile/compile.ts';
import { draw } from './random.ts';

export type HandleKind = 'place' | 'person' | 'unit' | 'task' | 'slot' | 'slotOption' | 'decision' | 'option' | 'variable' | 'board';

/** Opaque names of a run: the same thing has another handle in every run, so nothing can be learned from it (engine rule 28). */
export interface Handles {
  of(kind: HandleKind, id: string): string;
  idOf(kind: HandleKind, handle: string): string | null;
}

const cache = new WeakMap<Compiled, { seed: number; handles: Handles }>();

export function handlesOf(compiled: Compiled, seed: number): Handles {
  const known = cache.get(compiled);
  if (known?.seed === seed) return known.handles;
  const handles = buildHandles(compiled, seed);
  cache.set(compiled, { seed, handles });
  return handles;
}

function buildHandles(compiled: Compiled, seed: number): Handles {
  const { scenario } = compiled;
  const ids: [HandleKind, string][] = [
    ...scenario.places.map((each) => ['place', each.id] as [HandleKind, string]), ...scenario.people.map((each) => ['person', each.id] as [HandleKind, string]),
    ...scenario.units.map((each) => ['unit', each.id] as [HandleKind, string]), ...scenario.variables.map((each) => ['variable', each.id] as [HandleKind, string]),
    ...scenario.tasks.flatMap((task) => [['task', task.id] as [HandleKind, string], ...task.slots.flatMap((slot) => [['slot', `${task.id}.${slot.id}`] as [HandleKind, string], ...slot.options.map((option) => ['slotOption', `${task.id}.${slot.id}.${option.id}`] as [HandleKind, string])])]),
    ...scenario.boards.map((each) => ['board', each.id] as [HandleKind, string]),
    ...scenario.decisions.flatMap((decision) => [['decision', decision.id] as [HandleKind, string], ...decision.options.map((option) => ['option', `${decision.id}.${option.id}`] as [HandleKind, string])]),
  ];
  const handles = new Map<string, string>();
  const backwards = new Map<string, string>();
  for (const [kind, id] of ids) {
    const handle = `${draw(seed, `handle|${kind}`, hashText(id)).toString(36)}${draw(seed, `handle|${id}|${kind}`, 1).toString(36)}`;
    handles.set(`${kind}|${id}`, handle);
    backwards.set(`${kind}|${handle}`, id);
  }
  return { of: (kind, id) => handles.get(`${kind}|${id}`) ?? '', idOf: (kind, handle) => backwards.get(`${kind}|${handle}`) ?? null };
}

function hashText(text: string): number {
  return draw(text.length, text, 0);
}
