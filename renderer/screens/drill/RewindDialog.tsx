import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';

interface Props {
  readonly runId: string;
  readonly personId: string;
  /** the handle of the decision, and its title */
  readonly step: { readonly decision: string; readonly title: string };
  readonly text: string;
  onClose(): void;
  onRewound(runId: string): void;
}

/** Asks before a practice drill goes back to a step, in a retry that does not count. */
export function RewindDialog({ runId, personId, step, text, onClose, onRewound }: Props): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.training.rewind({ runId, personId, step: step.decision }),
    onSuccess: (fork) => onRewound(fork.runId),
  });
  return (
    <Dialog title={t('drill.backTitle', { title: step.title })} onClose={onClose}>
      <p>{text}</p>
      {error && <FaultNotice error={error} />}
      <div className="ends">
        <button type="button" className="button" onClick={onClose}>{t('drill.backNo')}</button>
        <button type="button" className="button main" disabled={isPending || isSuccess} onClick={() => mutate()}>{t('drill.backYes')}</button>
      </div>
    </Dialog>
  );
}
