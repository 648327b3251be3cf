import './evaluation.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appeal, EvaluationOfRun } from '../../../electron/contract/evaluation.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { AppealCard } from './AppealCard.tsx';
import { DecideForm } from './DecideForm.tsx';
import { useEvaluationStep } from './useEvaluations.ts';

/** The appeals against a result, before the staff. */
export function AppealsPart({ run, onSaid }: { run: EvaluationOfRun; onSaid(said: string): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel evaluation-part" aria-labelledby="appeals-title" id="appeals" tabIndex={-1}>
      <h2 id="appeals-title">{t('evaluation.appeals')}</h2>
      {run.appeals.length === 0 && <p className="quiet">{t('evaluation.appealsNone')}</p>}
      {run.appeals.map((appeal) => <AppealCard key={appeal.number} appeal={appeal}><Steps run={run} appeal={appeal} onSaid={onSaid} /></AppealCard>)}
    </section>
  );
}

function Steps({ run: { runId, computed }, appeal: { number, state, mayHandle }, onSaid }: { run: EvaluationOfRun; appeal: Appeal; onSaid(said: string): void }): ReactNode {
  const { t } = useTranslation();
  const { act, busy, error } = useEvaluationStep();
  if (state === 'decided') return null;
  if (!mayHandle) return <p className="small quiet">{t('evaluation.notMine')}</p>;
  return (
    <>
      {error && <FaultNotice error={error} />}
      {state === 'filed' ? <div><button type="button" className="button main" disabled={busy} onClick={() => act((api) => api.evaluation.takeUp({ runId, appeal: number }))}>{t('evaluation.takeUp')}</button></div>
        : <DecideForm max={computed.max} busy={busy} onDecide={(wish) => act((api) => api.evaluation.decide({ runId, appeal: number, ...wish }), () => onSaid(t('evaluation.answered')))} />}
    </>
  );
}
