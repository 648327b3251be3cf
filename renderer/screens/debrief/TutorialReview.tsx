import { CheckCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { QualityBadge } from '../../ui/QualityBadge.tsx';

/** After the drill that teaches the screen: no verdict and no points, only what was done and why, and the way on. */
export function TutorialReview({ debrief: { tasks, decisions }, onHome }: { debrief: Debrief; onHome(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel tutorial-done">
        <CheckCircleFilled className="tone-good" aria-hidden />
        <div className="grow">
          <h1>{t('coach.doneTitle')}</h1>
          <p>{t('coach.doneText')}</p>
          <p className="small quiet">{t('coach.doneAgain')}</p>
        </div>
        <button type="button" className="button main huge" onClick={onHome}>{t('coach.doneGo')}</button>
      </section>
      <section className="panel tutorial-did" aria-labelledby="did-title">
        <h2 id="did-title">{t('coach.did')}</h2>
        <ul>
          {tasks.map(({ title, state, why }) => <li key={title}><h3><span aria-hidden="true">{state === 'done' ? '✓' : '·'}</span> {t(state === 'done' ? 'coach.didThis' : 'coach.notDone', { title })}</h3><p className="quiet">{why}</p></li>)}
          {decisions.flatMap((review) => (review.chosen === null ? [] : [
            <li key={review.title}>
              <h3>{t('common.pair', { a: review.title, b: review.chosen })} {review.quality && <QualityBadge quality={review.quality} />}</h3>
              <p className="quiet">{review.why}</p>
              {review.best !== review.chosen && <p className="quiet">{t('common.pair', { a: t('drill.best'), b: review.best })}</p>}
            </li>,
          ]))}
        </ul>
      </section>
    </>
  );
}
