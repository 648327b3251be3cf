import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { textOfPath } from '../../lint/findingPath.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { Fold } from '../Fold.tsx';
import { kinds } from '../kinds.ts';
import { nameOf } from '../nameOf.ts';
import { NestedForm } from '../NestedForm.tsx';
import { OriginalContext } from '../original.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

interface Props extends FieldProps { /** the list whose parts are changed; of the part that is being changed itself, where there is one */ readonly of: PartPath; /** the form of one change */ readonly change: string }
const mostOpen = 8;

/** Parts that are otherwise in this form of the drill: 把〔谁〕改成……, one line each. What is not listed stays as it is. */
export function ChangesField({ of, change, ...props }: Props): ReactNode {
  const { edit, selected } = useStudio();
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const words = useWords();
  const original = useContext(OriginalContext);
  const { path, value, kind, name } = props;
  const parts = itemsAt(original ?? root, of);
  const rows = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const idOf = (part: unknown): string => textOf(fieldOf(part, 'id'));
  const wanted = textOfPath(selected);
  const list = (): ReactNode => (
    <ul className="studio-effects">
      {rows.map(([id, to]) => {
        const part = parts.find((each) => idOf(each) === id);
        const told = part === undefined ? t('studio.missing', { id }) : nameOf(part);
        const summary = t('studioForms.change', { name: told, to: inShort(change, to, words.label) || t(isEmpty(to) ? 'studioForms.notYet' : 'studioForms.open') });
        return (
          <li key={id}>
            <Fold summary={summary} isWanted={wanted.startsWith(textOfPath([...path, id]))}>{() => <OriginalContext value={part ?? null}><NestedForm kind={change} path={[...path, id]} value={to} /></OriginalContext>}</Fold>
            <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: told })} title={t('studio.remove')} onClick={() => edit([rows.length === 1 ? removeAt(path) : removeAt([...path, id])])}>×</button>
          </li>
        );
      })}
    </ul>
  );
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          {rows.length > mostOpen ? <Fold className="studio-more" summary={t('studioForms.changed', { n: rows.length })} isWanted={wanted.startsWith(`${textOfPath(path)}.`)}>{list}</Fold> : list()}
          <select aria-label={t('common.pair', { a: words.label(kind, name), b: t('studioForms.addChange') })} value="" onChange={({ target }) => edit([setAt([...path, target.value], startOf(change, parts.find((each) => idOf(each) === target.value)))])}>
            <option value="">{t('studioForms.addChange')}</option>
            {parts.filter((part) => !rows.some(([id]) => id === idOf(part))).map((part) => <option key={idOf(part)} value={idOf(part)}>{nameOf(part)}</option>)}
          </select>
        </>
      )}
    </Labelled>
  );
}

/** What a change says, as far as it is words and numbers; the first of them. */
function inShort(change: string, value: unknown, label: (kind: string, name: string) => string): string {
  const texts = (kinds[change] ?? []).map(({ name, as }) => {
    const said = textOf(fieldOf(value, name));
    return said === '' ? '' : as === 'line' || as === 'text' ? said : as === 'number' || as === 'amount' ? `${label(change, name)} ${said}` : '';
  });
  return texts.filter(Boolean).slice(0, 3).join(' · ');
}

/** A change begins with nothing; one that has a single thing to change begins with what it is now, since it cannot be left out. */
function startOf(change: string, part: unknown): unknown {
  const [only, ...more] = kinds[change] ?? [];
  return only && more.length === 0 ? { [only.name]: fieldOf(part, only.name) } : {};
}

const isEmpty = (value: unknown): boolean => typeof value !== 'object' || value === null || Object.keys(value).length === 0;
