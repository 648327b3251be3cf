import { textWidth } from '../../../sandbox/layout/labels.ts';
import type { Drawing } from './cards.ts';
import type { LayoutRequest, Link } from './layout.ts';

/** How many cards stand above each other before a column to the right begins. */
const perColumn = 5;
const mostColumns = 4;
export const labelWidth = 9.5;
const labelLine = 1.2;

/**
 * What the layout is asked for. A card to which nothing leads stands behind its phase (`phases`: in which each decision comes up, by key), and each phase to the right of what comes up
 * in the one before.
 */
export function layoutRequest({ cards, arrows }: Drawing, phases: ReadonlyMap<string, string>, unit: number): LayoutRequest {
  const kindOf = new Map(cards.map(({ key, kind }) => [key, kind]));
  const count = new Map<string, number>();
  const next = (from: string): number => { const n = count.get(from) ?? 0; count.set(from, n + 1); return n; };
  const isMove = (from: string, to: string): boolean => kindOf.get(from) === 'phase' && kindOf.get(to) === 'phase';
  const lastOf = new Map<string, string[]>();
  const reached = new Set(arrows.map(({ to }) => to));
  const loose = cards.flatMap(({ key }): Link[] => {
    const phase = phases.get(key);
    if (phase === undefined || reached.has(key) || !kindOf.has(phase)) return [];
    const column = lastOf.get(phase) ?? [];
    lastOf.set(phase, [...column, key]);
    return [{ key: `place ${key}`, from: column.at(-perColumn) ?? phase, to: key, columns: 1, isBackbone: false, label: null }];
  });
  const drawn = arrows.filter(({ from, to }) => !isMove(from, to)).map(({ key, from, to, says }): Link => ({ key, from, to, isBackbone: false, columns: kindOf.get(from) === 'phase' ? Math.min(mostColumns, 1 + Math.floor(next(from) / perColumn)) : 1, label: labelSize(says, unit) }));
  const moves = arrows.filter(({ from, to }) => isMove(from, to)).map(({ key, from, to, says }): Link => {
    const behind = Math.max(Math.ceil((lastOf.get(from)?.length ?? 0) / perColumn), Math.min(mostColumns, Math.ceil((count.get(from) ?? 0) / perColumn)));
    return { key, from, to, columns: 1 + behind, isBackbone: true, label: labelSize(says, unit) };
  });
  return { nodes: cards.map(({ key, width, height }) => ({ key, width: width * unit, height: height * unit })), links: [...moves, ...drawn, ...loose], unit };
}

function labelSize(says: string, unit: number): Link['label'] {
  if (says === '') return null;
  const wide = textWidth(says, 0.875) + 0.7;
  return { width: Math.min(labelWidth, wide) * unit, height: (wide > labelWidth ? 2 : 1) * labelLine * unit };
}
