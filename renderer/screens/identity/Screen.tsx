import './identity.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../person/usePerson.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { FirstTime } from './FirstTime.tsx';
import { KnownPeople } from './KnownPeople.tsx';
import { usePeople } from './usePeople.ts';

/** Who sits here? One click for somebody known; name and staff number for somebody new. */
export function Screen({ onChosen }: { onChosen(person: Person): void }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { people, error, again } = usePeople(search);
  const known = people.length > 0 || search !== '';
  return (
    <>
      <TopBar />
      <main className="page identity">
        <div>
          <h1>{t('identity.title')}</h1>
          <p className="quiet">{t('identity.lead')}</p>
        </div>
        <div className={known ? 'identity-columns' : 'identity-columns alone'}>
          {known && <KnownPeople people={people} search={search} onSearch={setSearch} onChosen={onChosen} error={error} again={again} />}
          <FirstTime onChosen={onChosen} />
        </div>
      </main>
    </>
  );
}
