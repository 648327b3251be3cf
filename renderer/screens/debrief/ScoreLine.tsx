import type { CSSProperties, ReactNode } from 'react';

/** The score against the pass mark as a line; the words beside it say the same. */
export function ScoreLine({ total, max, passMark }: { total: number; max: number; passMark: number }): ReactNode {
  return (
    <div className="score-line" aria-hidden="true" style={{ '--score': max === 0 ? 0 : total / max, '--mark': passMark / 100 } as CSSProperties}><i /><b /></div>
  );
}
