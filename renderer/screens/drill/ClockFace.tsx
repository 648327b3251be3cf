import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { civilStamp, civilTime, elapsedText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

/** Seconds are noise when a minute passes every second. */
const fastPace = 20;

export function ClockFace(): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const { date, time } = civilTime(clock.startsAt, now, lang, clock.pace < fastPace);
  return (
    <p className="clock-face numbers" role="timer" aria-live="off" aria-label={t('drill.clock')}>
      <time dateTime={civilStamp(clock.startsAt, now)}><span className="date">{date}</span> <strong>{time}</strong></time> <span className="elapsed">{t('drill.elapsed', { t: elapsedText(now, lang) })}</span>
    </p>
  );
}
