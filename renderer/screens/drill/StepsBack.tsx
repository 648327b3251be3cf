import { RollbackOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';

/** Practice only: the last decisions, newest first, each of which can be gone back to. */
export function StepsBack(): ReactNode {
  const { view: { feedback }, goBack } = useDrill();
  const { t } = useTranslation();
  if (feedback.length === 0) return null;
  return (
    <div className="steps-back" role="group" aria-label={t('drill.backTo')}>
      <span className="small quiet">{t('drill.backTo')}</span>
      {feedback.toReversed().map((step) => <button key={step.decision} type="button" className="button slim" onClick={() => goBack(step)}><RollbackOutlined aria-hidden />{step.title}</button>)}
    </div>
  );
}
