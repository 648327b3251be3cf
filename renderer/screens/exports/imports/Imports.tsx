import '../../roster/roster.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcomeTold } from '../../../../electron/contract/imports.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { failureOf } from '../../../api/refusal.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { momentText } from '../../../ui/time.ts';
import { ForeignRuns } from './ForeignRuns.tsx';
import { sendArchive } from './sendArchive.ts';

/** Archives of other stations: one is taken in, or refused with the reason; what came in so far, and its runs. */
export function Imports({ mayErase }: { readonly mayErase: boolean }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const api = useApi();
  const id = useId();
  const [sent, setSent] = useState(0);
  const archives = useQuery({ queryKey: ['imports', 'archives'], queryFn: () => api.imports.archives(), staleTime: 0 });
  const take = useMutation({ mutationFn: (file: File) => sendArchive(api, file, setSent), onSettled: () => archives.refetch() });
  const isTooBig = take.error !== null && failureOf(take.error).code === 'TOO_BIG';
  const choose = (file: File | undefined): void => {
    setSent(0);
    if (file) take.mutate(file);
  };
  const error = isTooBig ? archives.error : take.error ?? archives.error;
  return (
    <section className="exports-imports" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('imports.title')}</h2>
      <p>{t('imports.lead')}</p>
      <div className="field">
        <label htmlFor={`${id}-file`}>{t('imports.file')}</label>
        <input id={`${id}-file`} type="file" className="roster-file" accept=".zip" disabled={take.isPending} aria-describedby={`${id}-said`} onChange={(event) => choose(event.target.files?.[0])} />
      </div>
      <div id={`${id}-said`} className="exports-progress" role="status">
        {take.isPending && <p>{sent < 1 ? t('imports.sending', { n: Math.round(sent * 100) }) : t('imports.checking')}</p>}
        {isTooBig && <p className="notice bad">{t('imports.refused.tooBig')}</p>}
        {take.data && <Outcome outcome={take.data} />}
      </div>
      {error && <FaultNotice error={error} again={() => void archives.refetch()} />}
      {archives.data?.length === 0 && <p className="quiet">{t('imports.none')}</p>}
      {archives.data && archives.data.length > 0 && (
        <>
          <h3>{t('imports.archives')}</h3>
          <ul>{archives.data.map(({ digest, label, runs, by, at }) => <li key={digest} className="panel"><strong>{t('imports.archiveLine', { label, n: runs })}</strong><span className="quiet">{by === '' ? t('imports.archiveWhen', { when: momentText(at, lang) }) : t('imports.archiveWho', { when: momentText(at, lang), by })}</span></li>)}</ul>
          <ForeignRuns stations={[...new Map(archives.data.map(({ station, label }) => [station, label]))].map(([station, label]) => ({ station, label }))} mayErase={mayErase} />
        </>
      )}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcomeTold }): ReactNode {
  const { t } = useTranslation();
  if (outcome.kind !== 'refused') return <p className={`notice ${outcome.kind === 'taken' ? 'good' : ''}`}>{t(`imports.${outcome.kind}`, { n: outcome.runs, label: outcome.label })}</p>;
  return <p className="notice bad">{t(`imports.refused.${outcome.why}`)}{outcome.runId !== null && <span className="quiet"> {t('imports.run', { id: outcome.runId })}</span>}</p>;
}
