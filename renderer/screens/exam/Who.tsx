import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../person/person.ts';

/** Name and staff number, large enough to be compared with a card from two steps away. */
export function Who({ person }: { person: Person }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="exam-who">
      <div><dt>{t('identity.name')}</dt><dd>{person.name}</dd></div>
      <div><dt>{t('identity.staffNo')}</dt><dd className="numbers">{person.staffNo}</dd></div>
    </dl>
  );
}
