import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamCase } from '../../../electron/contract/invigilation.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { CaseCard, type CaseStep } from './CaseCard.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useCases } from './useCases.ts';

interface Asking { readonly step: 'annul' | 'allow'; readonly name: string; readonly runId: string }

export function Cases({ onAct }: { /** when a step is taken: what was said before is over */ onAct(): void }): ReactNode {
  const { t } = useTranslation();
  const { cases, take, busy, error } = useCases();
  const [asking, setAsking] = useState<Asking | null>(null);
  const onStep = ({ runId, person: { name } }: ExamCase, step: CaseStep): void => {
    if (runId === null) return;
    onAct();
    if (step === 'release') return take((api) => api.invigilation.release({ runId }));
    setAsking({ step, name, runId });
  };
  const onReason = ({ step, runId }: Asking, reason: string): void => {
    take((api) => api.invigilation[step]({ runId, reason }));
    setAsking(null);
  };
  return (
    <>
      {error && <FaultNotice error={error} />}
      {cases.data?.length === 0 && <p className="quiet">{t('invigilator.none')}</p>}
      <div className="cases">
        {cases.data?.map((exam) => <CaseCard key={exam.sessionId} exam={exam} busy={busy} onStep={(step) => onStep(exam, step)} />)}
      </div>
      {asking && (
        <ReasonDialog title={t(asking.step === 'annul' ? 'invigilator.annulTitle' : 'invigilator.allowTitle', { name: asking.name })} {...(asking.step === 'annul' ? { text: t('invigilator.annulText') } : {})}
          action={t(`invigilator.${asking.step}`)} onReason={(reason) => onReason(asking, reason)} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
