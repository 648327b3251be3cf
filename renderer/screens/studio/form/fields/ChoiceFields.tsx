import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import type { Named } from '../field.ts';
import { nameOf } from '../nameOf.ts';
import { OriginalContext } from '../original.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

export function YesNoField(props: FieldProps & { readonly usual: boolean }): ReactNode {
  const { edit } = useStudio();
  const { path, value, usual } = props;
  const isOn = typeof value === 'boolean' ? value : usual;
  return <Labelled {...props}>{(own) => <input {...own} type="checkbox" checked={isOn} onChange={({ target }) => edit([target.checked === usual ? removeAt(path) : setAt(path, target.checked)])} />}</Labelled>;
}

/** One of a few fixed things. */
export function ChoiceField({ of, usual, ...props }: FieldProps & { readonly of: readonly string[]; readonly usual?: string | undefined }): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const isChange = useContext(OriginalContext) !== null;
  const { path, value, name } = props;
  return (
    <Labelled {...props}>
      {(own) => (
        <select {...own} value={textOf(value) || (usual ?? '')} onChange={({ target }) => edit([target.value === '' ? removeAt(path) : setAt(path, target.value)])}>
          {(usual === '' || (usual === undefined && value === undefined)) && <option value="">{t(isChange ? 'studioForms.unchanged' : 'studio.choose')}</option>}
          {of.map((each) => <option key={each} value={each}>{words.value(`${props.kind}_${name}`, each)}</option>)}
        </select>
      )}
    </Labelled>
  );
}

interface Nameable { readonly id: string; readonly name: string }

/** What may be named, as the document has it now. */
export function useNamed(of: Named): readonly Nameable[] {
  const { scenario: root } = useWritten();
  return of.flatMap((path: PartPath) => itemsAt(root, path).map((each) => ({ id: textOf(fieldOf(each, 'id')), name: nameOf(each) })));
}

/** One part of the drill, chosen by its name. */
export function OneField({ of, also = [], ...props }: FieldProps & { readonly of: Named; readonly also?: readonly string[] | undefined }): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const words = useWords();
  const named = useNamed(of);
  const isChange = useContext(OriginalContext) !== null;
  const { path, name } = props;
  const value = textOf(props.value);
  const isKnown = value === '' || also.includes(value) || named.some(({ id }) => id === value);
  return (
    <Labelled {...props}>
      {(own) => (
        <select {...own} value={value} onChange={({ target }) => edit([target.value === '' ? removeAt(path) : setAt(path, target.value)])}>
          <option value="">{t(isChange ? 'studioForms.unchanged' : 'studio.none')}</option>
          {also.map((each) => <option key={each} value={each}>{words.value(`${props.kind}_${name}`, each)}</option>)}
          {named.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          {!isKnown && <option value={value}>{t('studio.missing', { id: value })}</option>}
        </select>
      )}
    </Labelled>
  );
}

interface ManyProps extends FieldProps { readonly choices: readonly Nameable[] }

/** Several of them, ticked. */
export function ManyField({ choices, ...props }: ManyProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const { path, value } = props;
  const chosen = Array.isArray(value) ? value.map(textOf) : [];
  const shown = [...choices, ...chosen.filter((id) => !choices.some((each) => each.id === id)).map((id) => ({ id, name: t('studio.missing', { id }) }))];
  const tick = (id: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, id] : chosen.filter((each) => each !== id);
    edit([next.length === 0 ? removeAt(path) : setAt(path, next)]);
  };
  return (
    <Labelled {...props} isGroup>
      {() => (
        <div className="studio-ticks">
          {shown.length === 0 && <span className="quiet">{t('studio.nothingToName')}</span>}
          {shown.map(({ id, name }) => <label key={id}><input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => tick(id, target.checked)} />{name}</label>)}
        </div>
      )}
    </Labelled>
  );
}

export function NamedManyField({ of, ...props }: FieldProps & { readonly of: Named }): ReactNode {
  return <ManyField {...props} choices={useNamed(of)} />;
}
