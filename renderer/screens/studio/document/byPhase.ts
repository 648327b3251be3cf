import { fieldOf, itemsAt, textOf } from './partSteps.ts';

/** Which decisions and messages, by their place in the document, come up in which phase; `null`: cannot be told. */
export interface ByPhase { readonly phase: string | null; readonly decisions: readonly number[]; readonly injects: readonly number[] }

interface Part { readonly list: 'decisions' | 'injects'; readonly at: number; readonly id: string; readonly when: string; readonly value: unknown }

/**
 * Sorts them by what opens them: an effect of the phase itself, a condition that names the phase, or something that is of a phase already. Nothing in the
 * format says it outright, so this is for finding one's way, not for checking.
 */
export function byPhase(value: unknown): readonly ByPhase[] {
  const phases = itemsAt(value, ['phases']);
  const parts = (['decisions', 'injects'] as const).flatMap((list) => itemsAt(value, [list]).map((each, at): Part => ({ list, at, id: textOf(fieldOf(each, 'id')), when: textOf(fieldOf(each, 'when')), value: each })));
  const phaseOf = new Map<Part, string>();
  for (const phase of phases) {
    const id = textOf(fieldOf(phase, 'id')), opened = openedBy(phase);
    for (const part of parts) if (!phaseOf.has(part) && (opened.has(part.id) || names(part.when, id))) phaseOf.set(part, id);
  }
  const tasks = itemsAt(value, ['tasks']).map((task) => ({ id: textOf(fieldOf(task, 'id')), opened: openedBy(task), names: JSON.stringify(task) }));
  for (let grew = true; grew;) {
    grew = false;
    for (const part of parts.filter((each) => !phaseOf.has(each))) {
      const from = parts.find((each) => phaseOf.has(each) && (openedBy(each.value).has(part.id) || mentions(part.when, each.id)))
        ?? parts.find((each) => phaseOf.has(each) && tasks.some((task) => task.opened.has(part.id) && mentions(task.names, each.id)));
      const phase = from && phaseOf.get(from);
      if (phase !== undefined) { phaseOf.set(part, phase); grew = true; }
    }
  }
  const open = phases.filter((phase) => fieldOf(phase, 'final') !== true).map((phase) => textOf(fieldOf(phase, 'id')));
  const [alone] = open;
  if (open.length === 1 && alone !== undefined) for (const part of parts) if (!phaseOf.has(part)) phaseOf.set(part, alone);
  const of = (phase: string | null, list: Part['list']): number[] => parts.filter((part) => part.list === list && (phaseOf.get(part) ?? null) === phase).map(({ at }) => at);
  return [...phases.map((phase) => textOf(fieldOf(phase, 'id'))), null].map((phase) => ({ phase, decisions: of(phase, 'decisions'), injects: of(phase, 'injects') }));
}

/** Ids of what the effects below a part open or deliver. */
function openedBy(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) openedBy(each, found);
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) if ((key === 'open' || key === 'deliver') && typeof each === 'string') found.add(each); else openedBy(each, found);
  return found;
}

const names = (when: string, phase: string): boolean => new RegExp(`phase\\s*==\\s*['"]${phase}['"]|['"]phase:${phase}['"]`).test(when);
const mentions = (text: string, id: string): boolean => id !== '' && text.includes(`:${id}`) && new RegExp(`:${id}(?![A-Za-z0-9])`).test(text);
