import { RedoOutlined, SearchOutlined, UndoOutlined } from '@ant-design/icons';
import { memo, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/Loading.tsx';
import type { Saved } from './document/autosave.ts';
import { isBroken } from './document/draftStore.ts';
import { fieldOf, textOf } from './document/partSteps.ts';
import { FindDialog } from './find/FindDialog.tsx';
import { panels } from './side/panels.ts';
import { useNow, useStudio } from './StudioContext.ts';
import { views } from './views.ts';

/** The frame around every view of a draft: its name, whether it is stored, the way back and forth in time, the tabs, and the panel beside. */
export const EditorFrame = memo(function EditorFrame({ saved, notice, onLeave }: { readonly saved: Saved; readonly notice: string | null; onLeave(): void }): ReactNode {
  const { t, i18n } = useTranslation();
  const { view, show, undo, redo, flush, checked } = useStudio();
  const title = useNow(({ scenario }) => textOf(fieldOf(scenario.value, 'title'))), broken = useNow(({ scenario }) => isBroken(scenario)), isLoaded = useNow((state) => state.isLoaded);
  const fault = useNow((state) => state.fault), canUndo = useNow((state) => state.canUndo), canRedo = useNow((state) => state.canRedo);
  const [panel, setPanel] = useState(panels[0]?.name);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(panels.slice(0, 1).map(({ name }) => name)));
  const [isFinding, setFinding] = useState(false);
  const shown = views.find(({ name }) => name === view) ?? views[0];
  // on the window, so that it answers before anything in the studio has been clicked
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // what lies over the studio has keys of its own
      if (event.target instanceof Element && event.target.closest('.trial, dialog')) return;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'f') setFinding(true);
      else if (key === 's') void flush();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, flush]);
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div className="studio">
      <header className="studio-bar">
        <button type="button" className="button bare" onClick={() => void flush().then(onLeave)}>← {t('studio.toList')}</button>
        <h1 className="studio-title">{title || t('studio.untitled')}</h1>
        <p className="small quiet numbers studio-saved" role="status" data-saved={saved.kind}>{saved.kind === 'stored' ? t('studio.saved.stored', { at: new Date(saved.at).toLocaleTimeString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { hour: '2-digit', minute: '2-digit' }) }) : t(`studio.saved.${saved.kind}`)}</p>
        <div className="cluster" role="group" aria-label={t('studio.views')}>
          {views.map(({ name }) => <button key={name} type="button" className="button slim" aria-pressed={shown?.name === name} onClick={() => show(name)}>{t(`studio.view.${name}`)}</button>)}
        </div>
        <div className="cluster">
          <button type="button" className="button slim square" aria-label={t('studio.undo')} title={`${t('studio.undo')} (Ctrl+Z)`} aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={undo}><UndoOutlined aria-hidden /></button>
          <button type="button" className="button slim square" aria-label={t('studio.redo')} title={`${t('studio.redo')} (Ctrl+Y)`} aria-keyshortcuts="Control+Y" disabled={!canRedo} onClick={redo}><RedoOutlined aria-hidden /></button>
          <button type="button" className="button slim" title="Ctrl+F" aria-keyshortcuts="Control+F" onClick={() => setFinding(true)}><SearchOutlined aria-hidden />{t('studio.find')}</button>
        </div>
      </header>
      {notice !== null && <p className="notice warn studio-notice" role="status">{notice}</p>}
      {fault !== null && <p className="notice bad studio-notice" role="alert">{t('studio.editFault', { what: fault })}</p>}
      <div className="studio-body">
        <main className="studio-main">
          {!isLoaded ? <Loading /> : broken && shown?.name !== 'text'
            ? <div className="notice bad"><p className="grow">{t('studio.broken')}</p><button type="button" className="button" onClick={() => show('text')}>{t('studio.toText')}</button></div>
            : <Suspense fallback={<Loading />}>{shown && <shown.Screen />}</Suspense>}
        </main>
        <aside className="studio-side" aria-label={t('studio.side')}>
          <div className="cluster" role="group" aria-label={t('studio.side')}>
            {panels.map(({ name }) => <button key={name} type="button" className="button slim" aria-pressed={panel === name} onClick={() => { setPanel(name); setOpened((before) => new Set(before).add(name)); }}>{t(`studio.panel.${name}`)}{name === 'findings' && checked.isReady && <span className={`badge numbers ${errors > 0 ? 'bad' : ''}`}>{checked.findings.length}</span>}</button>)}
          </div>
          {/* a panel once opened goes on with its work behind the others */}
          {panels.map(({ name, Panel }) => opened.has(name) && <div key={name} className="studio-panel" hidden={panel !== name}><Suspense fallback={<Loading />}><Panel /></Suspense></div>)}
        </aside>
      </div>
      {isFinding && <FindDialog onClose={() => setFinding(false)} />}
    </div>
  );
});
