import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { spanText } from '../../ui/time.ts';
import { ItemBadge } from './ItemBadge.tsx';
import type { Loss } from './topLosses.ts';

/** What was done where points were lost: the answer given, or how the task stood and when. */
export function HappenedText({ loss: { decision, item }, brief = false }: { loss: Loss; /** without the reason */ brief?: boolean }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  if (decision) {
    const { chosen, state, quality, why } = decision;
    return <>{chosen ?? t(state === 'timedOut' ? 'drill.timedOut' : 'debrief.nothingChosen')} {quality && <QualityBadge quality={quality} />} {!brief && why && quality !== 'best' && <span className="quiet small">{why}</span>}</>;
  }
  if (!item) return null;
  const { state, at, due } = item;
  const late = at !== null && due !== null && at > due ? at - due : 0;
  return (
    <>
      <ItemBadge state={state} />{' '}
      {at !== null && state !== 'missing' && <span className="numbers">{clock(at)}</span>}{' '}
      {due !== null && <span className="numbers quiet">{t('debrief.due', { t: clock(due) })}</span>}{' '}
      {late > 0 && <span className="tone-warn">{t('debrief.lateBy', { t: spanText(late, lang) })}</span>}
    </>
  );
}
