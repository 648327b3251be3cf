import type { Texts } from './zh.ts';

export const studioGraphEn: Texts['studioGraph'] = {
  title: 'Story graph', how: 'How to look at it', asGraph: 'Graph', asList: 'List', also: 'Also draw', kinds: { inject: 'Messages', task: 'Orders', world: 'Dynamics and promises' }, all: 'Show all', nearer: 'Nearer', farther: 'Farther', drawing: 'Drawing …', empty: 'There are no phases and no decisions yet. Write them in the outline, and the graph draws itself.',
  keys: 'Arrow keys walk the graph, Enter opens the form.', opens: '{{kind}} “{{name}}”, Enter opens its form', closeForm: 'Close the form', noName: '(no name)',
  kind: { phase: 'Phase', decision: 'Decision', ending: 'Ending', inject: 'Message', task: 'Order', dynamic: 'Dynamics', promise: 'Promise' },
  after: 'after {{time}}', byChance: 'by chance', and: ' and ', otherwise: 'otherwise', timeout: 'No answer', through: 'through “{{names}}”',
  does: { opens: 'asks', goes: 'goes to', delivers: 'delivers', withdraws: 'takes back', orders: 'sends to', promises: 'promises', keeps: 'keeps', ends: 'ends as', depends: 'then' },
  from: 'from {{name}}', to: 'to {{name}}', quality: { best: 'Best', acceptable: 'Acceptable', poor: 'Poor', fatal: 'Serious mistake' },
};

export const studioMapEn: Texts['studioMap'] = {
  title: 'Map of the drill',
};
