import type { ReactNode } from 'react';
import { removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

/** A condition, a time or a number, as it is written. `is`: what it yields. */
export function LogicField({ is, ...props }: FieldProps & { readonly is: 'condition' | 'time' | 'number' }): ReactNode {
  const { edit } = useStudio();
  const { path, value } = props;
  return (
    <Labelled {...props}>
      {(own) => <textarea {...own} className="studio-logic" data-is={is} rows={1} spellCheck={false} value={textOf(value)} onChange={({ target }) => edit([setAt(path, target.value)])} onBlur={() => { if (value === '') edit([removeAt(path)]); }} />}
    </Labelled>
  );
}
