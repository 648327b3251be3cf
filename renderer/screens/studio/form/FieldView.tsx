import { memo, type ReactNode } from 'react';
import { textOfPath } from '../lint/findingPath.ts';
import type { Field } from './field.ts';
import { AssignsField } from './fields/AssignsField.tsx';
import { ChanceField } from './fields/ChanceField.tsx';
import { ChangesField } from './fields/ChangesField.tsx';
import { ChoiceField, ManyField, NamedManyField, OneField, YesNoField } from './fields/ChoiceFields.tsx';
import { EffectsField } from './fields/EffectsField.tsx';
import { IdField } from './fields/IdField.tsx';
import { EventField, EventsField } from './fields/EventField.tsx';
import type { FieldProps } from './fields/Labelled.tsx';
import { LogicField } from './fields/LogicField.tsx';
import { NumberField, NumbersField, ScalarField } from './fields/NumberFields.tsx';
import { PartField, UnionField } from './fields/PartField.tsx';
import { PartsField } from './fields/PartsField.tsx';
import { PieceField } from './fields/PieceField.tsx';
import { SourcesField } from './fields/SourcesField.tsx';
import { DayField, TextField } from './fields/TextFields.tsx';
import { TypeField } from './fields/TypeField.tsx';
import { ValuesField } from './fields/ValuesField.tsx';
import { WeightsField } from './fields/WeightsField.tsx';
import { useWords } from './words.ts';

/** What is so unless the text says otherwise. */
const usuallyYes: ReadonlySet<string> = new Set(['once', 'interruptible', 'commandable']);

type Props = Omit<FieldProps, 'name'> & { readonly field: Field };

/** One field of a form, as its kind of value wants it. What stands in the text in another form than expected is shown as text. */
export const FieldView = memo(function FieldView({ field, ...rest }: Props): ReactNode {
  const words = useWords();
  const props: FieldProps = { ...rest, name: field.name };
  if (!isExpected(field, props.value)) return <PieceField {...props} />;
  switch (field.as) {
    case 'line': return <TextField {...props} isLong={false} />;
    case 'text': return <TextField {...props} isLong />;
    case 'fixed': return <IdField {...props} />;
    case 'day': return <DayField {...props} />;
    case 'number': return <NumberField {...props} />;
    case 'amount': return <NumberField {...props} isAmount />;
    case 'scalar': return <ScalarField {...props} />;
    case 'numbers': return <NumbersField {...props} />;
    case 'type': return <TypeField {...props} />;
    case 'yesNo': return <YesNoField {...props} usual={usuallyYes.has(field.name)} />;
    case 'choice': return <ChoiceField {...props} of={field.of} usual={field.usual} />;
    case 'choices': return <ManyField {...props} choices={field.of.map((id) => ({ id, name: words.value(`${props.kind}_${field.name}`, id) }))} />;
    case 'one': return <OneField {...props} of={field.of} also={field.also} />;
    case 'many': return <NamedManyField {...props} of={field.of} />;
    case 'logic': return <LogicField {...props} is={field.is} />;
    case 'event': return <EventField {...props} />;
    case 'events': return <EventsField {...props} />;
    case 'sources': return <SourcesField {...props} />;
    case 'source': return <SourcesField {...props} isOne />;
    case 'weights': return <WeightsField {...props} />;
    case 'effects': return <EffectsField {...props} />;
    case 'assigns': return <AssignsField {...props} />;
    case 'chance': return <ChanceField {...props} />;
    case 'values': return <ValuesField {...props} of={field.of} />;
    case 'changes': return <ChangesField {...props} of={field.of} change={field.change} />;
    case 'part': return <PartField {...props} of={field.kind} />;
    case 'parts': return <PartsField {...props} of={field.kind} />;
    case 'union': return <UnionField {...props} of={field.kinds} />;
  }
}, (a, b) => a.field === b.field && a.kind === b.kind && a.value === b.value && textOfPath(a.path) === textOfPath(b.path));

const lists: ReadonlySet<string> = new Set(['choices', 'many', 'events', 'sources', 'effects', 'parts', 'numbers']);
const maps: ReadonlySet<string> = new Set(['weights', 'assigns', 'part', 'union', 'chance', 'values', 'changes']);

function isExpected(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (lists.has(field.as)) return Array.isArray(value);
  if (maps.has(field.as)) return typeof value === 'object' && !Array.isArray(value);
  return typeof value !== 'object';
}
