import type { Field, Kinds } from './field.ts';
import { shared } from './storyKinds.ts';

const { id, scored } = shared;
const group: Field = { name: 'group', as: 'line', more: true };
const what: Field = { name: 'what', as: 'union', kinds: ['event', 'state'] };
const from: Field = { name: 'from', as: 'event', more: true };
const share: Field = { name: 'lateShare', as: 'number', more: true };
const judged: readonly Field[] = [{ name: 'title', as: 'line' }, { name: 'when', as: 'logic', is: 'condition' }, { name: 'reason', as: 'text' }];

/** How it is scored. A kind with `_` is one of several forms of a part. */
export const scoreKinds: Kinds = {
  rubric: [{ name: 'passMark', as: 'number' }, { name: 'passMarkSetBy', as: 'choice', of: ['provisional', 'panel', 'borderline'] }, { name: 'grades', as: 'part', kind: 'grades', more: true }],
  grades: [{ name: 'excellent', as: 'number' }, { name: 'good', as: 'number' }, { name: 'fair', as: 'number' }],
  item: [
    { name: 'title', as: 'line' }, { name: 'pattern', as: 'union', kinds: ['doneBy', 'before', 'atLeast', 'never', 'inOrder', 'heldFor'] }, { name: 'feedback', as: 'part', kind: 'done' }, ...scored, { name: 'common', as: 'yesNo' },
    { name: 'how', as: 'parts', kind: 'how' }, { name: 'offeredWhen', as: 'logic', is: 'condition', more: true }, group, id,
  ],
  done: [{ name: 'done', as: 'text' }, { name: 'late', as: 'text' }, { name: 'missing', as: 'text' }],
  how: [{ name: 'task', as: 'one', of: [['tasks']] }, { name: 'unit', as: 'one', of: [['units']] }, { name: 'target', as: 'one', of: [['places'], ['people']] }],
  pattern_doneBy: [what, { name: 'by', as: 'logic', is: 'time' }, { name: 'until', as: 'logic', is: 'time' }, from, share],
  pattern_before: [what, { name: 'before', as: 'union', kinds: ['event', 'state'] }, share],
  pattern_atLeast: [{ name: 'what', as: 'event' }, { name: 'times', as: 'number' }, { name: 'by', as: 'logic', is: 'time' }, from],
  pattern_never: [what, from, { name: 'until', as: 'event', more: true }],
  pattern_inOrder: [{ name: 'events', as: 'events' }, share],
  pattern_heldFor: [{ name: 'state', as: 'logic', is: 'condition' }, { name: 'ms', as: 'logic', is: 'time' }, { name: 'by', as: 'logic', is: 'time' }, from],
  what_event: [{ name: 'event', as: 'event' }],
  what_state: [{ name: 'state', as: 'logic', is: 'condition' }],
  outcome: [{ name: 'title', as: 'line' }, { name: 'when', as: 'logic', is: 'condition' }, { name: 'share', as: 'logic', is: 'number' }, { name: 'feedback', as: 'part', kind: 'goodBad' }, ...scored, group, id],
  goodBad: [{ name: 'good', as: 'text' }, { name: 'bad', as: 'text' }],
  veto: [...judged, { name: 'sources', as: 'sources' }, id],
  cap: [...judged, { name: 'max', as: 'number' }, { name: 'sources', as: 'sources' }, id],
};
