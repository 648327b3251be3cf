import { useState, type ReactNode } from 'react';

interface Props { readonly summary: ReactNode; readonly className?: string; /** opened for who was led here */ readonly isWanted?: boolean; children(): ReactNode }

/** Something that is folded away; what it holds is made once it is opened. */
export function Fold({ summary, className, isWanted = false, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(isWanted);
  const [asked, setAsked] = useState(isWanted);
  if (asked !== isWanted) {
    setAsked(isWanted);
    if (isWanted) setOpen(true);
  }
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget, target }) => { if (target === currentTarget) setOpen(currentTarget.open); }}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
