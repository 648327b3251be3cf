import { useState } from 'react';
import { useDrill } from '../DrillContext.ts';
import { movesAfter, type GaugeMoves } from './gaugeMoves.ts';

/** How the gauges moved while this screen was watching. */
export function useGaugeMoves(): GaugeMoves {
  const { view } = useDrill();
  const [seen, setSeen] = useState<{ readonly view: unknown; readonly moves: GaugeMoves }>(() => ({ view, moves: movesAfter({}, view) }));
  if (seen.view === view) return seen.moves;
  const moves = movesAfter(seen.moves, view);
  setSeen({ view, moves });
  return moves;
}
