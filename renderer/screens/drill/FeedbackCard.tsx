import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../scenarios/engine/index.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';

type Feedback = RunView['feedback'][number];

/** Practice only: what to learn from the last choice, right after it. */
export function FeedbackCard({ feedback, onDismiss }: { feedback: Feedback; onDismiss(): void }): ReactNode {
  const { t } = useTranslation();
  const { title, chosen, quality, why, best, sources } = feedback;
  return (
    <article className={`feedback quality-${quality ?? 'none'}`} aria-label={t('drill.feedback')}>
      <header><p className="small quiet">{t('drill.feedback')}:{title}</p>{quality && <QualityBadge quality={quality} />}</header>
      <dl>
        <div><dt>{t('drill.chosen')}</dt><dd>{chosen ?? t('drill.timedOut')}</dd></div>
        <div><dt>{t('drill.why')}</dt><dd>{why}</dd></div>
        {best && best !== chosen && <div><dt>{t('drill.best')}</dt><dd>{best}</dd></div>}
        {sources.length > 0 && <div><dt>{t('drill.sources')}</dt><dd className="small">{sources.join(';')}</dd></div>}
      </dl>
      <button type="button" className="button" data-first onClick={onDismiss}>{t('common.dismiss')}</button>
    </article>
  );
}
