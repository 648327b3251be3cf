import { PlusOutlined } from '@ant-design/icons';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { byPhase } from '../document/byPhase.ts';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { useWords } from '../form/words.ts';
import { textOfPath } from '../lint/findingPath.ts';
import { useStudio, useWritten } from '../StudioContext.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { formPath, listOf, sections, type PartList, type Section } from './sections.ts';
import { useFindingCounts } from './useFindingCounts.ts';
import { useOutline } from './useOutline.ts';

const startsOpen: ReadonlySet<string> = new Set(['phases']);

/** All parts of the drill under their headings; phases hold what comes up in them. */
export function OutlineTree(): ReactNode {
  const { t } = useTranslation();
  const { selected, show } = useStudio();
  const acts = useOutline();
  const counts = useFindingCounts();
  const [opened, setOpened] = useState(startsOpen);
  const { scenario: root } = useWritten();
  const path = formPath(selected);
  const here = listOf(path);
  const toggle = (name: string, isOpen: boolean): void => setOpened((old) => new Set(isOpen ? [...old, name] : [...old].filter((each) => each !== name)));
  const isOpen = (section: Section): boolean => opened.has(section.name);
  const nav = useRef<HTMLElement>(null);
  const wanted = textOfPath(path);
  useEffect(() => {
    if (!here || nav.current?.querySelector('[data-selected]')) return;
    const section = sections.find(({ lists }) => lists.includes(here));
    if (section) setOpened((old) => new Set([...old, section.name]));
  }, [here, wanted]);
  useEffect(() => { nav.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' }); }, [wanted, opened]);
  const rows = (list: PartList, only?: readonly number[]): ReactNode[] => {
    const items = itemsAt(root, list.path);
    return (only ?? [...items.keys()]).map((at) => {
      const found = counts.get(textOfPath([...list.path, at]));
      return <OutlineRow key={`${textOf(fieldOf(items[at], 'id'))} ${at}`} part={items[at]} at={at} count={items.length} list={list} acts={acts} hasTools={only === undefined || list.kind === 'phase'} isSelected={here === list && path.at(-1) === at} errors={found?.errors ?? 0} warnings={found?.warnings ?? 0} />;
    });
  };
  return (
    <nav ref={nav} className="studio-outline" aria-label={t('studio.outline')}>
      {sections.map((section) => (section.lists.length === 0
        ? <button key={section.name} type="button" className="studio-heading" aria-current={section.form !== undefined && textOfPath(selected) === textOfPath(section.form.path) ? true : undefined} onClick={() => acts.select(section.form?.path ?? [])}>{t(`studio.section.${section.name}`)}</button>
        : (
          <details key={section.name} open={isOpen(section)} onToggle={({ currentTarget }) => toggle(section.name, currentTarget.open)}>
            <summary className="studio-heading">{t(`studio.section.${section.name}`)} <span className="quiet small numbers">{section.lists.reduce((n, list) => n + itemsAt(root, list.path).length, 0)}</span></summary>
            {isOpen(section) && (
              <>
                {section.form && <ul><li className="studio-row" data-selected={textOfPath(path) === textOfPath(section.form.path) || undefined}><button type="button" className="studio-row-name" onClick={() => acts.select(section.form?.path ?? [])}>{t(`studio.head.${section.name as 'rubric'}`)}</button></li></ul>}
                {section.lists.map((list) => (list.kind === 'phase' ? <Phases key={list.kind} root={root} rows={rows} list={list} /> : <List key={list.kind} list={list} isAlone={section.lists.length === 1}>{rows(list)}</List>))}
                {section.lists.map((list) => <AddButton key={list.kind} list={list} onAdd={acts.add} />)}
              </>
            )}
          </details>
        )))}
      <button type="button" className="studio-heading" onClick={() => show('translation')}>{t('studio.section.english')}</button>
    </nav>
  );
}

function List({ list, isAlone, children }: { list: PartList; isAlone: boolean; children: readonly ReactNode[] }): ReactNode {
  const words = useWords();
  if (children.length === 0) return null;
  return <>{!isAlone && <p className="studio-subhead small quiet">{words.kind(list.kind)}</p>}<ul>{children}</ul></>;
}

function AddButton({ list, onAdd }: { list: PartList; onAdd(list: PartList): void }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return <button type="button" className="button slim bare studio-add" onClick={() => onAdd(list)}><PlusOutlined aria-hidden />{t('studio.add', { kind: words.kind(list.kind) })}</button>;
}

/** A card for each phase with what comes up in it. */
function Phases({ root, rows, list }: { readonly root: unknown; rows(list: PartList, only?: readonly number[]): ReactNode[]; list: PartList }): ReactNode {
  const { t } = useTranslation();
  const sorted = useMemo(() => byPhase(root), [root]);
  const [decisions, injects] = [sections[2]?.lists[0], sections[3]?.lists[0]];
  if (!decisions || !injects) return null;
  return sorted.map(({ phase, ...own }, at) => ((phase === null && own.decisions.length + own.injects.length === 0) ? null : (
    <div key={phase ?? ''} className="studio-phase">
      <ul>{phase === null ? <li className="studio-row"><span className="studio-row-name quiet">{t('studio.anyTime')}</span></li> : rows(list, [at])}</ul>
      <ul className="studio-within">{rows(decisions, own.decisions)}{rows(injects, own.injects)}</ul>
    </div>
  )));
}
