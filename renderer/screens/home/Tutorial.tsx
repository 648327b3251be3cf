import { BulbOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioCard } from '../../../electron/contract/library.ts';
import { useApi } from '../../api/ApiContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';

interface Props {
  readonly scenario: ScenarioCard;
  readonly personId: string;
  /** For somebody who has never finished anything. */
  readonly isFirst: boolean;
  onStarted(runId: string): void;
}

/** The drill that teaches the screen, begun at one click: first in line for a newcomer, a quiet line for everybody else. */
export function Tutorial({ scenario, personId, isFirst, onStarted }: Props): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.training.start({ personId, scenarioId: scenario.id, mode: 'practice' }),
    onSuccess: ({ runId }) => onStarted(runId),
  });
  const isStarting = isPending || isSuccess;
  const name = t('home.tutorial.name', { n: scenario.minutes });
  return (
    <section aria-label={name} className={isFirst ? 'tutorial first' : 'tutorial'}>
      {error && <FaultNotice error={error} />}
      {isFirst ? (
        <div className="panel tutorial-card">
          <span className="emblem"><BulbOutlined aria-hidden /></span>
          <div className="grow">
            <h2>{t('home.tutorial.first')}</h2>
            <p className="quiet">{scenario.summary}</p>
          </div>
          <button type="button" className="button main huge" disabled={isStarting} onClick={() => mutate()}>{t(isStarting ? 'briefing.starting' : 'home.tutorial.start')}</button>
        </div>
      ) : (
        <p><button type="button" className="button" disabled={isStarting} onClick={() => mutate()}><BulbOutlined aria-hidden />{name}</button></p>
      )}
    </section>
  );
}
