import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../text/i18n.ts';
import { fieldOf, itemsAt, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { nameOf } from '../nameOf.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** Happenings that the document itself brings about, by key, in words. */
function happeningsOf(value: unknown, t: Translate): readonly { readonly key: string; readonly name: string }[] {
  const of = (list: string, key: string, told: 'orderFinished' | 'orderGiven' | 'answered' | 'taken' | 'entered'): { key: string; name: string }[] =>
    itemsAt(value, [list]).map((each) => ({ key: `${key}:${textOf(fieldOf(each, 'id'))}`, name: t(`studio.happening.${told}`, { name: nameOf(each) }) }));
  return [...of('tasks', 'order.finished', 'orderFinished'), ...of('tasks', 'order.given', 'orderGiven'), ...of('decisions', 'decision.answered', 'answered'), ...of('injects', 'inject.acknowledged', 'taken'), ...of('phases', 'phase', 'entered')];
}

/** Something that happened, by its key; those of the document are offered. */
export function EventField(props: FieldProps): ReactNode {
  const { edit, document } = useStudio();
  const { t } = useTranslation();
  const list = useId();
  const { path, value } = props;
  const known = happeningsOf(document.scenario.value, t);
  const name = known.find(({ key }) => key === value)?.name;
  return (
    <Labelled {...props}>
      {(own) => (
        <>
          <input {...own} list={list} autoComplete="off" spellCheck={false} value={textOf(value)} onChange={({ target }) => edit([setAt(path, target.value)])} onBlur={() => { if (value === '') edit([removeAt(path)]); }} />
          {name !== undefined && <p className="small quiet">{name}</p>}
          <datalist id={list}>{known.map((each) => <option key={each.key} value={each.key}>{each.name}</option>)}</datalist>
        </>
      )}
    </Labelled>
  );
}

/** Several, one a line, in their order. */
export function EventsField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { path, value } = props;
  return <Labelled {...props}>{(own) => <textarea {...own} className="studio-logic" rows={3} spellCheck={false} value={(Array.isArray(value) ? value : []).map(textOf).join('\n')} onChange={({ target }) => edit([setAt(path, target.value.split('\n'))])} />}</Labelled>;
}
