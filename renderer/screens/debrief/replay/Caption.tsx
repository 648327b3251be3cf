import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { civilTime } from '../../../ui/time.ts';
import type { Moment } from './useMoment.ts';

interface Props { readonly moment: Moment | null; readonly now: number; readonly startsAt: string; /** said by nobody while it plays */ readonly quiet: boolean }

/** The moment in words: what time it is there, which phase, and what happened last. */
export function Caption({ moment, now, startsAt, quiet }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const { date, time } = civilTime(startsAt, now, lang, (moment?.view.clock.pace ?? 1) < 20);
  const last = moment?.view.timeline.at(-1);
  return (
    <p className="caption" aria-live={quiet ? 'off' : 'polite'}>
      <span className="numbers caption-time">{date} <strong>{time}</strong></span>
      {moment && <span className="badge accent">{moment.view.phase}</span>}
      <span className="caption-text">{last && <><span className="numbers quiet small">{clock(last.at)}</span> {last.text}</>}{!last && t('replay.nothingYet')}</span>
    </p>
  );
}
