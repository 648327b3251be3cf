import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { civilStamp, civilTime } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

/** The drill's one clock: date and time of its place, as in the timeline and the messages. */
export function ClockFace(): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const { date, time } = civilTime(clock.startsAt, now, lang, true);
  return (
    <p className="clock-face numbers" role="timer" aria-live="off" aria-label={t('drill.clock')}>
      <time dateTime={civilStamp(clock.startsAt, now)}><span className="date">{date}</span> <strong>{time}</strong></time>
    </p>
  );
}
