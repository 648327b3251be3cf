import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareState } from '../../../electron/contract/care.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TypedConfirm } from '../../ui/TypedConfirm.tsx';
import { useNotices } from '../identity/useNotices.ts';
import { useCareStep } from './useCare.ts';

/** Where the data lies, what was found wrong with that place, and the way out for two computers under one key. */
export function Station({ state }: { readonly state: CareState }): ReactNode {
  const { t } = useTranslation();
  const notices = useNotices();
  const [asks, setAsks] = useState(false);
  const anew = useCareStep((api, wished: boolean) => api.care.enrolAnew({ wished }), () => setAsks(false));
  return (
    <section className="panel care-part">
      <h2>{t('care.whereTitle')}</h2>
      <p className="care-folder">{state.folder}</p>
      <p>{t('care.holds', { n: state.records })} <span className="quiet">{t('care.head', { head: state.head })}</span></p>
      {notices.map((notice) => <p key={notice} className="notice warn">{notice}</p>)}
      {state.enrolAnew
        ? <div className="notice good" role="status"><p className="grow">{t('care.anewSet')}</p><button type="button" className="button slim" disabled={anew.isPending} onClick={() => anew.mutate(false)}>{t('care.anewStop')}</button></div>
        : <div><button type="button" className="button" onClick={() => setAsks(true)}>{t('care.anew')}</button></div>}
      {asks && (
        <Dialog title={t('care.anew')} onClose={() => setAsks(false)}>
          <p>{t('care.anewLead')}</p>
          <TypedConfirm word={t('care.anewWord')} label={t('care.typeWord', { word: t('care.anewWord') })} action={t('care.anewDo')} busy={anew.isPending} problem={anew.error ? sentenceOf(anew.error, t) : null} onSure={() => anew.mutate(true)} onCancel={() => setAsks(false)} />
        </Dialog>
      )}
    </section>
  );
}
