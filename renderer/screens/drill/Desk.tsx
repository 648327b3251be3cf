import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Person } from '../../person/person.ts';
import { holdPlace } from '../../navigation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Announcer } from './Announcer.tsx';
import { Coach } from './coach/Coach.tsx';
import { CommandPanel } from './CommandPanel.tsx';
import { DeskDialogs, type DeskDialog } from './DeskDialogs.tsx';
import { DrillContext, type Drill } from './DrillContext.ts';
import { EndedCard } from './EndedCard.tsx';
import { Header } from './Header.tsx';
import { InboxPanel } from './inbox/InboxPanel.tsx';
import { ringingOf } from './inbox/ringingOf.ts';
import { Notices } from './Notices.tsx';
import { PausedCover } from './PausedCover.tsx';
import { RewindDialog } from './RewindDialog.tsx';
import { Sounds } from './Sounds.tsx';
import { Stage } from './Stage.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { useActions } from './useActions.ts';
import { useLayout } from './useLayout.ts';
import type { LiveRun } from './useRun.ts';
import { useWaitingOrders } from './useWaitingOrders.ts';
import { useShortcuts, type Shortcut } from './useShortcuts.ts';

interface Props {
  readonly live: LiveRun & { readonly view: RunView };
  readonly person: Person;
  onDebrief(): void;
  /** Another run took the place of this one. */
  onRewound(runId: string): void;
  onHome(): void;
  onSwitch(): void;
}

/** The command desk: header, orders, map, inbox, timeline around one run. */
export function Desk({ live, person, onDebrief, onRewound, onHome, onSwitch }: Props): ReactNode {
  const { t } = useTranslation();
  const { view, receivedAt, connection } = live;
  const { lang, singleKeys } = usePreferences();
  const actions = useActions(view);
  const layout = useLayout(view);
  const [selected, select] = useState<string | null>(null);
  const [task, openTask] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const [board, showBoard] = useState(false);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const [step, goBack] = useState<RunView['feedback'][number] | null>(null);
  const { act, notices, say, dismiss } = actions;
  const { reveal } = layout;
  const { waiting, wait, forget } = useWaitingOrders(view, actions);

  // A practice run waits for whoever left it; any other asks first, since leaving it counts.
  const counts = view.mode !== 'practice' && !view.ended;
  useEffect(() => (counts ? holdPlace(() => setDialog('leave')) : undefined), [counts]);

  const takeCall = useCallback((handle: string | null): void => {
    setTaken(handle);
    if (handle !== null) void act({ type: 'injectAcknowledged', message: handle });
  }, [act]);

  const drill = useMemo<Drill>(
    () => ({ view, lang, receivedAt, frozen: connection === 'lost', act, notices, say, dismiss, selected, select, task, openTask, reveal, taken, takeCall, waiting, wait, forget, goBack, board, showBoard }),
    [view, lang, receivedAt, connection, act, notices, say, dismiss, selected, task, reveal, taken, takeCall, waiting, wait, forget, board],
  );

  /** What is under the board is shown by putting the board away. */
  const withoutBoard = (reveals: () => void): void => { showBoard(false); reveals(); };
  useShortcuts(singleKeys, (shortcut: Shortcut) => {
    if (shortcut === 'pause') { if (view.clock.canPause || view.clock.paused) void act({ type: view.clock.paused ? 'resumed' : 'paused' }); }
    else if (shortcut === 'help') setDialog('help');
    else if (shortcut === 'clear') { if (task) openTask(null); else if (board) showBoard(false); else if (taken) setTaken(null); else select(null); }
    else if (shortcut === 'board') showBoard(!board);
    else if (shortcut === 'take') { const [first] = ringingOf(view.messages); if (first) takeCall(first.handle); }
    else if (shortcut === 'back') goBack(view.ended ? null : (view.feedback.at(-1) ?? null));
    else if (shortcut === 'map') withoutBoard(() => layout.setMiddle(layout.middle === 'map' ? 'list' : 'map'));
    else withoutBoard(() => reveal(shortcut));
  });

  return (
    <DrillContext value={drill}>
      <div className="drill" data-middle={layout.middle} data-right={layout.right}>
        <Header person={person} onDialog={setDialog} />
        <CommandPanel />
        <Stage middle={layout.middle} onMiddle={layout.setMiddle} />
        <InboxPanel right={layout.right} onRight={layout.setRight} />
        <TimelineBar />
        <Notices lost={connection === 'lost'} />
        <Announcer />
        <Sounds />
        {view.mode === 'assessed' && view.clock.paused && !view.ended && <PausedCover />}
        {view.tutorial && !view.ended && <Coach />}
        {view.ended && <EndedCard onDebrief={onDebrief} />}
      </div>
      {!view.ended && <DeskDialogs dialog={dialog} onClose={() => setDialog(null)} onHome={onHome} onSwitch={onSwitch} />}
      {step && <RewindDialog runId={view.runId} personId={person.id} step={step} text={t('drill.backText')} onClose={() => goBack(null)} onRewound={onRewound} />}
    </DrillContext>
  );
}
