import { useId, type ReactNode } from 'react';
import { itemsAt, fieldOf, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio, useWritten } from '../../StudioContext.ts';
import { partAt } from '../../../../../scenarios/engine/index.ts';
import { valuedOf } from '../valued.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';
import { ValueInput } from './ValueInput.tsx';
import { plainDigits, useTyped } from './useTyped.ts';

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A number; with `isAmount` the id of a coefficient may stand for it. */
export function NumberField({ isAmount = false, ...props }: FieldProps & { readonly isAmount?: boolean }): ReactNode {
  const { edit } = useStudio();
  const { scenario: root } = useWritten();
  const list = useId();
  const { path } = props;
  const coefficients = isAmount ? itemsAt(root, ['coefficients']) : [];
  const typed = useTyped<unknown>(props.value, textOf, (text) => {
    const plain = plainDigits(text);
    if (plain === '') return { value: undefined };
    if (isNumber(plain)) return { value: Number(plain) };
    return isAmount && coefficients.some((each) => fieldOf(each, 'id') === plain) ? { value: plain } : null;
  }, (value) => edit([value === undefined ? removeAt(path) : setAt(path, value)]));
  return (
    <Labelled {...props}>
      {(own) => (
        <>
          <input {...own} className="studio-number numbers" inputMode="decimal" autoComplete="off" list={isAmount ? list : undefined} value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />
          {isAmount && <datalist id={list}>{coefficients.map((each, i) => <option key={i} value={textOf(fieldOf(each, 'id'))}>{textOf(fieldOf(each, 'label'))}</option>)}</datalist>}
        </>
      )}
    </Labelled>
  );
}

/** Whole numbers in a row, with anything between them. */
export function NumbersField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { path } = props;
  const typed = useTyped<unknown>(props.value, (value) => (Array.isArray(value) ? value.map(textOf).join('、') : ''), (text) => {
    const plain = plainDigits(text);
    return plain === '' ? { value: undefined } : /^\d{1,9}(?:[\s,，、;；]+\d{1,9})*$/.test(plain) ? { value: plain.split(/\D+/).map(Number) } : null;
  }, (value) => edit([value === undefined ? removeAt(path) : setAt(path, value)]));
  return <Labelled {...props}>{(own) => <input {...own} inputMode="numeric" autoComplete="off" value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />}</Labelled>;
}

/** What a value begins with, by the sort of value that the part around it says. */
export function ScalarField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { scenario: root } = useWritten();
  const { path, value } = props;
  const of = valuedOf(partAt(root, path.slice(0, -1)));
  return <Labelled {...props}>{(own) => <ValueInput own={{ ...own }} of={of} value={value} onChange={(next) => edit([setAt(path, next)])} />}</Labelled>;
}
