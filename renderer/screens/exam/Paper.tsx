import '../briefing/briefing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Facts } from '../briefing/Facts.tsx';
import { Head } from '../briefing/Head.tsx';
import type { OpenPaper } from './usePaper.ts';

/** The briefing of the exam's own form, opened by the invigilator; the clock waits until it is read. */
export function Paper({ paper: { briefing: { data, error, refetch }, begin, beginning, beginError }, onGiveUp }: { paper: OpenPaper; onGiveUp(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="page briefing">
      {error ? <FaultNotice error={error} again={() => void refetch()} /> : !data && <Loading />}
      {data && (
        <>
          <Head briefing={data} />
          <Facts briefing={data} />
        </>
      )}
      <div className="start-bar">
        {beginError && <FaultNotice error={beginError} />}
        <p>{t('exam.paperLead')}</p>
        <button type="button" className="button" onClick={onGiveUp}>{t('exam.giveUp')}</button>
        <button type="button" className="button main huge" disabled={!data || beginning} onClick={begin}>{t('exam.begin')}</button>
      </div>
    </main>
  );
}
