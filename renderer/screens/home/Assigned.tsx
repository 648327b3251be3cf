import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../../electron/contract/roster.ts';

/** What the class of this trainee is given today: what is not done yet first. */
export function Assigned({ assigned, onOpen }: { assigned: readonly Assignment[]; onOpen(scenarioId: string): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="assigned-title" className="unfinished assigned">
      <h2 id="assigned-title">{t('assigned.title')}</h2>
      <ul>
        {assigned.toSorted((a, b) => Number(a.done > 0) - Number(b.done > 0)).map(({ className, scenarioId, title, mode, to, done }) => (
          <li key={`${className}${scenarioId}${mode}${to}`} className="panel">
            <div className="grow">
              <h3>{title} <span className="badge accent">{t(`mode.${mode}`)}</span> {done > 0 && <span className="badge good">{t('assigned.done', { n: done })}</span>}</h3>
              <p className="quiet numbers">{t('assigned.until', { className, to })}</p>
            </div>
            <button type="button" className={`button ${done > 0 ? '' : 'main'}`} aria-label={t('common.pair', { a: t('assigned.open'), b: `${title} ${t(`mode.${mode}`)}` })} onClick={() => onOpen(scenarioId)}>{t('assigned.open')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
