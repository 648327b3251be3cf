import './coach.css';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from '../DrillContext.ts';
import { senders, steps } from './steps.ts';
import { useCoach, useKeysInHand } from './useCoach.ts';
import { useSight } from './useSight.ts';

const nowhere: readonly string[] = [];

/** Teaches the screen: one sentence at a time beside the thing meant, which goes on when it is done. It takes no focus and no click but its own. */
export function Coach(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const { lesson, next, stop } = useCoach();
  const card = useRef<HTMLDivElement>(null);
  const sight = useSight(lesson?.anchors ?? nowhere, card);
  const isKeys = useKeysInHand();
  if (!lesson) return null;
  const [unit] = senders(view);
  const named = {
    unit: unit?.name ?? '', task: view.tasks.find(({ units }) => units.some(({ handle }) => handle === unit?.handle))?.title ?? '',
    place: view.places.find(({ show }) => show.water)?.name ?? view.places[0]?.name ?? '',
  };
  const sentence = t(`coach.say.${lesson.saying}`, named);
  const keys = t(`coach.keys.${lesson.saying}`);
  const target = sight?.target;
  return (
    <>
      {target && <div className="coach-ring" aria-hidden="true" style={{ left: target.left, top: target.top, width: target.right - target.left, height: target.bottom - target.top }} />}
      <div ref={card} className="coach-card" role="region" aria-label={t('coach.title')} style={sight ? { left: sight.left, top: sight.top } : { visibility: 'hidden' }}>
        <p className="coach-head small"><strong>{t('coach.title')}</strong><span className="numbers">{t('coach.step', { n: lesson.number, of: steps.length })}</span></p>
        <p className="coach-say">{sentence}</p>
        {isKeys && keys && <p className="coach-keys small">{keys}</p>}
        <p className="coach-ends">
          <button type="button" className="button slim bare" onClick={stop}>{t('coach.stop')}</button>
          {lesson.step.isRead && <button type="button" className="button slim main" onClick={next}>{t('coach.next')}</button>}
        </p>
      </div>
      <p className="unseen" role="status" aria-live="polite">{sentence} {keys}</p>
    </>
  );
}
