import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../scenarios/engine/index.ts';
import { useApi } from '../../api/ApiContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useDrill } from './DrillContext.ts';

interface Props {
  readonly personId: string;
  readonly step: RunView['feedback'][number];
  onClose(): void;
  onRewound(runId: string): void;
}

/** Asks before a practice drill goes back to a step: this one is then left, and the other does not count. */
export function RewindDialog({ personId, step, onClose, onRewound }: Props): ReactNode {
  const { view: { runId } } = useDrill();
  const { t } = useTranslation();
  const api = useApi();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.training.rewind({ runId, personId, step: step.decision }),
    onSuccess: (fork) => onRewound(fork.runId),
  });
  return (
    <Dialog title={t('drill.backTitle', { title: step.title })} onClose={onClose}>
      <p>{t('drill.backText')}</p>
      {error && <FaultNotice error={error} />}
      <div className="ends">
        <button type="button" className="button" onClick={onClose}>{t('drill.backNo')}</button>
        <button type="button" className="button main" disabled={isPending || isSuccess} onClick={() => mutate()}>{t('drill.backYes')}</button>
      </div>
    </Dialog>
  );
}
