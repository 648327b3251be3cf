import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonEntry } from '../../../electron/contract/people.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

const fewEnoughToSee = 5;

interface Props {
  readonly people: readonly PersonEntry[];
  readonly search: string;
  onSearch(search: string): void;
  onChosen(personId: string): void;
}

export function KnownPeople({ people, search, onSearch, onChosen }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <section className="panel known" aria-labelledby="known-title">
      <h2 id="known-title">{t('identity.known')}</h2>
      {(people.length > fewEnoughToSee || search) && (
        <div className="field">
          <label htmlFor="people-search" className="unseen">{t('identity.filter')}</label>
          <input id="people-search" type="search" value={search} placeholder={t('identity.filter')} autoComplete="off" onChange={(event) => onSearch(event.target.value)} />
        </div>
      )}
      {people.length === 0 && <p role="status">{t('identity.nobody')}</p>}
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <span className="face" aria-hidden="true">{[...person.name].at(-1)}</span>
            <span className="grow">
              <strong>{person.name}</strong> <span className="numbers">{t('identity.ending', { end: person.staffNoEnd })}</span>
              <span className="small quiet">{person.lastSeen ? t('identity.lastSeen', { when: momentText(person.lastSeen, lang) }) : t('identity.never')}</span>
            </span>
            <button type="button" className="button main" aria-label={`${t('identity.isMe')}:${person.name} ${t('identity.ending', { end: person.staffNoEnd })}`} onClick={() => onChosen(person.id)}>{t('identity.isMe')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
