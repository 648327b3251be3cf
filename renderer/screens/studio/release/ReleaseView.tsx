import { useRef, type ReactNode } from 'react';
import { useStudio } from '../StudioContext.ts';
import { ReleasePanel, type Changed } from './ReleasePanel.tsx';

/** The release of the draft that is open: what it changes is changed in the draft's own text. */
export function ReleaseView(): ReactNode {
  const { draftId, document, edit, flush } = useStudio();
  const seen = useRef({ sheets: document.settled, count: 0 });
  if (seen.current.sheets !== document.settled) seen.current = { sheets: document.settled, count: seen.current.count + 1 };
  const change = (what: Changed): void => ('version' in what
    ? edit([{ file: 'scenario', change: { kind: 'set', path: ['version'], value: what.version } }])
    : edit([{ file: 'scenario', change: { kind: 'set', path: ['rubric', 'passMarkSetBy'], value: what.setBy } }]));
  return <ReleasePanel draftId={draftId} stamp={String(seen.current.count)} stored={flush} change={change} />;
}
