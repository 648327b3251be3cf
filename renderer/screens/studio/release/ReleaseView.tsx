import { useRef, type ReactNode } from 'react';
import { passMarkWays } from '../../../../electron/contract/releases.ts';
import { partAt } from '../../../../scenarios/engine/index.ts';
import { setAt } from '../document/partSteps.ts';
import type { Step } from '../document/textDesk.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import { ReleasePanel, type Changed } from './ReleasePanel.tsx';

const way = ['rubric', 'passMarkSetBy'];

const stepOf = (what: Changed): Step => ('version' in what ? setAt(['version'], what.version) : 'setBy' in what ? setAt(way, what.setBy) : setAt(['rubric', 'passMark'], what.mark));

/** The release of the draft that is open: what it changes is changed in the draft's own text. */
export function ReleaseView(): ReactNode {
  const { draftId, edit, flush } = useStudio();
  const settled = useNow((state) => state.settled);
  const seen = useRef({ sheets: settled, count: 0 });
  if (seen.current.sheets !== settled) seen.current = { sheets: settled, count: seen.current.count + 1 };
  const change = (what: Changed): void => edit([stepOf(what)]);
  // what was just chosen shows at once, before the station has looked at it
  const written = useNow(({ scenario }) => partAt(scenario.value, way));
  return <ReleasePanel draftId={draftId} stamp={String(seen.current.count)} stored={flush} way={passMarkWays.find((each) => each === written)} change={change} />;
}
