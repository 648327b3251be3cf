import './a4.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PaperSheet } from './sheets/PaperSheet.tsx';
import { papersOf, type Wanted } from './wanted.ts';

/** Papers as they will be printed, and the button that prints them. */
export function Preview({ wanted, onBack }: { readonly wanted: Wanted; onBack(): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { lang } = usePreferences();
  const tools = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['paper', wanted, lang], queryFn: () => papersOf(api, wanted, lang), staleTime: 0, gcTime: 0, retry: false });
  const isAgain = data?.some((paper) => 'issued' in (paper.data ?? {}) && (paper.data as { issued: { again: boolean } | null }).issued?.again === true) ?? false;
  // The foot of each page is in no element and asks for no letters by itself.
  useEffect(() => void document.fonts.load('16px "Noto Sans SC Variable"', '演练'), []);
  useEffect(() => tools.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <div className="a4-tools no-print" ref={tools}>
        <button type="button" className="button" onClick={onBack}>← {t('papers.backToList')}</button>
        <button type="button" className="button main" disabled={!data} onClick={() => globalThis.print()}><PrinterOutlined aria-hidden />{t('papers.print')}</button>
        <p className="quiet">{t('papers.printHint')}{isAgain && ` ${t('papers.again')}`}</p>
      </div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <div className="a4-stack" tabIndex={0} role="region" aria-label={t('papers.print')}>{data.map((paper, i) => <PaperSheet key={i} paper={paper} />)}</div>}
    </>
  );
}
