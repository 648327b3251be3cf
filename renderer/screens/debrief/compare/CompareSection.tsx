import './compare.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { OthersPart } from './OthersPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { useComparison } from './useComparison.ts';

interface Props { readonly runId: string; readonly personId: string; readonly passMark: number }

/** This drill beside the own earlier ones, and beside other people's without a name. */
export function CompareSection({ runId, personId, passMark }: Props): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useComparison(runId, personId);
  return (
    <section className="panel compare" aria-labelledby="compare-title" id="compare" tabIndex={-1}>
      <h2 id="compare-title">{t('debrief.compare.title')}</h2>
      {error && <FaultNotice error={error} />}
      {data && <div className="pair"><OwnPart comparison={data} passMark={passMark} /><OthersPart others={data.others} mine={data.own.at(-1)?.total ?? 0} max={data.own.at(-1)?.max ?? 100} /></div>}
    </section>
  );
}
