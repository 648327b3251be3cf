import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '../../../electron/contract/history.ts';
import { RecordTable } from '../records/RecordTable.tsx';

const recent = 3;

export function RecentRecords({ records, onOpen, onAll }: { records: readonly RecordSummary[]; onOpen(runId: string): void; onAll(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="records-title" className="recent">
      <div className="recent-head">
        <h2 id="records-title">{t('home.records')}</h2>
        {records.length > recent && <button type="button" className="button" onClick={onAll}>{t('home.allRecords')}</button>}
      </div>
      {records.length === 0 ? <p className="quiet">{t('home.noRecords')}</p> : <RecordTable records={records.slice(0, recent)} onOpen={onOpen} />}
    </section>
  );
}
