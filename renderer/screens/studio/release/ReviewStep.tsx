import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseLook } from '../../../../electron/contract/releases.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { stampText } from './stampText.ts';
import type { ReleaseSteps } from './useRelease.ts';

/** The signature of somebody who did not write the draft, and whether the centre asks for it. */
export function ReviewStep({ steps: { review, rules, me, setTwo }, look }: { readonly steps: ReleaseSteps; readonly look: ReleaseLook }): ReactNode {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const id = useId();
  const { review: signed, mayReview, needsReview, errors, state } = look;
  const isOut = state === 'released' || state === 'withdrawn';
  return (
    <section className="panel release-step">
      <h3>{t('release.review')}</h3>
      <p className="small quiet">{t(needsReview ? 'release.reviewNeeded' : 'release.reviewFree')}</p>
      <p>{signed ? t('release.reviewed', { by: signed.by, at: stampText(signed.at) }) : t('release.notReviewed')}{signed && signed.note !== '' && <> “{signed.note}”</>}</p>
      {!signed && !isOut && !mayReview && <p>{t('release.own')}</p>}
      {!signed && !isOut && mayReview && (
        <div className="release-field">
          <label htmlFor={id}>{t('release.signNote')}</label>
          <textarea id={id} rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          <div><button type="button" className="button" disabled={review.isPending || errors.length > 0} onClick={() => review.mutate(note.trim())}>{t('release.sign')}</button></div>
        </div>
      )}
      <div role="status">{review.isSuccess && signed && <p className="notice good">{t('release.signed')}</p>}</div>
      {review.error && <FaultNotice error={review.error} />}
      {me.data?.role === 'administrator' && rules.data && (
        <label className="release-two"><input type="checkbox" checked={rules.data.twoPersons} disabled={setTwo.isPending} onChange={(event) => setTwo.mutate(event.target.checked)} /><span><strong>{t('release.setTwo')}</strong><span className="small quiet">{t('release.setTwoHint')}</span></span></label>
      )}
      {setTwo.error && <FaultNotice error={setTwo.error} />}
    </section>
  );
}
