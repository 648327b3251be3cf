import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftLine } from '../../../../electron/contract/studio.ts';
import type { Api } from '../../../api/client.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { momentText } from '../../../ui/time.ts';
import { GiveOut } from '../exchange/GiveOut.tsx';
import { TakeIn } from '../exchange/TakeIn.tsx';
import { NewDraft } from './NewDraft.tsx';

/** All drafts, newest change first, and the bin below. */
export function DraftList({ onOpen }: { onOpen(draftId: string): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'new' | 'in' | 'out' | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['studio', 'list'], queryFn: () => api.studio.list(), staleTime: 0 });
  const step = useMutation({ mutationFn: (act: (to: Api) => Promise<unknown>) => act(api), onSettled: () => client.invalidateQueries({ queryKey: ['studio', 'list'] }) });
  const failed = error ?? step.error;
  return (
    <>
      <div className="roster-tools studio-list-head"><p className="grow quiet">{t('studio.lead')}</p><button type="button" className="button" onClick={() => setDialog('in')}>{t('exchange.in')}</button><button type="button" className="button" onClick={() => setDialog('out')}>{t('exchange.out')}</button><button type="button" className="button main" onClick={() => setDialog('new')}>{t('studio.new')}</button></div>
      {dialog === 'in' && <TakeIn onClose={() => setDialog(null)} onMade={onOpen} />}
      {failed && <FaultNotice error={failed} again={() => { step.reset(); void refetch(); }} />}
      {!data && !error && <Loading />}
      {data?.drafts.length === 0 && <p role="status" className="panel">{t('studio.noDrafts')}</p>}
      <ul className="studio-drafts">
        {data?.drafts.map((draft) => (
          <li key={draft.draftId} className="panel">
            <DraftHead draft={draft} />
            <button type="button" className="button main" aria-label={t('common.pair', { a: t('studio.open'), b: draft.title })} onClick={() => onOpen(draft.draftId)}>{t('studio.open')}</button>
            <button type="button" className="button" aria-label={t('common.pair', { a: t('studio.copy'), b: draft.title })} disabled={step.isPending} onClick={() => step.mutate((to) => to.studio.duplicate({ draftId: draft.draftId }))}>{t('studio.copy')}</button>
            <button type="button" className="button" aria-label={t('common.pair', { a: t('studio.toBin'), b: draft.title })} disabled={step.isPending} onClick={() => step.mutate((to) => to.studio.remove({ draftId: draft.draftId }))}>{t('studio.toBin')}</button>
          </li>
        ))}
      </ul>
      {data !== undefined && data.bin.length > 0 && (
        <details className="studio-bin">
          <summary>{t('studio.bin', { n: data.bin.length })}</summary>
          <ul className="studio-drafts">
            {data.bin.map((draft) => (
              <li key={draft.draftId} className="panel"><DraftHead draft={draft} />
                <button type="button" className="button" aria-label={t('common.pair', { a: t('studio.putBack'), b: draft.title })} disabled={step.isPending} onClick={() => step.mutate((to) => to.studio.putBack({ draftId: draft.draftId }))}>{t('studio.putBack')}</button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {dialog === 'new' && <NewDraft onClose={() => setDialog(null)} onMade={onOpen} />}
      {dialog === 'out' && <GiveOut drafts={data?.drafts ?? []} onClose={() => setDialog(null)} />}
    </>
  );
}

function DraftHead({ draft }: { draft: DraftLine }): ReactNode {
  const { t, i18n } = useTranslation();
  const category = i18n.exists(`category.${draft.category}`) ? t(`category.${draft.category as 'fire'}`) : draft.category;
  return (
    <div className="grow">
      <h2>{draft.title || t('studio.untitled')}</h2>
      <p className="quiet small"><span className="badge">{category}</span> <span className="numbers">{draft.version}</span> · <span className="numbers">{t('studio.changed', { at: momentText(draft.changedAt, i18n.language === 'en' ? 'en' : 'zh') })}</span></p>
    </div>
  );
}
