import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterClassLine } from '../../../electron/contract/roster.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ClassForm } from './ClassForm.tsx';
import { useClasses, useDrills } from './useRoster.ts';

/** All classes, and the form of one. */
export function Classes({ onSaid }: { onSaid(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useClasses();
  const drills = useDrills();
  const [edited, setEdited] = useState<RosterClassLine | 'new' | null>(null);
  const edit = (what: RosterClassLine | 'new'): void => { onSaid(null); setEdited(what); };
  if (edited !== null) return <ClassForm given={edited === 'new' ? null : edited} onDone={(said) => { onSaid(said); setEdited(null); }} />;
  return (
    <>
      <div className="roster-tools"><p className="grow quiet">{t('roster.classLead')}</p><button type="button" className="button main" onClick={() => edit('new')}>{t('roster.classAdd')}</button></div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p role="status">{t('roster.classNone')}</p>}
      <ul className="roster-classes">
        {data?.map((each) => (
          <li key={each.id} className="panel">
            <div className="grow">
              <h2>{each.name}</h2>
              <p className="quiet">{each.unit !== '' && `${each.unit} · `}<span className="numbers">{t('roster.days', { from: each.from, to: each.to })}</span> · {t('roster.members', { n: each.members.length })}</p>
              {each.drills.length > 0 && <ul className="roster-given">{each.drills.map((drill, at) => <li key={`${drill.scenarioId}${at}`}><span className="badge">{t(`mode.${drill.mode}`)}</span> {drills.find(({ id }) => id === drill.scenarioId)?.title ?? drill.scenarioId} <span className="small quiet numbers">{t('roster.days', { from: drill.from, to: drill.to })}</span></li>)}</ul>}
            </div>
            <button type="button" className="button" aria-label={t('common.pair', { a: t('roster.classEdit'), b: each.name })} onClick={() => edit(each)}>{t('roster.classEdit')}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
