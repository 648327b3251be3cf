import { HistoryOutlined } from '@ant-design/icons';
import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingDraft } from '../../../electron/contract/evaluation.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { ReplayContext } from '../debrief/replay/ReplayContext.ts';

/** What was seen, each with the moment that it opens the replay at. */
export function Moments({ moments, onRemove }: { moments: RatingDraft['moments']; onRemove?: (index: number) => void }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const replaying = useContext(ReplayContext);
  return (
    <ul className="moments" aria-label={t('evaluation.moments')}>
      {moments.map(({ at, text }, index) => (
        <li key={`${at}${text}`}>
          <button type="button" className="button slim" onClick={() => replaying?.jumpTo(at)}><HistoryOutlined aria-hidden />{t('evaluation.goTo', { t: clock(at) })}</button>
          <span className="grow">{text || t('evaluation.noReason')}</span>
          {onRemove && <button type="button" className="button slim bare" aria-label={t('common.pair', { a: t('evaluation.remove'), b: text })} onClick={() => onRemove(index)}>{t('evaluation.remove')}</button>}
        </li>
      ))}
    </ul>
  );
}
