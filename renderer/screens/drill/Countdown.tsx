import { ClockCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../scenarios/engine/index.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

const pressing = 30_000;

/** How long a decision still waits, as words and as a shrinking bar. */
export function Countdown({ decision: { deadline, openedAt } }: { decision: DecisionView }): ReactNode {
  const { lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  if (deadline === null) return <span className="small quiet">{t('drill.noLimit')}</span>;
  const left = deadline - now;
  const share = Math.max(0, Math.min(1, left / Math.max(1, deadline - openedAt)));
  return (
    <span className={left <= pressing ? 'countdown pressing' : 'countdown'}>
      <ClockCircleOutlined aria-hidden /> <span className="numbers">{left > 0 ? t('drill.timeLeft', { t: spanText(left, lang) }) : t('drill.overdue')}</span>
      <span className="track" aria-hidden="true"><span style={{ transform: `scaleX(${share})` }} /></span>
    </span>
  );
}
