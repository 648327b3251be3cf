import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Draft } from '../../../electron/contract/studio.ts';
import type { PartPath } from '../../../scenarios/engine/index.ts';
import { Loading } from '../../ui/Loading.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import type { Saved } from './document/autosave.ts';
import type { FileName } from './document/textDesk.ts';
import { useDraft, useDraftState, type OpenDraft } from './document/useDraft.ts';
import { useLint, type Tables } from './lint/useLint.ts';
import { StudioContext, type ShownWay, type Studio } from './StudioContext.ts';

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
  const document = useDraftState(store);
  const [selected, select] = useState<PartPath>([]);
  const [view, show] = useState('outline');
  const [way, showWay] = useState<ShownWay | null>(null);
  const [line, setLine] = useState<Studio['line']>(null);
  const toLine = useCallback((file: FileName, at: number) => { setLine({ file, line: at }); show('text'); }, []);
  const checked = useLint(document.settled, tables);
  const studio = useMemo((): Studio => ({
    draftId, document, checked, tables, selected, select, view, show, flush, line, toLine, way, showWay,
    edit: store.edit, write: store.write, rewrite: store.rewrite, undo: () => void store.undo(), redo: () => void store.redo(),
  }), [draftId, document, checked, tables, selected, view, line, toLine, way, flush, store]);
  return <StudioContext value={studio}><EditorFrame saved={saved} notice={notice} onLeave={onLeave} /></StudioContext>;
}
