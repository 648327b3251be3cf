import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamCase } from '../../../electron/contract/invigilation.ts';
import type { Person } from '../../person/usePerson.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { CaseCard, type CaseStep } from './CaseCard.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useCases } from './useCases.ts';

interface Props {
  readonly sessionKey: string;
  readonly person: Person;
  onExpired(): void;
  /** An exam of the person who sits here runs: to its drill. */
  onRuns(runId: string): void;
}

interface Asking { readonly step: 'annul' | 'allow'; readonly name: string; readonly runId: string }

export function Cases({ sessionKey, person, onExpired, onRuns }: Props): ReactNode {
  const { t } = useTranslation();
  const { cases, take, busy, error } = useCases(sessionKey, onExpired);
  const [asking, setAsking] = useState<Asking | null>(null);
  const onStep = ({ sessionId, runId, person: { name } }: ExamCase, step: CaseStep): void => {
    if (step === 'start') return take(async (api, key) => onRuns((await api.invigilation.start({ key, sessionId })).runId));
    if (runId === null) return;
    if (step === 'resume') return take(async (api, key) => { await api.invigilation.resume({ key, runId }); onRuns(runId); });
    if (step === 'release') return take((api, key) => api.invigilation.release({ key, runId }));
    setAsking({ step, name, runId });
  };
  const onReason = ({ step, runId }: Asking, reason: string): void => {
    take((api, key) => api.invigilation[step]({ key, runId, reason }));
    setAsking(null);
  };
  return (
    <>
      {error && <FaultNotice error={error} />}
      {cases.data?.length === 0 && <p className="quiet">{t('invigilator.none')}</p>}
      <div className="cases">
        {cases.data?.map((exam) => <CaseCard key={exam.sessionId} exam={exam} isHere={exam.person.id === person.id} busy={busy} onStep={(step) => onStep(exam, step)} />)}
      </div>
      {asking && (
        <ReasonDialog title={t(asking.step === 'annul' ? 'invigilator.annulTitle' : 'invigilator.allowTitle', { name: asking.name })} {...(asking.step === 'annul' ? { text: t('invigilator.annulText') } : {})}
          action={t(`invigilator.${asking.step}`)} onReason={(reason) => onReason(asking, reason)} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
