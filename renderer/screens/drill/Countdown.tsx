import { ClockCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../scenarios/engine/index.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

const pressing = 30_000;
const minute = 60_000;
/** From here on the drill's minutes pass so fast that only real ones help. */
const fastRate = 5;

/** How long a decision still waits, as words and as a shrinking bar. While the drill's time flies, in real time. */
export function Countdown({ decision: { deadline, openedAt } }: { decision: DecisionView }): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  if (deadline === null) return <span className="small quiet">{t('drill.noLimit')}</span>;
  const left = deadline - now;
  const rate = clock.pace * clock.speed;
  const share = Math.max(0, Math.min(1, left / Math.max(1, deadline - openedAt)));
  const sentence = left <= 0 ? t('drill.overdue') : rate >= fastRate ? t('drill.answerWithin', { t: spanText(rounded(left / rate), lang) }) : t('drill.timeLeft', { t: spanText(left, lang) });
  return (
    <span className={left / rate <= pressing ? 'countdown pressing' : 'countdown'}>
      <ClockCircleOutlined aria-hidden /> <span className="numbers">{sentence}</span>
      <span className="track" aria-hidden="true"><span style={{ transform: `scaleX(${share})` }} /></span>
    </span>
  );
}

/** Whole minutes, and under one whole seconds. */
const rounded = (ms: number): number => (ms > minute ? Math.ceil(ms / minute) * minute : ms);
