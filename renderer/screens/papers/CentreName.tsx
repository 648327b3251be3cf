import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useOverview, usePaperStep } from './usePapers.ts';

/** What the centre is called at the top of its papers. */
export function CentreName(): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const known = useOverview().data?.centre;
  const [typed, setTyped] = useState<string | null>(null);
  const keep = usePaperStep((api, centre: string) => api.papers.keepCentre({ centre }), () => setTyped(null));
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); if (typed !== null) keep.mutate(typed); };
  return (
    <form className="papers-bar" onSubmit={submit}>
      <label htmlFor={id}>{t('papers.centre')}<input id={id} value={typed ?? known ?? ''} maxLength={60} autoComplete="off" disabled={known === undefined} onChange={(event) => { keep.reset(); setTyped(event.target.value); }} /></label>
      <button type="submit" className="button" disabled={typed === null || keep.isPending}>{t('papers.centreKeep')}</button>
      <span role="status">{keep.isSuccess && t('papers.centreKept')}</span>
      {keep.error && <FaultNotice error={keep.error} />}
    </form>
  );
}
