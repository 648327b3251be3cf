import './identity.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../navigation.ts';
import { useSession } from '../../session/SessionContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { FirstTime } from './FirstTime.tsx';
import { KnownPeople } from './KnownPeople.tsx';
import { useEnter } from './useEnter.ts';
import { useNotices } from './useNotices.ts';
import { usePeople } from './usePeople.ts';

/** Who sits here? One click for somebody known; name and staff number for somebody new. */
export function Screen({ go }: { go(place: Place): void }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { people, error, again } = usePeople(search);
  const { comeBack, failure } = useEnter();
  const { hasRunOut } = useSession();
  const notices = useNotices();
  const known = people.length > 0 || search !== '';
  return (
    <>
      <TopBar />
      <main className="page identity">
        <div className="identity-head">
          <div>
            <h1>{t('identity.title')}</h1>
            <p className="quiet">{t(known ? 'identity.lead' : 'identity.leadFirst')}</p>
          </div>
          {/* above what comes a moment later, so that it never moves under a hand */}
          <button type="button" className="button bare slim" onClick={() => go({ screen: 'staff', page: '' })}>{t('identity.staff')}</button>
        </div>
        {hasRunOut && <p className="notice warn" role="status">{t('identity.ranOut')}</p>}
        {notices.map((notice) => <p key={notice} className="notice warn" role="status">{notice}</p>)}
        {error && <FaultNotice error={error} again={again} />}
        {failure && <FaultNotice error={failure.error} again={again} />}
        <div className={known ? 'identity-columns' : 'identity-columns alone'}>
          {known && <KnownPeople people={people} search={search} onSearch={setSearch} onChosen={comeBack} />}
          <FirstTime />
        </div>
      </main>
    </>
  );
}
