import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import { reportParts, type ReportPaper, type ReportTexts } from '../../../electron/contract/paperShapes.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Improvements } from './Improvements.tsx';
import { usePaperStep } from './usePapers.ts';
import type { Wanted } from './wanted.ts';

interface Props { readonly about: About; onPrint(wanted: Wanted): void; onBack(): void }

/** An evaluation report before it is printed: its words, and the improvement plan. */
export function ReportEditor({ about, onPrint, onBack }: Props): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { data, error, refetch } = useQuery({ queryKey: ['papers', 'report', about, lang], queryFn: () => api.papers.report({ about, lang }), staleTime: 0, retry: false });
  return (
    <>
      <div><button type="button" className="button" onClick={onBack}>← {t('papers.backToList')}</button></div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Words key={`${lang}${data.own}`} report={data} about={about} onPrint={() => onPrint({ kind: 'report', about })} />}
      {data && <Improvements about={about} plan={data.improvements} />}
    </>
  );
}

function Words({ report, about, onPrint }: { readonly report: ReportPaper; readonly about: About; onPrint(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const [texts, setTexts] = useState<ReportTexts>(report.texts);
  const keep = usePaperStep((api, kept: ReportTexts | null) => api.papers.keepReport({ about, lang, texts: kept }));
  const isChanged = reportParts.some((part) => texts[part] !== report.texts[part]);
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); keep.mutate(texts); };
  // printed is what is kept: words that were just changed are kept first
  const print = (): void => { if (isChanged) keep.mutate(texts, { onSuccess: onPrint }); else onPrint(); };
  return (
    <form className="panel papers-form" onSubmit={submit}>
      <h2>{t('papers.reports.editTitle', { title: `${report.who} · ${report.title}` })}</h2>
      <p className="quiet">{t('papers.reports.editLead')}</p>
      {reportParts.map((part) => <label key={part}>{t(`papers.sheet.reportParts.${part}`)}<textarea value={texts[part]} maxLength={4000} onChange={(event) => { keep.reset(); setTexts({ ...texts, [part]: event.target.value }); }} /></label>)}
      {keep.error && <FaultNotice error={keep.error} />}
      <div className="papers-ends">
        <button type="submit" className="button" disabled={!isChanged || keep.isPending}>{t('papers.reports.keep')}</button>
        <button type="button" className="button main" onClick={print}>{t('papers.reports.preview')}</button>
        {report.own && <button type="button" className="button" disabled={keep.isPending} onClick={() => keep.mutate(null)}>{t('papers.reports.reset')}</button>}
        <span role="status">{keep.isSuccess && t('papers.reports.kept')}</span>
      </div>
    </form>
  );
}
