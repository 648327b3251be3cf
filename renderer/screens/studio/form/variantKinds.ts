import { modeNames } from '../../../../scenarios/engine/index.ts';
import type { Field, Kinds } from './field.ts';
import { shared } from './storyKinds.ts';
import { placeKinds } from './worldKinds.ts';

const at: Field = { name: 'at', as: 'one', of: [['places']] };
const changes = (name: string, change: string): Field => ({ name, as: 'changes', of: [name], change });
const values = (name: string): Field => ({ name, as: 'values', of: [name] });
const line = (name: string): Field => ({ name, as: 'line' });
const text = (name: string): Field => ({ name, as: 'text' });
const number = (name: string): Field => ({ name, as: 'number' });

/** Other forms of the drill: what is said otherwise, part by part. A kind `changedPerson` is what a form can change of a person. */
export const variantKinds: Kinds = {
  variant: [
    line('title'), { name: 'modes', as: 'choices', of: modeNames }, line('drillTitle'), text('summary'), text('role'), text('situation'), { name: 'startsAt', as: 'day' },
    changes('people', 'changedPerson'), changes('places', 'changedPlace'), changes('decisions', 'changedDecision'), changes('injects', 'changedInject'), values('variables'), values('coefficients'),
    { ...changes('objectives', 'changedObjective'), more: true }, { ...changes('roads', 'changedRoad'), more: true }, { ...changes('units', 'changedUnit'), more: true }, { ...changes('tasks', 'changedTask'), more: true },
    { ...changes('endings', 'changedEnding'), more: true }, { name: 'without', as: 'part', kind: 'without', more: true }, { name: 'seeds', as: 'numbers', more: true }, shared.id,
  ],
  changedPerson: [line('name'), line('role'), text('note'), at, number('floor'), { name: 'attributes', as: 'values', of: ['attributes'] }],
  changedPlace: [line('name'), text('note'), { name: 'kind', as: 'choice', of: placeKinds, usual: '' }, number('floors'), number('x'), number('y')],
  changedDecision: [line('title'), line('from'), text('prompt'), { name: 'options', as: 'changes', of: ['options'], change: 'changedOption' }, text('known'), text('unknown'), text('hint')],
  changedOption: [text('text'), text('feedback')],
  changedInject: [line('title'), line('from'), line('speaker'), text('text'), text('missedText'), at, { name: 'when', as: 'logic', is: 'condition' }],
  changedObjective: [text('text')],
  changedRoad: [{ name: 'takes', as: 'amount' }],
  changedUnit: [line('name'), text('note'), text('can'), text('cannot'), at],
  changedTask: [line('title'), text('help')],
  changedEnding: [line('title'), text('text')],
  without: [{ name: 'places', as: 'many', of: [['places']] }, { name: 'people', as: 'many', of: [['people']] }, { name: 'injects', as: 'many', of: [['injects']] }],
};
