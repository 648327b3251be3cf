import './exam.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Incidents } from './Incidents.tsx';
import { useExamOfRun } from './useExamOfRun.ts';

/** In the place of a debrief: an exam whose result is not told, or that counts for nothing, with all that disturbed it. */
export function Unreleased({ runId, isVoid }: { runId: string; isVoid: boolean }): ReactNode {
  const { t } = useTranslation();
  const { data } = useExamOfRun(runId);
  return (
    <section className={`panel exam-panel ${isVoid ? 'edge-bad' : 'edge-warn'}`} aria-labelledby="unreleased-title">
      {data && <p className="quiet">{t(data.standing === null ? 'mode.assessed' : 'mode.exam')} · {data.title}</p>}
      <h1 id="unreleased-title">{t(!isVoid ? 'exam.withheldTitle' : data?.standing === null ? 'exam.assessedVoid' : 'exam.voidTitle')}</h1>
      {isVoid ? data?.reason && <p>{t('exam.voidReason', { reason: data.reason })}</p> : <p>{t('exam.withheldText')}</p>}
      {data && <RunIncidents runId={runId} always />}
    </section>
  );
}

/** The incidents of a run as a part of its record; nothing where there were none, unless that is worth saying. */
export function RunIncidents({ runId, always = false }: { runId: string; always?: boolean }): ReactNode {
  const { t } = useTranslation();
  const { data } = useExamOfRun(runId);
  if (!data || (data.incidents.length === 0 && !always)) return null;
  const timesLeft = data.incidents.filter(({ kind }) => kind === 'left' || kind === 'crash').length;
  return (
    <section className={always ? 'exam-incidents' : 'panel exam-incidents'}>
      <h2>{t('exam.incidents')}</h2>
      {timesLeft > 0 && <p>{t('exam.timesLeft', { n: timesLeft })}</p>}
      {data.incidents.length === 0 ? <p className="quiet">{t('exam.incidentNone')}</p> : <Incidents incidents={data.incidents} />}
    </section>
  );
}
