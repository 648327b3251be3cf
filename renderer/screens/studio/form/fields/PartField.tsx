import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { removeAt, setAt } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { NestedForm } from '../NestedForm.tsx';
import { useNewPart } from '../useNewPart.ts';
import { kinds } from '../kinds.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** One part inside a part: there, or not. */
export function PartField({ of, ...props }: FieldProps & { readonly of: string }): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const made = useNewPart();
  const { path, value, kind, name } = props;
  const label = words.label(kind, name);
  return (
    <Labelled {...props} isGroup>
      {() => (value === undefined
        ? <button type="button" className="button slim" onClick={() => edit([setAt(path, made.part(of))])}>{t('studio.fillIn', { name: label })}</button>
        : (
          <div className="studio-part">
            <NestedForm kind={of} path={path} value={value} />
            <button type="button" className="button slim bare" onClick={() => edit([removeAt(path)])}>{t('studio.takeAway', { name: label })}</button>
          </div>
        ))}
    </Labelled>
  );
}

/** A part that has one of several forms, told by its only key: `{ doneBy: … }`. */
export function UnionField({ of, ...props }: FieldProps & { readonly of: readonly string[] }): ReactNode {
  const { edit } = useStudio();
  const words = useWords();
  const made = useNewPart();
  const { path, value } = props;
  const form = of.find((each) => typeof value === 'object' && value !== null && each in value) ?? '';
  const isWhat = of.includes('event');
  const start = (each: string): unknown => (isWhat ? made.part(`what_${each}`) : { [each]: made.part(`pattern_${each}`) });
  const kind = isWhat ? `what_${form}` : `pattern_${form}`;
  return (
    <Labelled {...props} isGroup>
      {() => (
        <div className="studio-part">
          <select aria-label={words.label(props.kind, props.name)} value={form} onChange={({ target }) => edit([setAt(path, start(target.value))])}>
            {form === '' && <option value="" />}
            {of.map((each) => <option key={each} value={each}>{words.value(isWhat ? 'what' : 'pattern', each)}</option>)}
          </select>
          {kind in kinds && <NestedForm kind={kind} path={isWhat ? path : [...path, form]} value={isWhat ? value : Reflect.get(value as object, form)} />}
        </div>
      )}
    </Labelled>
  );
}
