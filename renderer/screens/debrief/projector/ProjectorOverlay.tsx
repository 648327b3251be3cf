import type { ReactNode } from 'react';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import { useReplaying } from '../replay/ReplayContext.ts';
import { Projector } from './Projector.tsx';

/** The projector over the page, as soon as the outline of the drill is there. */
export function ProjectorOverlay({ debrief, scenarioId, onClose }: { debrief: Debrief; scenarioId: string | undefined; onClose(): void }): ReactNode {
  const { outline, past } = useReplaying();
  return outline && <Projector debrief={debrief} scenarioId={scenarioId} outline={outline} past={past} onClose={onClose} />;
}
