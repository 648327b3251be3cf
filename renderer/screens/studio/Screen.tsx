import './studio.css';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { Editor } from './Editor.tsx';
import { DraftList } from './list/DraftList.tsx';
import { ReleasedDrills } from './release/ReleasedDrills.tsx';

/** The drafts of this station, or the one that the address names. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<string | null>(null);
  const open = (draftId: string): void => { setNotice(null); props.go({ screen: 'staff', page: 'studio', part: draftId }); };
  if (props.part !== '') {
    const twin = (keptAs: string): void => { setNotice(t('studio.twin')); props.go({ screen: 'staff', page: 'studio', part: keptAs }); };
    return <Opened key={props.part} draftId={props.part} notice={notice} onTwin={twin} onLeave={() => props.go({ screen: 'staff', page: 'studio' })} />;
  }
  return <StaffPage {...props} title={t('studio.title')}><DraftList onOpen={open} /><ReleasedDrills /></StaffPage>;
}

interface OpenedProps { readonly draftId: string; readonly notice: string | null; onTwin(keptAs: string): void; onLeave(): void }

function Opened({ draftId, notice, onTwin, onLeave }: OpenedProps): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  // what is open is the newest there is: it is asked for once, and never behind the back of whoever writes
  const draft = useQuery({ queryKey: ['studio', 'draft', draftId], queryFn: () => api.studio.open({ draftId }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnReconnect: false });
  const tables = useQuery({ queryKey: ['studio', 'tables'], queryFn: () => api.studio.tables() });
  const error = draft.error ?? tables.error;
  if (error) return <main className="page"><FaultNotice error={error} again={() => { void draft.refetch(); void tables.refetch(); }} /><button type="button" className="button" onClick={onLeave}>{t('studio.toList')}</button></main>;
  if (!draft.data || !tables.data) return <Loading />;
  return <Editor draft={draft.data} tables={tables.data} notice={notice} onTwin={onTwin} onLeave={onLeave} />;
}
