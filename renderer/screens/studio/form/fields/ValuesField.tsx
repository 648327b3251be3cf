import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt, removeAt, setAt } from '../../document/partSteps.ts';
import { textOfPath } from '../../lint/findingPath.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { OriginalContext } from '../original.ts';
import { firstOf, valuedOf, valueInWords, type Valued } from '../valued.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';
import { ValueInput } from './ValueInput.tsx';

/** Values by name: a person's traits, or what a form of the drill begins with. What is not listed stays as usual. */
export function ValuesField({ of, ...props }: FieldProps & { readonly of: PartPath }): ReactNode {
  const { edit } = useStudio();
  const { scenario: root } = useWritten();
  const { t } = useTranslation();
  const words = useWords();
  const original = useContext(OriginalContext);
  const { path, value, kind, name } = props;
  const known = itemsAt(root, of).map(valuedOf);
  const rows = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const inWords = (each: Valued, said: unknown): string => valueInWords(each, said, { yes: t('common.yes'), no: t('common.no') });
  const usual = (each: Valued): string => inWords(each, fieldOf(fieldOf(original, name), each.id) ?? each.usual);
  const label = words.label(kind, name);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <div className="studio-assigns">
          {rows.map(([id, said]) => {
            const each = known.find((one) => one.id === id) ?? { ...valuedOf(undefined), id, name: t('studio.missing', { id }) };
            return (
              <div key={id}>
                <span>{each.name}{usual(each) !== '' && <span className="small quiet"> {t(kind === 'person' ? 'studioForms.unsaid' : 'studioForms.usually', { value: usual(each) })}</span>}</span>
                <ValueInput own={{ 'aria-label': t('common.pair', { a: label, b: each.name }), 'data-path': textOfPath([...path, id]) }} of={each} value={said} onChange={(next) => edit([setAt([...path, id], next)])} />
                <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: each.name })} onClick={() => edit([rows.length === 1 ? removeAt(path) : removeAt([...path, id])])}>×</button>
              </div>
            );
          })}
          {known.length === 0
            ? <span className="quiet">{t(`studioForms.none.${of[0] === 'attributes' ? 'attributes' : 'values'}`)}</span>
            : (
              <select aria-label={t('common.pair', { a: label, b: t('studioForms.addValue') })} value="" onChange={({ target }) => { const each = known.find(({ id }) => id === target.value); if (each) edit([setAt([...path, each.id], firstOf(each))]); }}>
                <option value="">{t('studioForms.addValue')}</option>
                {known.filter(({ id }) => !rows.some(([taken]) => taken === id)).map(({ id, name: told }) => <option key={id} value={id}>{told}</option>)}
              </select>
            )}
        </div>
      )}
    </Labelled>
  );
}
