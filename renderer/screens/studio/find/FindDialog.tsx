import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt } from '../../../../scenarios/engine/index.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { nameOf } from '../form/nameOf.ts';
import { useWords } from '../form/words.ts';
import { formPath, listOf } from '../outline/sections.ts';
import { useStudio, useWritten } from '../StudioContext.ts';
import { foundIn, type Found } from './found.ts';

/** Finds words anywhere in the drill and its English, and goes there. */
export function FindDialog({ onClose }: { onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [asked, setAsked] = useState('');
  const { select, show } = useStudio();
  const documents = useWritten();
  const found = useMemo(() => foundIn(documents, asked), [documents, asked]);
  const go = ({ file, path }: Found): void => {
    onClose();
    if (file === 'en') { show('translation'); return; }
    show('outline');
    select(path);
  };
  const whereOf = ({ file, path }: Found): string => {
    if (file === 'en') return t('studio.section.english');
    const list = listOf(path);
    return list ? t('common.pair', { a: words.kind(list.kind), b: nameOf(partAt(documents.scenario, formPath(path))) }) : t('studio.section.basics');
  };
  return (
    <Dialog title={t('studio.findTitle')} onClose={onClose}>
      <form className="field" onSubmit={(event) => { event.preventDefault(); const [first] = found; if (first) go(first); }}>
        <label htmlFor={id}>{t('studio.findLabel')}</label>
        <input id={id} autoFocus autoComplete="off" value={asked} onChange={({ target }) => setAsked(target.value)} />
      </form>
      <p className="small quiet" role="status">{asked.trim() !== '' && t('studio.foundCount', { n: found.length })}</p>
      <ul className="studio-found">
        {found.map((each, at) => <li key={at}><button type="button" className="studio-finding" onClick={() => go(each)}><span className="small quiet">{whereOf(each)}</span><span>{each.text}</span></button></li>)}
      </ul>
      <div className="ends"><button type="button" className="button" onClick={onClose}>{t('common.close')}</button></div>
    </Dialog>
  );
}
