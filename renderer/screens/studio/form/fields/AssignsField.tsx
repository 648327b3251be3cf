import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, itemsAt, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { useSaid } from '../logic/useSaid.ts';
import { nameOf } from '../nameOf.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** Values that change, each with what it becomes. */
export function AssignsField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const say = useSaid(props.path);
  const { path, value } = props;
  const rows = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const attributes = itemsAt(root, ['attributes']);
  const named = (list: readonly unknown[], before: string, owner: string): { key: string; name: string }[] => list.map((each) => ({ key: `${before}${textOf(fieldOf(each, 'id'))}`, name: `${owner}${nameOf(each)}` }));
  const known = [
    ...named(itemsAt(root, ['variables']), '', ''), ...named(attributes, 'person.', t('studio.ofThePerson')),
    ...itemsAt(root, ['people']).flatMap((person) => named(attributes, `${textOf(fieldOf(person, 'id'))}.`, t('studio.ofPerson', { name: nameOf(person) }))),
  ];
  return (
    <Labelled {...props} isGroup>
      {() => (
        <div className="studio-assigns">
          {rows.map(([key, to]) => {
            const said = typeof to === 'string' && !/^-?\d+$/.test(to) ? say(to) : null;
            const name = known.find((each) => each.key === key)?.name ?? key;
            return (
              <div key={key}>
                <span>{name}</span>
                <input className="studio-logic" aria-label={t('studio.becomes', { name })} spellCheck={false} autoComplete="off" value={textOf(to)} onChange={({ target }) => edit([setAt([...path, key], target.value)])} />
                <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name })} onClick={() => edit([removeAt([...path, key])])}>×</button>
                {said !== null && <p className="studio-sentence small">{t('studioHelp.reads', { said })}</p>}
              </div>
            );
          })}
          <select aria-label={t('studio.addAssign')} value="" onChange={({ target }) => edit([setAt([...path, target.value], target.value)])}>
            <option value="">{t('studio.addAssign')}</option>
            {known.filter(({ key }) => !rows.some(([taken]) => taken === key)).map((each) => <option key={each.key} value={each.key}>{each.name}</option>)}
          </select>
        </div>
      )}
    </Labelled>
  );
}
