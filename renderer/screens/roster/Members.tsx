import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from './useRoster.ts';

/** Who is in a class: search, tick; those who are found can be ticked all at once. */
export function Members({ members, onChange }: { members: readonly string[]; onChange(members: string[]): void }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { data, hasMore, isFetching, more } = usePeople(useDeferredValue(search));
  const chosen = new Set(members);
  const found = data?.people ?? [];
  const isAll = found.length > 0 && found.every(({ id }) => chosen.has(id));
  const put = (ids: readonly string[], isIn: boolean): void => onChange(isIn ? [...new Set([...members, ...ids])] : members.filter((id) => !ids.includes(id)));
  return (
    <fieldset className="roster-part">
      <legend>{t('roster.membersTitle', { n: members.length })}</legend>
      <div className="roster-tools">
        <div className="field grow"><label htmlFor="member-search">{t('roster.search')}</label><input id="member-search" type="search" autoComplete="off" value={search} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} onChange={(event) => setSearch(event.target.value)} /></div>
        <button type="button" className="button" disabled={found.length === 0} onClick={() => put(found.map(({ id }) => id), !isAll)}>{t(isAll ? 'roster.noneFound' : 'roster.allFound', { n: found.length })}</button>
      </div>
      {data?.total === 0 && <p className="quiet">{t(search ? 'roster.notFound' : 'roster.nobody')}</p>}
      <ul className="roster-members">
        {found.map(({ id, name, staffNo, unit }) => (
          <li key={id}><label className="roster-check"><input type="checkbox" checked={chosen.has(id)} onChange={(event) => put([id], event.target.checked)} /> <span>{name} <span className="small quiet numbers">{staffNo}</span> <span className="small quiet">{unit}</span></span></label></li>
        ))}
      </ul>
      {hasMore && <div><button type="button" className="button" disabled={isFetching} onClick={more}>{t('roster.more')}</button></div>}
    </fieldset>
  );
}
