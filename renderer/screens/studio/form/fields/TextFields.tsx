import type { ReactNode } from 'react';
import { removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** Words on one line or on several. A field that is left empty goes from the text. */
export function TextField({ isLong, ...props }: FieldProps & { readonly isLong: boolean }): ReactNode {
  const { edit } = useStudio();
  const { path, value } = props;
  const common = {
    value: textOf(value),
    onChange: (event: { target: { value: string } }) => edit([setAt(path, event.target.value)]),
    onBlur: () => { if (value === '') edit([removeAt(path)]); },
  };
  return <Labelled {...props}>{(own) => (isLong ? <textarea {...own} {...common} rows={2} /> : <input {...own} {...common} autoComplete="off" spellCheck={false} />)}</Labelled>;
}

export function DayField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  return <Labelled {...props}>{(own) => <input {...own} type="datetime-local" value={textOf(props.value)} onChange={({ target }) => edit([target.value === '' ? removeAt(props.path) : setAt(props.path, target.value)])} />}</Labelled>;
}
