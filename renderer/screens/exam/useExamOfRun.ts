import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

export type ExamOfRun = Awaited<ReturnType<Api['exam']['ofRun']>>;

/** How a run stands as an exam, and what disturbed it. */
export function useExamOfRun(runId: string): UseQueryResult<ExamOfRun> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['exam', runId, lang], queryFn: () => api.exam.ofRun({ runId, lang }), staleTime: 0 });
}
