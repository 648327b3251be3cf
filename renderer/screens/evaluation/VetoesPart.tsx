import './evaluation.css';
import { HistoryOutlined } from '@ant-design/icons';
import { useContext, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun, ReviewedVeto } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { momentText } from '../../ui/time.ts';
import { Folded } from '../debrief/Folded.tsx';
import { ReplayContext } from '../debrief/replay/ReplayContext.ts';
import { useEvaluationStep } from './useEvaluations.ts';

const tones = { open: 'warn', split: 'warn', holds: 'bad', lifted: 'good' } as const;

/** The vetoes of a drill and their review by two persons. */
export function VetoesPart({ run: { runId, vetoes } }: { run: Pick<EvaluationOfRun, 'runId' | 'vetoes'> }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel evaluation-part" aria-labelledby="vetoes-title" id="vetoes" tabIndex={-1}>
      <h2 id="vetoes-title">{t('evaluation.vetoes')}</h2>
      {vetoes.length === 0 ? <p className="quiet">{t('evaluation.vetoesNone')}</p> : <p className="small quiet">{t('evaluation.vetoLead')}</p>}
      {vetoes.map((veto) => <Veto key={veto.handle} runId={runId} veto={veto} />)}
    </section>
  );
}

function Veto({ runId, veto: { handle, title, at, state, votes, mayVote } }: { runId: string; veto: ReviewedVeto }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const replaying = useContext(ReplayContext);
  return (
    <article className="said-by" aria-label={title}>
      <h3>✕ {title} <span className="small quiet numbers">{clock(at)}</span> <span className={`badge ${tones[state]}`}>{t(`evaluation.vetoState.${state}`)}</span></h3>
      {replaying?.outline && <p><button type="button" className="button slim" onClick={() => replaying.jumpTo(at)}><HistoryOutlined aria-hidden />{t('evaluation.see')}</button></p>}
      {votes.map(({ by, wall, holds, reason }) => (
        <p key={wall + by}>{holds === null ? t('evaluation.voted', { name: by }) : t(`evaluation.votedAs.${holds ? 'holds' : 'lifted'}`, { name: by })} <span className="small quiet">{momentText(wall, lang)}</span>{holds !== null && <> {reason || t('evaluation.noReason')}</>}</p>
      ))}
      {mayVote && <Folded title={t('evaluation.vetoAsk')}><VoteForm runId={runId} handle={handle} /></Folded>}
    </article>
  );
}

function VoteForm({ runId, handle }: { runId: string; handle: string }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { act, busy, error } = useEvaluationStep();
  const [holds, setHolds] = useState<boolean | null>(null);
  const [reason, setReason] = useState('');
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (holds !== null) act((api) => api.evaluation.reviewVeto({ runId, veto: handle, holds, reason: reason.trim() })); }}>
      <fieldset>
        <legend className="unseen">{t('evaluation.vetoAsk')}</legend>
        <div className="levels">{([true, false] as const).map((each) => <label key={String(each)} className="level"><input type="radio" name={id} checked={holds === each} onChange={() => setHolds(each)} />{t(each ? 'evaluation.holdsYes' : 'evaluation.holdsNo')}</label>)}</div>
      </fieldset>
      <div className="field"><label htmlFor={`${id}-reason`}>{t('evaluation.reason')}</label><textarea id={`${id}-reason`} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} /></div>
      {error && <FaultNotice error={error} />}
      <div><button type="submit" className="button main" disabled={busy || holds === null || reason.trim() === ''}>{t('evaluation.submit')}</button></div>
    </form>
  );
}
