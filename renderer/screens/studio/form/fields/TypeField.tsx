import type { ReactNode } from 'react';
import { partAt } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, removeAt, setAt } from '../../document/partSteps.ts';
import type { Step } from '../../document/textDesk.ts';
import { useStudio } from '../../StudioContext.ts';
import { useNewPart } from '../useNewPart.ts';
import { useWords } from '../words.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

const types = ['int', 'bool', 'enum'] as const;
type ValueType = (typeof types)[number];
/** what only numbers have */
const ofNumbers = ['min', 'max', 'unit', 'warnAt', 'badAt', 'saturating'];

/** Which sort of value it is. With another sort come its bounds and its start, and those of the old one go. */
export function TypeField(props: FieldProps): ReactNode {
  const { edit, now } = useStudio();
  const words = useWords();
  const made = useNewPart();
  const { path, value } = props;
  const owner = path.slice(0, -1);
  const turned = (type: ValueType): Step[] => {
    const part = partAt(now().scenario.value, owner);
    const at = (name: string): (string | number)[] => [...owner, name];
    const gone = [...(type === 'int' ? [] : ofNumbers), ...(type === 'enum' ? [] : ['values'])].filter((name) => fieldOf(part, name) !== undefined).map((name) => removeAt(at(name)));
    const values = fieldOf(part, 'values') ?? [made.part('value')];
    const first = type === 'enum' ? [setAt(at('values'), values), setAt(at('initial'), fieldOf(partAt(values, [0]), 'id'))] : type === 'bool' ? [setAt(at('initial'), false)] : [setAt(at('initial'), 0), setAt(at('min'), 0), setAt(at('max'), 5)];
    return [setAt(path, type), ...gone, ...first];
  };
  return (
    <Labelled {...props}>
      {(own) => <select {...own} value={String(value ?? '')} onChange={({ target }) => { const type = types.find((each) => each === target.value); if (type) edit(turned(type)); }}>{types.map((each) => <option key={each} value={each}>{words.value(`${props.kind}_${props.name}`, each)}</option>)}</select>}
    </Labelled>
  );
}
