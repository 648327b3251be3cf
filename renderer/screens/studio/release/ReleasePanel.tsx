import './release.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { passMarkWays } from '../../../../electron/contract/releases.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Changes } from './Changes.tsx';
import { History } from './History.tsx';
import { PassMarkStep } from './PassMarkStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { Standing } from './Standing.tsx';
import { useRelease } from './useRelease.ts';
import { VersionStep } from './VersionStep.tsx';

type PassMarkWay = (typeof passMarkWays)[number];

/** What of the draft's own text is changed from here. */
export type Changed = { readonly version: string } | { readonly setBy: PassMarkWay } | { readonly mark: number };

interface Props { readonly draftId: string; /** another one whenever the draft is */ readonly stamp: string; /** how the draft says now that its pass mark was set */ readonly way: PassMarkWay | undefined; stored(): Promise<boolean>; change(what: Changed): void }

/** The way of a draft to the trainees: what stands in the way, what changed, version, pass mark, review, release, and everything that was released before. */
export function ReleasePanel({ draftId, stamp, way, stored, change }: Props): ReactNode {
  const { t } = useTranslation();
  const steps = useRelease(draftId, stamp, stored);
  const { look, history, release } = steps;
  const [note, setNote] = useState('');
  const [asks, setAsks] = useState(false);
  if (look.error) return <FaultNotice error={look.error} again={() => void look.refetch()} />;
  if (!look.data) return <Loading />;
  const { stops, version, title, warnings } = look.data;
  const passMark = look.data.passMark && { ...look.data.passMark, setBy: way ?? look.data.passMark.setBy };
  const lacksNote = passMark !== null && passMark.setBy !== 'provisional' && note.trim() === '';
  const isOut = look.data.state === 'released' || look.data.state === 'withdrawn';
  const isReady = stops.length === 0 && !lacksNote && !look.isPlaceholderData && !isOut;
  return (
    <div className="release">
      <header><h2>{t('release.title')} <span className={`badge ${look.data.state === 'released' ? 'good' : ''}`}>{t(`release.state.${look.data.state}`)}</span></h2><p>{t('release.lead')}</p></header>
      <Standing look={look.data} history={history} />
      {look.data.last && !isOut && <Changes last={look.data.last} />}
      {!isOut && <VersionStep look={look.data} onUse={(wanted) => change({ version: wanted })} />}
      {passMark && !isOut && <PassMarkStep draftId={draftId} stamp={stamp} passMark={passMark} note={note} onNote={setNote} onWay={(setBy) => change({ setBy })} onMark={(mark) => change({ mark })} />}
      <ReviewStep steps={steps} look={look.data} />
      {isOut
        ? <p>{t('release.same', { version })}</p>
        : <div><button type="button" className="button main huge" disabled={!isReady || release.isPending} onClick={() => setAsks(true)}>{t('release.release', { version })}</button></div>}
      <div role="status">{release.data && isOut && <p className="notice good">{t('release.done', { version: release.data.version })}</p>}</div>
      {release.error && <FaultNotice error={release.error} />}
      {history && <section className="panel release-step"><h3>{t('release.history')}</h3><History history={history} /></section>}
      {asks && (
        <Dialog title={t('release.ask', { version })} onClose={() => setAsks(false)}>
          <p>{t('release.askText', { title })}</p>
          {warnings.length > 0 && <p className="notice warn">{t('release.askWarnings', { n: warnings.length })}</p>}
          <div className="ends">
            <button type="button" className="button" onClick={() => setAsks(false)}>{t('release.not')}</button>
            <button type="button" className="button main" onClick={() => { setAsks(false); release.mutate(note.trim()); }}>{t('release.release', { version })}</button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
