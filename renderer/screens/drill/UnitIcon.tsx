import type { ReactNode } from 'react';
import type { UnitView } from '../../../scenarios/engine/index.ts';

const drawings: Record<UnitView['kind'], string> = {
  self: 'M12 3l2.600 5.500 6 .8-4.400 4.200 1.100 6L12 16.600 6.700 19.500l1.100-6L3.400 9.300l6-.8Z',
  team: 'M8.500 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM16 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM3 19c0-4 2-6 5.500-6s5.500 2 5.500 6M15.500 13.500c3 0 5 1.500 5 5',
  vehicle: 'M3 16V8h10v8M13 11h4l4 3v2h-2M7 18.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600ZM17 18.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600ZM9 16h6',
  person: 'M12 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM5 20c0-4 3-6.500 7-6.500s7 2.500 7 6.500',
};

export function UnitIcon({ kind }: { kind: UnitView['kind'] }): ReactNode {
  return <svg className="unit-icon" width="1.4em" height="1.4em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={drawings[kind]} /></svg>;
}
