import './exports.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportProgressTold } from '../../../electron/contract/exports.ts';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { Files } from './Files.tsx';
import { Imports } from './imports/Imports.tsx';
import { useExports, type Wish } from './useExports.ts';
import { WishForm } from './WishForm.tsx';

/** Records as files: what and of whom, how far it is, and the files made. */
export function Screen(props: StaffProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { again, state, progress, start, cancel, save, remove, error } = useExports(i18n.language === 'en' ? 'en' : 'zh');
  const [list, setList] = useState<Wish['list']>('records');
  const isRunning = progress?.state === 'running';
  const begin = (wish: Wish): void => {
    setList(wish.list);
    start.mutate(wish);
  };
  return (
    <StaffPage {...props} title={t('exports.title')}>
      <p>{t('exports.lead')}</p>
      {error && <FaultNotice error={error} again={again} />}
      {state.data && <WishForm classes={state.data.classes} drills={state.data.drills} isBusy={isRunning || start.isPending} onStart={begin} />}
      <div className="exports-progress" role="status">{progress && <Progress progress={progress} isList={list !== 'records'} />}</div>
      {isRunning && <button type="button" className="button exports-cancel" onClick={() => cancel.mutate()}>{t('exports.cancel')}</button>}
      {state.data && <Files folder={state.data.folder} files={state.data.files} saving={save.isPending ? save.variables : null} onSave={(name) => save.mutate(name)} onRemove={(name) => remove.mutate(name)} />}
      <Imports mayErase={props.account.role === 'administrator'} />
    </StaffPage>
  );
}

function Progress({ progress: { state, done, of, name, why }, isList }: { readonly progress: ExportProgressTold; readonly isList: boolean }): ReactNode {
  const { t } = useTranslation();
  if (state === 'running') return <><p>{of === 0 ? t('exports.working') : t('exports.running', { done, of })}</p><progress aria-label={t('exports.title')} value={done} max={Math.max(of, 1)} /></>;
  if (state === 'cancelled') return <p className="notice">{t('exports.cancelled')}</p>;
  if (state === 'failed') return <p className="notice bad">{t(`exports.failed.${why ?? 'disk'}`)}</p>;
  return <p className="notice good">{isList ? t('exports.doneList', { name }) : t('exports.done', { n: done, name })}</p>;
}
