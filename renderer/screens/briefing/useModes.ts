import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/ApiContext.ts';

export const modes = ['practice', 'assessed', 'exam'] as const;
export type ModeName = (typeof modes)[number];

export interface ModeOffer {
  readonly mode: ModeName;
  choose(mode: ModeName): void;
  /** Why no exam can be asked for, or null when it can. */
  readonly examClosed: 'noPin' | 'noForm' | 'used' | null;
}

/** The three ways to do a drill; practice unless another is chosen. Until the station has answered there is no exam. */
export function useModes(scenarioId: string, personId: string): ModeOffer {
  const api = useApi();
  const [mode, choose] = useState<ModeName>('practice');
  const { data } = useQuery({ queryKey: ['examOffer', scenarioId, personId], queryFn: () => api.exam.offer({ scenarioId, personId }), staleTime: 0 });
  const state = data?.state ?? 'noForm';
  return { mode, choose, examClosed: state === 'open' ? null : state };
}
