import { ClockCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../scenarios/engine/index.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';
import { isFast, waitText } from './waitText.ts';

/** Calm until then: the last quarter of the time. */
const lastPart = 0.25;

/** How long a decision still waits, as words and as a shrinking bar. While the drill's time flies, in real time. */
export function Countdown({ decision: { deadline, openedAt } }: { decision: DecisionView }): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  if (deadline === null) return <span className="small quiet">{t('drill.noLimit')}</span>;
  const left = deadline - now;
  const share = Math.max(0, Math.min(1, left / Math.max(1, deadline - openedAt)));
  const isPressing = share <= lastPart;
  const sentence = left <= 0 ? t('drill.overdue') : t(isFast(clock) ? 'drill.answerWithin' : 'drill.timeLeft', { t: waitText(left, clock, lang) });
  return (
    <span className={isPressing ? 'countdown pressing' : 'countdown'}>
      {isPressing ? <WarningFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />} <span className="numbers">{sentence}</span>
      <span className="track" aria-hidden="true"><span style={{ transform: `scaleX(${share})` }} /></span>
    </span>
  );
}
