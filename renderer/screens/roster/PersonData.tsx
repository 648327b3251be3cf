import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../../electron/contract/roster.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { saveBlob } from '../../ui/files.ts';
import { TypedConfirm } from '../../ui/TypedConfirm.tsx';
import { useStep } from './useRoster.ts';

/** Everything held about one person: as a file, or erased for good after their number was typed. For administrators. */
export function PersonData({ person, onDone }: { readonly person: RosterLine; onDone(said: string): void }): ReactNode {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const take = useStep((api) => api.care.exportPerson({ personId: person.id }), ({ fileName, json }) => saveBlob(fileName, [json], 'application/json'));
  const erase = useStep((api) => api.care.erasePerson({ personId: person.id }), ({ unsealed }) => onDone([t('roster.data.erased', { name: person.name }), ...(unsealed > 0 ? [t('roster.data.unsealed', { count: unsealed })] : [])].join(' ')));
  return (
    <section className="staff-form roster-pin">
      <h3>{t('roster.data.title')}</h3>
      <p className="quiet">{t('roster.data.lead')}</p>
      {take.error && <p className="problem tone-bad" role="alert">{sentenceOf(take.error, t)}</p>}
      {take.data && <p role="status">{t('roster.data.taken', { file: take.data.fileName })}</p>}
      {!asks && (
        <div className="ends">
          <button type="button" className="button" disabled={take.isPending} onClick={() => take.mutate(undefined)}>{t('roster.data.export')}</button>
          <button type="button" className="button" onClick={() => setAsks(true)}>{t('roster.data.erase')}</button>
        </div>
      )}
      {asks && (
        <>
          <p className="notice warn">{t('roster.data.eraseLead')}</p>
          <TypedConfirm word={person.staffNo} label={t('roster.data.type', { staffNo: person.staffNo })} action={t('roster.data.eraseDo')} busy={erase.isPending} problem={erase.error ? sentenceOf(erase.error, t) : null} onSure={() => erase.mutate(undefined)} onCancel={() => setAsks(false)} />
        </>
      )}
    </section>
  );
}
