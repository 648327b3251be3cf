import { expect, test } from 'vitest';
import { editable, idRefusal, type Renaming } from '../../../scenarios/engine/index.ts';

const draft = editable(`
variables: [ { id: fire } ]
people: [ { id: sun } ]
places: [ { id: gate } ]
units: [ { id: self } ]
tasks: [ { id: call } ]
decisions: [ { id: first, options: [ { id: go }, { id: stay } ] }, { id: second, options: [ { id: run } ] } ]
rubric: { tasks: [ { id: item1 } ], outcomes: [ { id: item2 } ], vetoes: [ { id: red } ], caps: [] }
`).value;
const refused = (renaming: Renaming) => idRefusal(renaming, draft);

test('an id is refused when it is ill-formed, means something else, or is what a thing named in the same place is called', () => {
  expect(refused({ kind: 'variable', from: 'fire', to: 'Fire 2' })).toEqual({ reason: 'shape' });
  expect(['phase', 'people', 'now', 'constructor'].map((to) => refused({ kind: 'variable', from: 'fire', to }))).toEqual(Array(4).fill({ reason: 'meaning' }));
  expect(refused({ kind: 'variable', from: 'fire', to: 'sun' })).toEqual({ reason: 'taken', by: ['people', 0] });
  expect(refused({ kind: 'person', from: 'sun', to: 'gate' })).toEqual({ reason: 'taken', by: ['places', 0] });
  expect(refused({ kind: 'item', from: 'item1', to: 'item2' })).toEqual({ reason: 'taken', by: ['rubric', 'outcomes', 0] });
  expect(refused({ kind: 'option', from: 'go', to: 'stay', within: 'first' })).toEqual({ reason: 'taken', by: ['decisions', 0, 'options', 1] });
  expect(refused({ kind: 'unit', from: 'self', to: 'me' })).toEqual({ reason: 'trainee' });
});

test('an id that is free where it is looked for is allowed, though something elsewhere has it', () => {
  expect([refused({ kind: 'task', from: 'call', to: 'fire' }), refused({ kind: 'option', from: 'go', to: 'run', within: 'first' }), refused({ kind: 'place', from: 'gate', to: 'gate' }), refused({ kind: 'decision', from: 'first', to: 'phase' })]).toEqual([null, null, null, null]);
});
