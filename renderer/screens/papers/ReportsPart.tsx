import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import { useClasses, useDrills } from '../roster/useRoster.ts';
import { useOverview } from './usePapers.ts';

/** Reports of classes, and what is due of the improvements. */
export function ReportsPart({ onReport }: { onReport(about: About): void }): ReactNode {
  const { t } = useTranslation();
  const classes = useClasses().data ?? [];
  const drills = useDrills().filter(({ category }) => category !== 'tutorial');
  const due = useOverview().data?.due ?? [];
  const [chosenClass, setClass] = useState('');
  const [chosenDrill, setDrill] = useState('');
  const className = chosenClass || (classes[0]?.name ?? '');
  const scenarioId = chosenDrill || (drills[0]?.id ?? '');
  return (
    <>
      <p>{t('papers.reports.lead')}</p>
      <div className="papers-bar">
        <label>{t('papers.reports.class')}<select value={className} onChange={(event) => setClass(event.target.value)}>{classes.map(({ id, name }) => <option key={id} value={name}>{name}</option>)}</select></label>
        <label>{t('papers.reports.drill')}<select value={scenarioId} onChange={(event) => setDrill(event.target.value)}>{drills.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></label>
        <button type="button" className="button main" disabled={className === '' || scenarioId === ''} onClick={() => onReport({ of: 'class', className, scenarioId })}>{t('papers.reports.write')}</button>
      </div>
      <section className="panel">
        <h2>{t('papers.reports.due')}</h2>
        {due.length === 0 && <p className="quiet">{t('papers.reports.dueNone')}</p>}
        <ul className="papers-list">{due.map((each) => <li key={each.id}><div className="grow"><strong>{each.problem}</strong><p className="quiet">{each.aboutTitle}{each.owner && ` · ${each.owner}`}</p></div><span className={`badge ${each.late ? 'bad' : 'warn'}`}>{each.late && `${t('papers.reports.late')} · `}{t('papers.reports.dueOn', { day: each.due })}</span></li>)}</ul>
      </section>
    </>
  );
}
