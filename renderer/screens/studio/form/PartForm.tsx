import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt } from '../../../../scenarios/engine/index.ts';
import { fieldOf, textOf } from '../document/partSteps.ts';
import { textOfPath } from '../lint/findingPath.ts';
import { formPath, listOf, sections } from '../outline/sections.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import { FieldList } from './FieldList.tsx';
import { Openers } from './Openers.tsx';
import { nameOf } from './nameOf.ts';
import { FieldListContext } from './NestedForm.tsx';
import { useWords } from './words.ts';

/** What other forms or views show of the head of the drill. */
const elsewhere = ['format', ...new Set(sections.flatMap(({ lists, form }) => [...lists.map(({ path }) => String(path[0])), ...(form?.path.map(String) ?? [])]))];
const inRubric = ['tasks', 'outcomes', 'vetoes', 'caps'];

/** The form of what is selected; it goes to the field that is asked for. */
export function PartForm(): ReactNode {
  const { selected } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const ref = useRef<HTMLElement>(null);
  const path = formPath(selected);
  const list = listOf(path);
  const value = useNow(({ scenario }) => partAt(scenario.value, path));
  const kind = list?.kind ?? (path[0] === 'rubric' ? 'rubric' : 'basics');
  const wanted = textOfPath(selected);
  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    const fields = [...form.querySelectorAll<HTMLElement>('[data-path]')].filter(({ dataset }) => wanted === dataset['path'] || wanted.startsWith(`${dataset['path']}.`) || wanted.startsWith(`${dataset['path']}[`));
    const field = fields.toSorted((a, b) => (b.dataset['path'] ?? '').length - (a.dataset['path'] ?? '').length)[0];
    if (!field) { form.scrollTop = 0; return; }
    field.closest('details:not([open])')?.setAttribute('open', '');
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const title = list ? words.kind(list.kind) : t(`studio.section.${path[0] === 'rubric' ? 'rubric' : 'basics'}`);
  return (
    <section ref={ref} className="studio-form" aria-label={t('studio.formOf', { name: title })}>
      <h2>{title}{list && <span className="quiet"> {nameOf(value)}</span>}</h2>
      {list && <Openers kind={list.kind} id={textOf(fieldOf(value, 'id'))} />}
      {value === undefined ? <p role="status">{t('studio.gone')}</p> : <FieldListContext value={FieldList}><FieldList key={textOfPath(path)} kind={kind} path={path} value={value} elsewhere={path.length === 0 ? elsewhere : path.length === 1 ? inRubric : []} /></FieldListContext>}
    </section>
  );
}
