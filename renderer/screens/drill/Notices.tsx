import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';

/** Sentences about what was just tried. They stay until read: nobody is hurried. */
export function Notices({ lost }: { lost: boolean }): ReactNode {
  const { notices, dismiss } = useDrill();
  const { t } = useTranslation();
  return (
    <div className="desk-notices" aria-live="polite">
      {lost && <div className="notice warn"><p className="grow">{t('drill.lost')}</p></div>}
      {notices.map(({ id, tone, text }) => (
        <div key={id} className={`notice ${tone}`}>
          <p className="grow">{text}</p>
          <button type="button" className="button slim" onClick={() => dismiss(id)}>{t('common.dismiss')}</button>
        </div>
      ))}
    </div>
  );
}
