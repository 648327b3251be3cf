import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, textOf } from '../document/partSteps.ts';
import { nameOf } from '../form/nameOf.ts';
import { PartTools } from '../form/PartTools.tsx';
import { useWords } from '../form/words.ts';
import type { PartList } from './sections.ts';
import type { OutlineActs } from './useOutline.ts';

interface Props {
  readonly part: unknown;
  readonly at: number;
  readonly count: number;
  readonly list: PartList;
  readonly isSelected: boolean;
  /** How many errors and warnings stand in it. */
  readonly errors: number;
  readonly warnings: number;
  readonly acts: OutlineActs;
  /** The tools are for the list in its own order. */
  readonly hasTools?: boolean;
}

/** One part in the outline. Alt with the arrow keys moves it, Ctrl+D makes a copy, Delete takes it away. */
export const OutlineRow = memo(function OutlineRow({ part, at, count, list, isSelected, errors, warnings, acts, hasTools = true }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const path = [...list.path, at];
  const name = nameOf(part);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey && (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
    if (step) acts.move(path, step);
    else if (event.key === 'Delete') acts.remove(path);
    else if ((event.ctrlKey || event.metaKey) && event.key === 'd') acts.duplicate(path);
    else return;
    event.preventDefault();
  };
  return (
    <li className="studio-row" data-selected={isSelected || undefined}>
      <button type="button" className="studio-row-name" aria-current={isSelected || undefined} onClick={() => acts.select(path)} onKeyDown={onKeyDown} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Control+D Delete">
        {!hasTools && <span className="badge">{list.kind === 'inject' ? words.value('inject_channel', textOf(fieldOf(part, 'channel'))) : t('studio.asked')}</span>}<span>{name}</span>
        {errors + warnings > 0 && <span className={`badge ${errors > 0 ? 'bad' : 'warn'}`} title={t('studio.found', { errors, warnings })}><span className="unseen">{t('studio.found', { errors, warnings })}</span><span aria-hidden>{errors + warnings}</span></span>}
      </button>
      {isSelected && hasTools && <PartTools name={name} canGoUp={at > 0} canGoDown={at < count - 1} onMove={(by) => acts.move(path, by)} onDuplicate={() => acts.duplicate(path)} onRemove={() => acts.remove(path)} />}
    </li>
  );
});
