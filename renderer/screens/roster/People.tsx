import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../../electron/contract/roster.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AddPerson } from './AddPerson.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { usePeople } from './useRoster.ts';

/** The roster with its search, the way in for a file, and each person's own sheet. */
export function People({ isAdministrator, onSaid }: { readonly isAdministrator: boolean; onSaid(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [isImporting, setImporting] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<RosterLine | null>(null);
  const { data, error, refetch, hasMore, isFetching, more } = usePeople(useDeferredValue(search));
  if (isImporting) return <ImportPanel onDone={(said) => { onSaid(said); setImporting(false); }} />;
  return (
    <>
      <div className="roster-tools">
        <div className="field grow">
          <label htmlFor="roster-search">{t('roster.search')}</label>
          <input id="roster-search" type="search" autoComplete="off" value={search} onChange={(event) => setSearch(event.target.value)} />
        </div>
        <button type="button" className="button" onClick={() => { onSaid(null); setAdding(true); }}>{t('roster.add')}</button>
        <button type="button" className="button main" onClick={() => { onSaid(null); setImporting(true); }}>{t('roster.import')}</button>
      </div>
      {error && <FaultNotice error={error} again={refetch} />}
      {!data && !error && <Loading />}
      {data && <p className="quiet" role="status">{data.total === 0 ? t(search ? 'roster.notFound' : 'roster.nobody') : data.total > data.people.length ? t('roster.countOf', { n: data.people.length, total: data.total }) : t('roster.count', { n: data.total })}</p>}
      {data && data.total > 0 && <PeopleTable people={data.people} onChosen={(person) => { onSaid(null); setChosen(person); }} />}
      {hasMore && <div><button type="button" className="button" disabled={isFetching} onClick={more}>{t('roster.more')}</button></div>}
      {isAdding && <AddPerson onDone={(said) => { if (said !== null) onSaid(said); setAdding(false); }} />}
      {chosen && <PersonDialog person={chosen} isAdministrator={isAdministrator} onDone={(said) => { if (said !== null) onSaid(said); setChosen(null); }} />}
    </>
  );
}

function PeopleTable({ people, onChosen }: { people: readonly RosterLine[]; onChosen(person: RosterLine): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="panel roster-scroll" role="region" aria-label={t('roster.part.people')} tabIndex={0}>
      <table className="roster-table">
        <thead><tr>{(['name', 'staffNo', 'unit', 'post', 'className'] as const).map((column) => <th key={column} scope="col">{t(`roster.column.${column}`)}</th>)}<th scope="col"><span className="unseen">{t('roster.open')}</span></th></tr></thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td className="numbers">{person.staffNo}</td>
              <td>{person.unit}</td>
              <td>{person.post}</td>
              <td>{person.classes.join(t('roster.and'))}</td>
              <td className="roster-end">{person.hasPin && <span className="badge">{t('roster.hasPin')}</span>} <button type="button" className="button slim" aria-label={t('common.pair', { a: t('roster.open'), b: `${person.name} ${person.staffNo}` })} onClick={() => onChosen(person)}>{t('roster.open')}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
