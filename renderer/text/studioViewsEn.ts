import type { Texts } from './zh.ts';

export const studioGraphEn: Texts['studioGraph'] = {
  title: 'Story graph', how: 'How to look at it', asGraph: 'Graph', asList: 'List', also: 'Also draw', kinds: { inject: 'Messages', task: 'Orders', world: 'Dynamics and promises' }, all: 'Show all', nearer: 'Nearer', farther: 'Farther', empty: 'There are no phases and no decisions yet. Write them in the outline, and the graph draws itself.',
  keys: 'Arrow keys walk the graph, Enter opens the form.', closeForm: 'Close the form', noName: '(no name)',
  kind: { phase: 'Phase', decision: 'Decision', ending: 'Ending', inject: 'Message', task: 'Order', dynamic: 'Dynamics', promise: 'Promise' },
  after: 'after {{time}}', byChance: 'by chance', and: ' and ', otherwise: 'otherwise', timeout: 'No answer', through: 'through “{{names}}”',
  does: { opens: 'asks', goes: 'goes to', delivers: 'delivers', withdraws: 'takes back', orders: 'sends to', promises: 'promises', keeps: 'keeps', ends: 'ends as', depends: 'then' },
  from: 'from {{name}}', quality: { best: 'Best', acceptable: 'Acceptable', poor: 'Poor', fatal: 'Serious mistake' },
  way: { shown: 'Shown: a way to [{{goal}}], in {{n}} steps.', old: 'The drill has been changed since; this is the way as it was.', back: 'Step back', next: 'Next step', hide: 'Show it no more', step: 'Step {{n}}', here: 'This is step {{n}}, “{{name}}”.', taken: 'taken' },
};

export const studioMapEn: Texts['studioMap'] = {
  title: 'Map of the drill', palette: 'Put on the map', put: { road: 'Road', person: 'Person', unit: 'Unit' }, list: 'What is on the map', none: 'Nothing yet.', lists: { places: 'Places', roads: 'Roads', people: 'People', units: 'Units' },
  hint: { select: 'Click a place for its form, drag it to move it; arrow keys move it by 10, with Shift by 1.', place: 'Click on the map to put “{{kind}}” there. Esc stops.', roadFrom: 'Click one end of the road. Esc stops.', roadTo: 'Now the other end, from “{{name}}”. Esc stops.', person: 'Click the place where this person is. Esc stops.', unit: 'Click the place where this unit is. Esc stops.' },
  placeAt: '{{kind}} “{{name}}”, {{x}} from the left, {{y}} from above', moved: '“{{name}}”: {{x}} from the left, {{y}} from above', joined: 'There is a road between “{{a}}” and “{{b}}” now.', alreadyJoined: 'There is a road between “{{a}}” and “{{b}}” already.', added: '“{{name}}” is on the map.', removed: '“{{name}}” is gone.',
  roadName: '{{a}} — {{b}}', at: 'at {{place}}', more: '{{n}} more', remove: 'Remove', removeAll: 'Remove (with its roads)',
};
