import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';

export function EndedCard({ onDebrief }: { onDebrief(): void }): ReactNode {
  const { view: { ended } } = useDrill();
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  if (!ended) return null;
  return (
    <div className="ended" role="dialog" aria-modal="true" aria-labelledby="ended-title">
      <div className={`panel ended-card edge-${ended.tone}`}>
        <p className="quiet">{t('drill.over')}</p>
        <h2 id="ended-title">{ended.title}</h2>
        <p>{ended.text}</p>
        <button ref={button} type="button" className="button main huge" onClick={onDebrief}>{t('drill.toDebrief')}</button>
      </div>
    </div>
  );
}
