import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { idRefusal, partAt, renamedEverywhere, type IdRefusal, type PartPath } from '../../../../scenarios/engine/index.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { textOf } from '../document/partSteps.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import { nameOf } from './nameOf.ts';
import { renamingAt } from './renamingAt.ts';

/** Asks for another id, says how many places it stands in, and changes them all as one step. */
export function RenameDialog({ path, onClose }: { readonly path: PartPath; onClose(): void }): ReactNode {
  const { rewrite } = useStudio();
  const { scenario, settled } = useNow((state) => state);
  const { t } = useTranslation();
  const id = useId();
  const root = scenario.value, from = textOf(partAt(root, path));
  const [typed, setTyped] = useState(from);
  const to = typed.trim();
  const renaming = renamingAt(root, path, to);
  const refusal = renaming && idRefusal(renaming, root);
  // what was typed a moment ago must stand in the text before the text is changed
  const isWritten = scenario === settled.scenario;
  const count = useMemo(() => {
    const own = isWritten ? renamingAt(settled.scenario.value, path, `${from}X`) : null;
    return own === null ? null : renamedEverywhere({ scenario: settled.scenario.text, en: settled.en.text }, [own]).count;
  }, [isWritten, settled, path, from]);
  const told = (found: IdRefusal): string => (found.reason === 'taken' ? t('studioHelp.rename.taken', { name: nameOf(partAt(root, found.by)), id: to }) : t(`studioHelp.rename.${found.reason}`, { id: to }));
  const isReady = renaming !== null && refusal === null && to !== from && isWritten;
  const act = (): void => {
    if (!isReady) return;
    const { scenario: text, en } = renamedEverywhere({ scenario: settled.scenario.text, en: settled.en.text }, [renaming]);
    rewrite({ scenario: text, en });
    onClose();
  };
  return (
    <Dialog title={t('studioHelp.rename.title', { id: from })} onClose={onClose}>
      <form className="field" onSubmit={(event) => { event.preventDefault(); act(); }}>
        <label htmlFor={id}>{t('studioHelp.rename.to')}</label>
        <input id={id} autoFocus autoComplete="off" spellCheck={false} value={typed} aria-invalid={refusal !== null} aria-describedby={`${id}-said`} onChange={({ target }) => setTyped(target.value)} />
        <p id={`${id}-said`} role="status" className={refusal ? 'small tone-bad' : 'small quiet'}>{refusal ? told(refusal) : count !== null && t('studioHelp.rename.places', { n: count })}</p>
        <div className="ends">
          <button type="button" className="button" onClick={onClose}>{t('common.cancel')}</button>
          <button type="submit" className="button primary" disabled={!isReady}>{t('studioHelp.rename.act')}</button>
        </div>
      </form>
    </Dialog>
  );
}
