import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';

export function EndedCard({ onDebrief }: { onDebrief(): void }): ReactNode {
  const { view: { ended, mode } } = useDrill();
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const isExam = mode === 'exam';
  if (!ended) return null;
  return (
    <div className="ended" role="dialog" aria-modal="true" aria-labelledby="ended-title">
      <div className={`panel ended-card edge-${ended.tone}`}>
        <p className="quiet">{t(isExam ? 'mode.exam' : 'drill.over')}</p>
        <h2 id="ended-title">{isExam ? t('exam.overTitle') : ended.title}</h2>
        <p>{isExam ? t('exam.overText') : ended.text}</p>
        <button ref={button} type="button" className="button main huge" onClick={onDebrief}>{t(isExam ? 'exam.toRecord' : 'drill.toDebrief')}</button>
      </div>
    </div>
  );
}
