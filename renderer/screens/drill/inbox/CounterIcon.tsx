import type { ReactNode } from 'react';

/** Somebody who stands at the counter. */
export function CounterIcon(): ReactNode {
  return (
    <svg width="1.4em" height="1.4em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d="M12 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6.500 15c.5-2.500 2.500-4 5.500-4s5 1.500 5.500 4M2.500 15h19M4.500 15v5.500h15V15" />
    </svg>
  );
}
