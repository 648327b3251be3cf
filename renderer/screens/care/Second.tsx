import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareState } from '../../../electron/contract/care.ts';
import { PlaceChoice } from '../../ui/PlaceChoice.tsx';
import { placeProblem } from '../../api/placeProblem.ts';
import { useCareStep, useDisks } from './useCare.ts';

/** The second back-up folder: where it is, another one, or none any more. */
export function Second({ second }: Pick<CareState, 'second'>): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [folder, setFolder] = useState('');
  const { data: disks } = useDisks(isOpen);
  const { mutate, isPending, data, error, reset } = useCareStep((api, wished: string | null) => api.care.setSecond({ folder: wished }), () => setOpen(false));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isPending && folder.trim() !== '') mutate(folder.trim());
  };
  const open = (): void => { reset(); setFolder(second.folder ?? ''); setOpen(true); };
  return (
    <section className="panel care-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('care.secondTitle')}</h2>
      <p>{t('care.secondLead')}</p>
      <p className={second.state === 'there' ? 'notice good' : 'notice warn'}>{t(`care.second.${second.state}`, { folder: second.folder ?? '' })}</p>
      {data && <p className={`notice ${data.second === 'none' || data.second === 'copied' ? 'good' : 'warn'}`} role="status">{t('care.secondSet')}{t(`care.copy.${data.second}`)}</p>}
      {!isOpen && (
        <div className="cluster">
          <button type="button" className="button" onClick={open}>{t(second.folder === null ? 'care.secondChoose' : 'care.secondOther')}</button>
          {second.folder !== null && <button type="button" className="button" disabled={isPending} onClick={() => mutate(null)}>{t('care.secondEnd')}</button>}
        </div>
      )}
      {isOpen && (
        <form className="care-part" onSubmit={submit} noValidate aria-label={t('care.secondChoose')}>
          <PlaceChoice disks={disks ?? []} suffix="-backup" folder={folder} problem={error ? placeProblem(error, t) : null} onChange={(wished) => { reset(); setFolder(wished); }} />
          <div className="cluster">
            <button type="submit" className="button main" disabled={isPending || folder.trim() === ''}>{t('care.secondUse')}</button>
            <button type="button" className="button" onClick={() => setOpen(false)}>{t('common.cancel')}</button>
          </div>
        </form>
      )}
    </section>
  );
}
