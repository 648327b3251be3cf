import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useClasses } from '../roster/useRoster.ts';
import type { Wanted } from './wanted.ts';

/** Lists and sign-in sheets of classes, and slips to be written on. */
export function ClassesPart({ onPrint }: { onPrint(wanted: Wanted): void }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useClasses();
  return (
    <>
      <div className="papers-ends"><p className="grow">{t(data?.length === 0 ? 'papers.classes.none' : 'papers.classes.lead')}</p><button type="button" className="button" onClick={() => onPrint({ kind: 'blankAppeal' })}>{t('papers.make.blankAppeal')}</button></div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      <ul className="papers-list">
        {data?.map(({ id, name, unit, from, to, members }) => (
          <li key={id} className="panel">
            <div className="grow"><strong>{name}</strong><p className="quiet">{unit !== '' && `${unit} · `}<span className="numbers">{t('roster.days', { from, to })}</span> · {t('roster.members', { n: members.length })}</p></div>
            <div className="papers-actions">{(['classList', 'signIn'] as const).map((kind) => <button key={kind} type="button" className="button" aria-label={t('common.pair', { a: t(`papers.make.${kind}`), b: name })} onClick={() => onPrint({ kind, classId: id })}>{t(`papers.make.${kind}`)}</button>)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
