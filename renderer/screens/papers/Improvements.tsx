import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import type { ImprovementLine } from '../../../electron/contract/paperShapes.ts';
import { ImprovementForm } from './ImprovementForm.tsx';

/** The improvement plan of a report. */
export function Improvements({ about, plan }: { readonly about: About; readonly plan: readonly ImprovementLine[] }): ReactNode {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<ImprovementLine | 'new' | null>(null);
  const [said, setSaid] = useState(false);
  const edit = (what: ImprovementLine | 'new'): void => { setSaid(false); setEdited(what); };
  return (
    <section className="panel papers-form">
      <h2>{t('papers.reports.plan')}</h2>
      <p role="status" className="papers-said">{said && t('papers.reports.saved')}</p>
      {plan.length === 0 && edited === null && <p className="quiet">{t('papers.reports.planNone')}</p>}
      <ul className="papers-list">
        {plan.map((each) => (
          <li key={each.id}>
            <div className="grow"><strong>{each.problem}</strong><p className="quiet">{[each.measure, each.owner, each.due, each.followUpTitle].filter(Boolean).join(' · ')}</p></div>
            <span className={`badge ${each.late ? 'bad' : each.state === 'closed' ? 'good' : ''}`}>{t(`papers.reports.state.${each.state}`)}{each.late && ` · ${t('papers.reports.late')}`}</span>
            <button type="button" className="button slim" aria-label={t('common.pair', { a: t('papers.reports.edit'), b: each.problem })} onClick={() => edit(each)}>{t('papers.reports.edit')}</button>
          </li>
        ))}
      </ul>
      {edited === null ? <div><button type="button" className="button" onClick={() => edit('new')}>{t('papers.reports.add')}</button></div>
        : <ImprovementForm key={edited === 'new' ? 'new' : edited.id} about={about} given={edited === 'new' ? null : edited} onDone={(isKept) => { setSaid(isKept); setEdited(null); }} />}
    </section>
  );
}
