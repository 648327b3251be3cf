import '../roster/roster.css';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../../electron/contract/roster.ts';
import type { StaffProps } from '../../screenProps.ts';
import { usePeople } from '../roster/useRoster.ts';
import { StaffPage } from '../staff/StaffPage.tsx';
import { ArchiveSection } from './ArchiveSection.tsx';

const shownAtOnce = 12;

/** The growth archive of one trainee, found by name. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<RosterLine | null>(null);
  const { data } = usePeople(useDeferredValue(search));
  return (
    <StaffPage {...props} title={t('archive.title')}>
      <div className="field"><label htmlFor="archive-search">{t('roster.search')}</label><input id="archive-search" type="search" autoComplete="off" value={search} onChange={(event) => setSearch(event.target.value)} /></div>
      {data?.total === 0 && <p role="status">{t('roster.notFound')}</p>}
      <div className="choices" role="group" aria-label={t('archive.who')}>
        {data?.people.slice(0, shownAtOnce).map((person) => <button key={person.id} type="button" className="button" aria-pressed={person.id === chosen?.id} onClick={() => setChosen(person)}>{person.name} {person.staffNo}</button>)}
      </div>
      {chosen ? <ArchiveSection key={chosen.id} personId={chosen.id} mayEnter /> : <p className="quiet">{t('archive.choose')}</p>}
    </StaffPage>
  );
}
