import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { TimelineList } from '../../ui/TimelineList.tsx';
import { clockText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { StepsBack } from './StepsBack.tsx';

/** What happened: one line, or the whole story at a click. */
export function TimelineBar(): ReactNode {
  const { view: { timeline, earlier, clock: { startsAt } }, lang } = useDrill();
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const last = timeline.at(-1);
  return (
    <section className="timeline-bar" aria-label={t('drill.timeline')}>
      {open && <div className="timeline-all" tabIndex={0} role="region" aria-label={t('drill.timeline')}><StepsBack /><TimelineList entries={timeline.toReversed()} startsAt={startsAt} /></div>}
      <button type="button" className="timeline-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <strong>{t('drill.timeline')}</strong><span className="unseen">{open ? t('drill.timelineClose') : t('drill.timelineOpen')}</span>
        {last && <span key={`${last.at}-${timeline.length + earlier}`} className="last"><span className="numbers quiet">{clockText(startsAt, last.at, lang)}</span> {last.kind === 'message' && <DrillStamp />} {last.text}</span>}
        <span className="quiet small numbers how-many">{t('drill.timelineCount', { n: timeline.length + earlier })}</span>
        {open ? <DownOutlined aria-hidden /> : <UpOutlined aria-hidden />}
      </button>
    </section>
  );
}
