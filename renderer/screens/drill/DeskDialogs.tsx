import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDrill } from './DrillContext.ts';
import { HelpDialog } from './HelpDialog.tsx';

export type DeskDialog = 'help' | 'leave' | 'switch' | 'end';

interface Props {
  readonly dialog: DeskDialog | null;
  onClose(): void;
  onHome(): void;
  onSwitch(): void;
}

export function DeskDialogs({ dialog, onClose, onHome, onSwitch }: Props): ReactNode {
  const { view: { runId, mode }, act } = useDrill();
  const { t } = useTranslation();
  const api = useApi();
  const leave = async (then: () => void): Promise<void> => {
    // Leaving works even when the station is gone: it stops the clock of a run without a viewer by itself.
    await api.training.leave({ runId }).catch(() => undefined);
    then();
  };
  const isExam = mode === 'exam';
  if (dialog === null) return null;
  if (dialog === 'help') return <HelpDialog onClose={onClose} />;
  if (dialog === 'end') {
    return <Question title={t(isExam ? 'exam.endTitle' : 'drill.endTitle')} text={t(isExam ? 'exam.endText' : 'drill.endText')} yes={t(isExam ? 'exam.endYes' : 'drill.endYes')} no={t('common.cancel')} onNo={onClose} onYes={() => { void act({ type: 'runEnded' }); onClose(); }} />;
  }
  const then = dialog === 'leave' ? onHome : onSwitch;
  return <Question title={t('drill.leaveTitle')} text={t(isExam ? 'exam.leaveText' : 'drill.leaveText')} yes={dialog === 'leave' ? t('drill.leaveYes') : t('bar.switchPerson')} no={t('drill.stay')} onNo={onClose} onYes={() => void leave(then)} />;
}

function Question({ title, text, yes, no, onYes, onNo }: { title: string; text: string; yes: string; no: string; onYes(): void; onNo(): void }): ReactNode {
  return (
    <Dialog title={title} onClose={onNo}>
      <p>{text}</p>
      <div className="ends">
        <button type="button" className="button" onClick={onNo}>{no}</button>
        <button type="button" className="button main" onClick={onYes}>{yes}</button>
      </div>
    </Dialog>
  );
}
