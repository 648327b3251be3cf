import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cover } from '../../ui/Cover.tsx';
import { useDrill } from './DrillContext.ts';

export function EndedCard({ onDebrief }: { onDebrief(): void }): ReactNode {
  const { view: { ended, mode } } = useDrill();
  const { t } = useTranslation();
  const isExam = mode === 'exam';
  if (!ended) return null;
  return (
    <Cover heading="ended-title">
      <div className={`panel cover-card edge-${ended.tone}`}>
        <p className="quiet">{t(isExam ? 'mode.exam' : 'drill.over')}</p>
        <h2 id="ended-title">{isExam ? t('exam.overTitle') : ended.title}</h2>
        <p>{isExam ? t('exam.overText') : ended.text}</p>
        <button type="button" className="button main huge" onClick={onDebrief}>{t(isExam ? 'exam.toRecord' : 'drill.toDebrief')}</button>
      </div>
    </Cover>
  );
}
