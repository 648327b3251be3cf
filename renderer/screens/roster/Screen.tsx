import './roster.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { StaffPage } from '../staff/StaffPage.tsx';
import { Classes } from './Classes.tsx';
import { People } from './People.tsx';

const parts = ['people', 'classes'] as const;

/** Who is trained here, and in which classes with which drills. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const [part, setPart] = useState<(typeof parts)[number]>('people');
  const [said, setSaid] = useState<string | null>(null);
  return (
    <StaffPage {...props} title={t('roster.title')} actions={(
      <div className="cluster" role="group" aria-label={t('roster.parts')}>
        {parts.map((each) => <button key={each} type="button" className="button" aria-pressed={part === each} onClick={() => { setSaid(null); setPart(each); }}>{t(`roster.part.${each}`)}</button>)}
      </div>
    )}>
      {said !== null && <p className="notice good" role="status">{said}</p>}
      {part === 'people' ? <People isAdministrator={props.account.role === 'administrator'} onSaid={setSaid} /> : <Classes onSaid={setSaid} />}
    </StaffPage>
  );
}
