import { useCallback, useDeferredValue, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Draft } from '../../../electron/contract/studio.ts';
import type { PartPath } from '../../../scenarios/engine/index.ts';
import { Loading } from '../../ui/Loading.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import type { Saved } from './document/autosave.ts';
import type { FileName } from './document/textDesk.ts';
import { useDraft, type OpenDraft } from './document/useDraft.ts';
import { useLint, type Tables } from './lint/useLint.ts';
import { StudioContext, useNow, WrittenContext, type ShownWay, type Studio } from './StudioContext.ts';

interface Props { readonly draft: Draft; readonly tables: Tables; readonly notice: string | null; onTwin(keptAs: string): void; onLeave(): void }

/** One draft, open for writing. */
export function Editor({ draft, tables, notice, onTwin, onLeave }: Props): ReactNode {
  const twin = useRef(onTwin);
  twin.current = onTwin;
  const { open, saved } = useDraft(draft, useCallback((keptAs: string) => twin.current(keptAs), []));
  return open ? <Opened draftId={draft.draftId} open={open} saved={saved} tables={tables} notice={notice} onLeave={onLeave} /> : <Loading />;
}

interface OpenedProps { readonly draftId: string; readonly open: OpenDraft; readonly saved: Saved; readonly tables: Tables; readonly notice: string | null; onLeave(): void }

function Opened({ draftId, open: { store, flush }, saved, tables, notice, onLeave }: OpenedProps): ReactNode {
  const settled = useSyncExternalStore(store.subscribe, () => store.get().settled);
  const [selected, select] = useState<PartPath>([]);
  const [view, show] = useState('outline');
  const [way, showWay] = useState<ShownWay | null>(null);
  const [line, setLine] = useState<Studio['line']>(null);
  const toLine = useCallback((file: FileName, at: number) => { setLine({ file, line: at }); show('text'); }, []);
  const checked = useLint(settled, tables);
  const studio = useMemo((): Studio => ({
    draftId, checked, tables, selected, select, view, show, flush, line, toLine, way, showWay, now: store.get, subscribe: store.subscribe,
    edit: store.edit, write: store.write, rewrite: store.rewrite, undo: () => void store.undo(), redo: () => void store.redo(),
  }), [draftId, checked, tables, selected, view, line, toLine, way, flush, store]);
  return <StudioContext value={studio}><WrittenBehind><EditorFrame saved={saved} notice={notice} onLeave={onLeave} /></WrittenBehind></StudioContext>;
}

/** Gives what the draft says to all within: the letter that was typed is shown first, everything drawn from the whole draft a moment later. */
function WrittenBehind({ children }: { readonly children: ReactNode }): ReactNode {
  const scenario = useNow((state) => state.scenario.value), en = useNow((state) => state.en.value);
  const written = useMemo(() => ({ scenario, en }), [scenario, en]);
  return <WrittenContext value={useDeferredValue(written)}>{children}</WrittenContext>;
}
