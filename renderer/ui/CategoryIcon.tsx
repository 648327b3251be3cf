import type { ReactNode } from 'react';
import type { ScenarioCard } from '../../electron/contract/library.ts';

/** One line drawing per category, 24 × 24, drawn with the text colour. */
const drawings: Record<ScenarioCard['category'], string> = {
  fire: 'M12 3c1 3-3.500 5-3.500 9a2.500 2.500 0 0 0 2.500 2.500c-.5-2 1-3.500 2-4.500 2 2 4 4 4 6.500A5 5 0 0 1 12 21a6.500 6.500 0 0 1-6.500-6.500C5.500 9 11 8 12 3Z',
  elevator: 'M5 3h14v18H5ZM12 3v18M8 11l1.500-2 1.500 2M13.500 13l1.500 2 1.500-2',
  'property-exit': 'M4 21V8l7-4v17M11 21h4M15 12h6M18 9l3 3-3 3M7 10h1M7 14h1',
  'group-incident': 'M8 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM16 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM3 19c0-4 2-6 5-6s4 2 4 3c0-1 1-3 4-3s5 2 5 6',
  flood: 'M3 15c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 20c2-2 4-2 6 0s4 2 6 0 4-2 6 0M12 3c2 3 3 4.500 3 6a3 3 0 0 1-6 0c0-1.500 1-3 3-6Z',
  gas: 'M9 7h6v3h2a2 2 0 0 1 2 2v9H5v-9a2 2 0 0 1 2-2h2ZM10 3h4v4h-4ZM12 13v4',
  'public-health': 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6Z',
  waste: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  parking: 'M5 3h14v18H5ZM10 17V7h3a3 3 0 0 1 0 6h-3',
  fraud: 'M7 2h10v20H7ZM11 18h2M12 7v4M12 13.500v.5',
  vulnerable: 'M10 7a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM10 9v6l-2 7M10 15l3 2v5M10 11l4 2M17 11v11M17 11h2',
  tutorial: 'M3 5h18v12H3ZM9 21h6M12 17v4M10 8.500l5 2.500-5 2.500Z',
  dispute: 'M3 4h12v8H8l-3 3v-3H3ZM18 8h3v9h-2v3l-3-3h-6v-2',
};

export function CategoryIcon({ category }: { category: ScenarioCard['category'] }): ReactNode {
  return (
    <svg width="1.35em" height="1.35em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={drawings[category]} />
    </svg>
  );
}
