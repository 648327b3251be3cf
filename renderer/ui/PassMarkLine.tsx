import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenarios/engine/index.ts';
import { useApi } from '../api/ApiContext.ts';

interface Props {
  readonly passMark: number; readonly setBy: Scenario['rubric']['passMarkSetBy'];
  /** of which drill, where that is known: a release may say more about its pass mark */
  readonly scenarioId: string | undefined; readonly version: string;
}

/** The pass mark with the way it was set, and what was noted about it when the drill was released. */
export function PassMarkLine({ passMark, setBy, scenarioId, version }: Props): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { data } = useQuery({ queryKey: ['passMark', scenarioId, version], queryFn: () => api.releases.passMark({ scenarioId: scenarioId ?? '', version }), enabled: scenarioId !== undefined });
  return <>{t('debrief.passMark', { n: passMark })} · {t(`debrief.setBy.${setBy}`)}{data && <> · {t('debrief.passMarkNote', { note: data.note, by: data.by, day: data.at.slice(0, 10) })}</>}</>;
}
