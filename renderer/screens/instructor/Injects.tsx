import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveLine, ReadyInject } from '../../../electron/contract/instructor.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useInjects } from './useLiveRuns.ts';

/** What the drill has ready, each with its button; one that would cost the certificate is asked about first. */
export function Injects({ run }: { run: LiveLine }): ReactNode {
  const { t } = useTranslation();
  const { injects, send, busy, error, sent } = useInjects(run.runId);
  const [asking, setAsking] = useState<ReadyInject | null>(null);
  const { name } = run.person;
  const onSend = (inject: ReadyInject): void => {
    if (inject.assists && !run.assisted) setAsking(inject);
    else send(inject, true);
  };
  if (injects.error) return <FaultNotice error={injects.error} again={() => void injects.refetch()} />;
  return (
    <>
      {error && <FaultNotice error={error} />}
      <p className="small tone-good injects-said" role="status">{sent && t('instructor.done', { from: sent.from, name })}</p>
      {injects.data?.length === 0 && <p className="quiet">{t('instructor.empty')}</p>}
      <ul className="injects" tabIndex={0} aria-label={t('instructor.open')}>
        {injects.data?.map((inject) => (
          <li key={inject.inject} className="inject">
            <div className="grow">
              <p className="small quiet">{t('instructor.from', { channel: t(`drill.channel.${inject.channel}`), from: inject.from })}{inject.came > 0 && ` · ${t('instructor.came', { n: inject.came })}`}</p>
              <p>{inject.title && <strong>{inject.title} </strong>}{inject.text}</p>
              {run.mode === 'assessed' && <p className={`small ${inject.assists ? 'tone-warn' : 'quiet'}`}>{t(inject.assists ? 'instructor.helps' : 'instructor.certifies')}</p>}
            </div>
            <button type="button" className="button" aria-label={`${t('instructor.send')}：${inject.from}，${inject.text}`} disabled={busy || !inject.canSend || (run.paused && run.mode !== 'practice')} onClick={() => onSend(inject)}>{t('instructor.send')}</button>
          </li>
        ))}
      </ul>
      {asking && (
        <Dialog title={t('instructor.askTitle', { name })} onClose={() => setAsking(null)}>
          <p>{t('instructor.askText')}</p>
          <div className="ends">
            <button type="button" className="button" onClick={() => setAsking(null)}>{t('common.cancel')}</button>
            <button type="button" className="button main" onClick={() => { send(asking, true); setAsking(null); }}>{t('instructor.askYes')}</button>
          </div>
        </Dialog>
      )}
    </>
  );
}
