import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupLineTold, RestoreLoss } from '../../../electron/contract/care.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { momentText } from '../../ui/time.ts';
import { TypedConfirm } from '../../ui/TypedConfirm.tsx';
import { useCareStep, useLoss } from './useCare.ts';

/** What would be lost, and only then, after a typed word, the restore for the next start. */
export function RestoreDialog({ line, onDone }: { readonly line: BackupLineTold; onDone(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { data, error, refetch } = useLoss(line.id);
  const stage = useCareStep((api) => api.care.stageRestore({ id: line.id }), onDone);
  return (
    <Dialog title={t('care.restoreTitle', { when: momentText(line.madeAt, lang) })} onClose={onDone}>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data === null && <p className="notice warn">{t('care.lossUnknown')}</p>}
      {data && <LossText loss={data} />}
      <p>{t('care.restoreLead')}</p>
      {data !== undefined && <TypedConfirm word={t('care.restoreWord')} label={t('care.typeWord', { word: t('care.restoreWord') })} action={t('care.restoreDo')} busy={stage.isPending} problem={stage.error ? sentenceOf(stage.error, t) : null} onSure={() => stage.mutate(undefined)} onCancel={onDone} />}
    </Dialog>
  );
}

function LossText({ loss: { records, people, acts, newest } }: { readonly loss: RestoreLoss }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  if (records + people + acts === 0) return <p className="notice good">{t('care.lossNone')}</p>;
  return (
    <div className="notice warn">
      <div className="grow">
        <p>{t('care.loss', { records, people, acts })}</p>
        {newest.length > 0 && <ul className="care-lost">{newest.map(({ name, staffNo, title, finishedAt }, i) => <li key={i}>{momentText(finishedAt, lang)} · {name} {staffNo} · {title}</li>)}</ul>}
        {records > newest.length && <p className="small">{t('care.lossMore', { n: records - newest.length })}</p>}
      </div>
    </div>
  );
}
