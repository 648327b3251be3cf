import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Preview } from './Preview.tsx';
import { useNames } from './useNames.ts';

/** One drill: its sheet, the filled one, and what comes of it. */
export function DrillNames({ scenarioId }: { readonly scenarioId: string }): ReactNode {
  const { t } = useTranslation();
  const { state, download, look, store, remove, error } = useNames(scenarioId);
  const [asks, setAsks] = useState(false);
  const input = useId();
  const { data } = state;
  const chosen = look.data;
  const sayState = (): string => (!data || data.names === 0 ? t('names.none') : data.isInUse ? t('names.set', { n: data.names, day: (data.setAt ?? '').slice(0, 10) }) : t('names.unused', { n: data.names }));
  const take = (file: File | undefined): void => { store.reset(); remove.reset(); if (file) look.mutate(file); };
  const put = async (file: string): Promise<void> => { await store.mutateAsync(file); look.reset(); };
  return (
    <>
      <div className={`notice ${data && data.names > 0 && !data.isInUse ? 'warn' : ''}`}>
        <p className="grow">{sayState()}</p>
        {data && data.names > 0 && <button type="button" className="button slim" onClick={() => setAsks(true)}>{t('names.remove')}</button>}
      </div>
      {error && <FaultNotice error={error} />}
      <div role="status" className="names-said">
        {store.data && <p className="notice good">{t('names.stored', { n: store.data.names })}</p>}
        {remove.data && <p className="notice good">{t('names.removed')}</p>}
      </div>
      <section className="panel names-step">
        <h2>{t('names.getTitle')}</h2>
        <p>{t('names.getLead')}</p>
        <button type="button" className="button" disabled={download.isPending} onClick={() => download.mutate()}>{t('names.get')}</button>
      </section>
      <section className="panel names-step">
        <h2>{t('names.putTitle')}</h2>
        <div className="names-file">
          <input id={input} className="unseen" type="file" accept=".xlsx" onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
          <label htmlFor={input} className="button">{t('names.put')}</label>
          {chosen && <span>{t('names.chosen', { name: chosen.name })}</span>}
        </div>
      </section>
      {chosen && <Preview chosen={chosen} busy={store.isPending} onStore={() => void put(chosen.file).catch(() => undefined)} />}
      {asks && (
        <Dialog title={t('names.askTitle')} onClose={() => setAsks(false)}>
          <p>{t('names.askText')}</p>
          <div className="ends">
            <button type="button" className="button" onClick={() => setAsks(false)}>{t('names.keep')}</button>
            <button type="button" className="button main" onClick={() => { setAsks(false); look.reset(); store.reset(); remove.mutate(); }}>{t('names.remove')}</button>
          </div>
        </Dialog>
      )}
    </>
  );
}
