import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/refusal.ts';
import { useCareStep, useProgress } from './useCare.ts';

/** A back-up made now and read back, with how far it is. */
export function BackUpNow(): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending, data, error } = useCareStep((api) => api.care.backUpNow());
  const percent = useProgress(isPending);
  return (
    <section className="panel care-part">
      <h2>{t('care.nowTitle')}</h2>
      <p>{t('care.nowLead')}</p>
      <div className="care-now">
        <button type="button" className="button main" disabled={isPending} onClick={() => mutate(undefined)}>{t('care.now')}</button>
        {isPending && <><progress max={100} value={percent} aria-label={t('care.making')} /><span role="status">{t('care.making')} {percent}%</span></>}
      </div>
      {data && <p className={`notice ${data.second === 'none' || data.second === 'copied' ? 'good' : 'warn'}`} role="status">{t('care.made')}{t(`care.copy.${data.second}`)}</p>}
      {error && <p className="notice bad" role="alert">{sentenceOf(error, t)}</p>}
    </section>
  );
}
