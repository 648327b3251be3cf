import { useEffect, useState } from 'react';
import type { Draft } from '../../../../electron/contract/studio.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { failureOf } from '../../../api/refusal.ts';
import { autosave, type Saved } from './autosave.ts';
import { deskThread } from './deskThread.ts';
import { draftStore, type DraftStore } from './draftStore.ts';

export interface OpenDraft { readonly store: DraftStore; /** Stores what is not stored yet; true when all is. */ flush(): Promise<boolean> }

/** A draft open for writing, storing itself. `onTwin`: somebody else changed it meanwhile, and what was written here was kept under this id. */
export function useDraft(draft: Draft, onTwin: (keptAs: string) => void): { readonly open: OpenDraft | null; readonly saved: Saved } {
  const api = useApi();
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [saved, setSaved] = useState<Saved>({ kind: 'stored', at: draft.changedAt });
  useEffect(() => {
    const { draftId } = draft;
    const desk = deskThread();
    const store = draftStore({ scenario: draft.scenario, en: draft.en }, desk.ask);
    const keeper = autosave({
      first: store.get().settled, revision: draft.revision, at: draft.changedAt, onSaved: setSaved,
      store: (sheets, revision) => api.studio.save({ draftId, revision, scenario: sheets.scenario.text, en: sheets.en.text }),
      isFinal: (error) => {
        const { code, data } = failureOf(error);
        if (code === 'TWIN_EDIT') onTwin(String(data['keptAs']));
        return code === 'TWIN_EDIT' || code === 'UNKNOWN_DRAFT';
      },
    });
    const flush = async (): Promise<boolean> => {
      keeper.note(await store.whenSettled());
      return keeper.flush();
    };
    const leave = (): void => { if (document.visibilityState === 'hidden') void flush(); };
    const unsubscribe = store.subscribe(() => keeper.note(store.get().settled));
    document.addEventListener('visibilitychange', leave);
    setOpen({ store, flush });
    return () => {
      document.removeEventListener('visibilitychange', leave);
      unsubscribe();
      void flush().finally(() => { keeper.end(); desk.end(); });
    };
  }, [api, draft, onTwin]);
  return { open, saved };
}
