import './compare.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { OthersPart } from './OthersPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { useComparison } from './useComparison.ts';

interface Props { readonly runId: string; readonly personId: string; readonly passMark: number; readonly isRetry: boolean }

/** This drill beside the own earlier ones, and beside other people's without a name; a retry counts nowhere and stands beside nobody. */
export function CompareSection({ runId, personId, passMark, isRetry }: Props): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useComparison(runId, personId, !isRetry);
  return (
    <section className="panel compare" aria-labelledby="compare-title" id="compare" tabIndex={-1}>
      <h2 id="compare-title">{t('debrief.compare.title')}</h2>
      {isRetry && <p>{t('debrief.compare.retry')}</p>}
      {error && <FaultNotice error={error} />}
      {data && <div className="pair"><OwnPart comparison={data} passMark={passMark} /><OthersPart others={data.others} mine={data.own.at(-1)?.total ?? 0} max={data.own.at(-1)?.max ?? 100} /></div>}
    </section>
  );
}
