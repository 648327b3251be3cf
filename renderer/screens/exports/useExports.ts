import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ExportFilterAsked, ExportFormat, ExportList, ExportProgressTold } from '../../../electron/contract/exports.ts';
import { useApi } from '../../api/ApiContext.ts';
import { saveExport } from './saveExport.ts';

export interface Wish { readonly format: ExportFormat; readonly list: ExportList; readonly filter: ExportFilterAsked }

/** What there is to export, the export at work, and the files made. One begun before goes on and is shown again. */
export function useExports(lang: 'zh' | 'en') {
  const api = useApi();
  const [name, setName] = useState<string | null>(null);
  const [progress, setProgress] = useState<ExportProgressTold | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  const state = useQuery({ queryKey: ['exports', lang], queryFn: () => api.exports.state({ lang }), staleTime: 0 });
  const { refetch } = state;
  const watched = name ?? state.data?.running ?? null;
  useEffect(() => {
    if (watched === null) return;
    setFault(null);
    const gone = new AbortController();
    void (async () => {
      for await (const told of await api.exports.watch({ name: watched }, { signal: gone.signal })) {
        setProgress(told);
        if (told.state !== 'running') await refetch();
      }
    })().catch((error: unknown) => { if (!gone.signal.aborted) setFault(error instanceof Error ? error : new Error(String(error))); });
    return () => gone.abort();
  }, [api, watched, refetch, tries]);
  const start = useMutation({ mutationFn: (wish: Wish) => api.exports.start({ ...wish, lang }), onSuccess: (begun) => setName(begun.name) });
  const cancel = useMutation({ mutationFn: () => api.exports.cancel() });
  const save = useMutation({ mutationFn: (file: string) => saveExport(api, file) });
  const remove = useMutation({ mutationFn: (file: string) => api.exports.remove({ name: file }), onSettled: () => refetch() });
  const again = (): void => { setTries(tries + 1); void refetch(); };
  return { again, state, progress, start, cancel, save, remove, error: state.error ?? start.error ?? cancel.error ?? save.error ?? remove.error ?? fault };
}
