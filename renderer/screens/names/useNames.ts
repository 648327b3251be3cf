import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NamesPreview } from '../../../electron/contract/names.ts';
import { useApi } from '../../api/ApiContext.ts';
import { base64Of, saveFile } from '../../ui/files.ts';

/** More does not pass to the station in one call, and the sheet that was downloaded is far smaller. */
const mostBytes = 800_000;

export interface Chosen { readonly name: string; readonly file: string; readonly preview: NamesPreview | 'tooBig' }

/** The names of one drill: what is set, the sheet, and what a filled one would change. */
export function useNames(scenarioId: string) {
  const api = useApi();
  const { i18n } = useTranslation();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const state = useQuery({ queryKey: ['names', scenarioId], queryFn: () => api.names.state({ scenarioId }), enabled: scenarioId !== '', staleTime: 0 });
  const again = { onSettled: () => state.refetch() };
  const download = useMutation({ mutationFn: async () => { const { fileName, file } = await api.names.sheet({ scenarioId, lang }); saveFile(fileName, file); } });
  const look = useMutation({
    mutationFn: async (chosen: File): Promise<Chosen> => {
      if (chosen.size > mostBytes) return { name: chosen.name, file: '', preview: 'tooBig' };
      const file = await base64Of(chosen);
      return { name: chosen.name, file, preview: await api.names.preview({ scenarioId, file, lang }) };
    },
  });
  const store = useMutation({ mutationFn: (file: string) => api.names.store({ scenarioId, file }), ...again });
  const remove = useMutation({ mutationFn: () => api.names.remove({ scenarioId }), ...again });
  return { state, download, look, store, remove, error: state.error ?? download.error ?? look.error ?? store.error ?? remove.error };
}
