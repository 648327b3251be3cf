import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';
import type { Notice } from './useActions.ts';

/** Sentences about what was just tried, over the map. What went well leaves by itself; what did not stays until it is read. */
export function Notices({ lost }: { lost: boolean }): ReactNode {
  const { view: { timeline }, notices, dismiss } = useDrill();
  const { t } = useTranslation();
  // Only the timeline tells an order beyond one's powers from one that found no agreement.
  const isOverreach = ({ reason }: Notice): boolean => reason !== undefined && timeline.some(({ kind, text }) => kind === 'overreach' && text.includes(reason));
  return (
    <div className="desk-notices" aria-live="polite">
      {lost && <div className="notice warn"><p className="grow">{t('drill.lost')}</p></div>}
      {notices.map((notice) => (
        <div key={notice.id} className={`notice ${notice.tone}`}>
          <p className="grow">{isOverreach(notice) ? t('drill.overreached', { reason: notice.reason }) : notice.text}</p>
          {notice.tone !== 'good' && <button type="button" className="button slim" onClick={() => dismiss(notice.id)}>{t('common.dismiss')}</button>}
        </div>
      ))}
    </div>
  );
}
