import { createContext, useContext } from 'react';
import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Lang } from '../../text/i18n.ts';
import type { Actions } from './useActions.ts';
import type { WaitingOrders } from './useWaitingOrders.ts';

export type Panel = 'units' | 'tasks' | 'map' | 'list' | 'decide' | 'messages';

/** What every part of the drill screen shares. */
export interface Drill extends Actions, WaitingOrders {
  readonly view: RunView;
  readonly lang: Lang;
  readonly receivedAt: number;
  /** The line is down: the shown clock stands still instead of guessing on. */
  readonly frozen: boolean;
  readonly selected: string | null;
  select(handle: string | null): void;
  readonly task: string | null;
  openTask(handle: string | null): void;
  reveal(panel: Panel): void;
  /** Asks whether to go back to the step of this feedback. */
  goBack(step: RunView['feedback'][number]): void;
  readonly board: boolean;
  showBoard(isOpen: boolean): void;
  /** The call that was picked up, or the visitor received, and is not put away yet. */
  readonly taken: string | null;
  /** Picks up, receives, or with null puts away. */
  takeCall(handle: string | null): void;
}

export const DrillContext = createContext<Drill | null>(null);

export function useDrill(): Drill {
  const drill = useContext(DrillContext);
  if (!drill) throw new Error('The drill screen puts its parts inside DrillContext');
  return drill;
}
