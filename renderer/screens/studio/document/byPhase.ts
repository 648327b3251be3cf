import { linksOf } from './links.ts';
import { fieldOf, itemsAt, textOf } from './partSteps.ts';

/** Which decisions and messages, by their place in the document, come up in which phase; `null`: cannot be told. */
export interface ByPhase { readonly phase: string | null; readonly decisions: readonly number[]; readonly injects: readonly number[] }

/**
 * Sorts them by what opens them: an effect of the phase itself, a condition that names the phase, or something that is of a phase already. Nothing in the
 * format says it outright, so this is for finding one's way, not for checking.
 */
export function byPhase(value: unknown): readonly ByPhase[] {
  const phases = itemsAt(value, ['phases']);
  const parts = (['decisions', 'injects'] as const).flatMap((list) => itemsAt(value, [list]).map((each, at) => ({ list, at, id: idOf(each), links: linksOf(each) })));
  const phaseOf = new Map<string, string>();
  const tasks = itemsAt(value, ['tasks']).map(linksOf);
  const fresh: string[] = [];
  const put = (id: string, phase: string): void => { if (!phaseOf.has(id)) { phaseOf.set(id, phase); fresh.push(id); } };
  for (const phase of phases) {
    const id = idOf(phase), { opens } = linksOf(phase);
    for (const part of parts) if (opens.has(part.id) || part.links.when.inPhases.has(id)) put(part.id, id);
  }
  const linksById = new Map(parts.map(({ id, links }) => [id, links]));
  const waitingFor = Map.groupBy(parts.flatMap(({ id, links }) => [...links.when.names].map((name) => ({ id, name }))), ({ name }) => name);
  const tasksNaming = Map.groupBy(tasks.flatMap((task) => [...task.names].map((name) => ({ task, name }))), ({ name }) => name);
  for (let id = fresh.shift(); id !== undefined; id = fresh.shift()) {
    const phase = phaseOf.get(id) ?? '';
    for (const opened of linksById.get(id)?.opens ?? []) if (linksById.has(opened)) put(opened, phase);
    for (const waiting of waitingFor.get(id) ?? []) put(waiting.id, phase);
    for (const { task } of tasksNaming.get(id) ?? []) for (const opened of task.opens) if (linksById.has(opened)) put(opened, phase);
  }
  const open = phases.filter((phase) => fieldOf(phase, 'final') !== true).map(idOf);
  const alone = open.length === 1 ? (open[0] ?? null) : null;
  const of = (phase: string | null, list: 'decisions' | 'injects'): number[] => parts.filter((part) => part.list === list && (phaseOf.get(part.id) ?? alone) === phase).map(({ at }) => at);
  return [...phases.map(idOf), null].map((phase) => ({ phase, decisions: of(phase, 'decisions'), injects: of(phase, 'injects') }));
}

const idOf = (part: unknown): string => textOf(fieldOf(part, 'id'));
