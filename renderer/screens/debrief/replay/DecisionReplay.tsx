import { BranchesOutlined, HistoryOutlined, RollbackOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../../scenarios/engine/index.ts';
import { useDecisionReplay } from './ReplayContext.ts';

/** What can be looked at again about a decision: the moment it came, and what another answer would have led to. */
export function DecisionReplay({ decision }: { decision: DecisionReview }): ReactNode {
  const { t } = useTranslation();
  const replay = useDecisionReplay(decision);
  if (!replay) return null;
  return (
    <div className="decision-replay no-print">
      <button type="button" className="button slim" onClick={replay.back}><HistoryOutlined aria-hidden />{t('replay.back')}</button>
      {replay.compare && <button type="button" className="button slim" aria-haspopup="dialog" onClick={replay.compare}><BranchesOutlined aria-hidden />{t('replay.ifOther')}</button>}
      {replay.again && <button type="button" className="button slim" aria-haspopup="dialog" onClick={replay.again}><RollbackOutlined aria-hidden />{t('replay.again')}</button>}
    </div>
  );
}
