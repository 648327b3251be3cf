import '../staff/staff.css';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { placeProblem } from '../../api/placeProblem.ts';
import { useApi } from '../../api/ApiContext.ts';
import { PlaceChoice } from '../../ui/PlaceChoice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import type { FirstPlace } from './useFirstPlace.ts';

const told = { usual: 'place.firstUsual', volatile: 'place.firstVolatile', network: 'place.firstNetwork' } as const;

/** At the very first start: where the data lies, right as it is in most rooms, and one button. */
export function Screen({ place, onSettled }: { readonly place: FirstPlace; onSettled(): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const [isChoosing, setChoosing] = useState(false);
  const [folder, setFolder] = useState('');
  const { mutate, isPending, error, data, reset } = useMutation({ mutationFn: (wished: string | null) => api.station.settlePlace({ folder: wished }), onSuccess: ({ outcome }) => { if (outcome === 'settled') onSettled(); } });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isPending && folder.trim() !== '') mutate(folder.trim());
  };
  return (
    <>
      <TopBar />
      <main className="page">
        <h1>{t('place.firstTitle')}</h1>
        {data?.outcome === 'moves' ? <p className="notice good" role="status">{t('place.moved', { folder })}</p> : (
          <section className="panel staff-form">
            <p><strong>{place.folder}</strong></p>
            <p>{t('place.firstLead')}</p>
            <p className={place.kind === 'usual' ? 'notice' : 'notice bad'}>{t(told[place.kind])}</p>
            {error && !isChoosing && <p className="notice bad" role="alert">{placeProblem(error, t)}</p>}
            <div className="ends">
              <button type="button" className="button main huge" disabled={isPending} onClick={() => mutate(null)}>{t('place.firstKeep')}</button>
              {!isChoosing && <button type="button" className="button" onClick={() => setChoosing(true)}>{t('place.firstOther')}</button>}
            </div>
            {isChoosing && (
              <form className="staff-form" onSubmit={submit} noValidate aria-label={t('place.firstOther')}>
                <PlaceChoice disks={place.disks} suffix="" folder={folder} problem={error ? placeProblem(error, t) : null} onChange={(wished) => { reset(); setFolder(wished); }} />
                <div className="ends"><button type="submit" className="button" disabled={isPending || folder.trim() === ''}>{t('place.firstUse')}</button></div>
              </form>
            )}
          </section>
        )}
      </main>
    </>
  );
}
