import { RollbackOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../scenarios/engine/index.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';
import { useDrill } from './DrillContext.ts';

type Feedback = RunView['feedback'][number];

/** Practice only: what to learn from the last choice. In full when nothing else waits, else one line that opens at a click. */
export function FeedbackCard({ feedback, brief, onDismiss }: { feedback: Feedback; brief: boolean; onDismiss(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang, goBack } = useDrill();
  const [opened, setOpened] = useState(false);
  const isBrief = brief && !opened;
  const { title, chosen, quality, why, best, sources } = feedback;
  return (
    <article className={`feedback quality-${quality ?? 'none'} ${isBrief ? 'brief' : ''}`} aria-label={t('drill.feedback')}>
      <header>
        <p className="small quiet">{isBrief ? title : t('common.pair', { a: t('drill.feedback'), b: title })}</p>
        {quality && <QualityBadge quality={quality} />}
        {isBrief ? <button type="button" className="button slim" onClick={() => setOpened(true)}>{t('drill.whyOpen')}</button> : <button type="button" className="button slim" data-first onClick={onDismiss}>{t('common.dismiss')}</button>}
      </header>
      {!isBrief && <div><button type="button" className="button slim" onClick={() => goBack(feedback)}><RollbackOutlined aria-hidden />{t('drill.goBack')}</button></div>}
      {!isBrief && (
        <dl>
          <div><dt>{t('drill.chosen')}</dt><dd>{chosen ?? t('drill.timedOut')}</dd></div>
          <div><dt>{t('drill.why')}</dt><dd>{why}</dd></div>
          {best && best !== chosen && <div><dt>{t('drill.best')}</dt><dd>{best}</dd></div>}
          {sources.length > 0 && <div><dt>{t('drill.sources')}</dt><dd className="small">{sources.join(lang === 'zh' ? '；' : '; ')}</dd></div>}
        </dl>
      )}
    </article>
  );
}
