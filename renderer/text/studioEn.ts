import type { Texts } from './zh.ts';

export const studioEn: Texts['studio'] = {
  title: 'Drill studio', lead: 'What you write is stored on this computer by itself. Trainees see nothing before it is released.', noDrafts: 'No drafts yet. Press “New draft”: changing a drill that is there is the quickest way.', untitled: '(no title)',
  new: 'New draft', startWith: 'What to begin with', startEmpty: 'Empty drill', startEmptyHint: 'A call, an order, a question and two endings: it can be checked and tried; put your own in their place.', make: 'Make it', open: 'Open', copy: 'Make a copy', toBin: 'Move to the bin', bin: 'Bin ({{n}})', putBack: 'Put back', changed: 'changed {{at}}',
  toList: 'All drafts', views: 'How to see this draft', side: 'What to see beside it', outline: 'Outline of the drill', find: 'Find', findTitle: 'Find in the draft', findLabel: 'What to find (Chinese, English or ids)', foundCount: '{{n}} places', undo: 'Undo', redo: 'Redo',
  saved: { stored: 'Stored {{at}}', storing: 'Storing…', failed: 'Not stored; trying again' },
  twin: 'This draft was just changed in another window, and nothing was overwritten. What you wrote was kept as this draft; please compare.', editFault: 'That change could not be made: {{what}}', broken: 'There is a mistake in the text of this draft, so that forms and outline cannot be shown. Mend it under “Text”, or undo.', toText: 'To the text',
  view: { outline: 'Outline', text: 'Text', translation: 'Translation', release: 'Release' }, panel: { findings: 'Check', trying: 'Try out', deep: 'Deep check' },
  section: { basics: 'Basics', phases: 'Phases', decisions: 'Decisions', injects: 'Calls and messages', tasks: 'Orders', places: 'Places and roads', people: 'People', units: 'Units', dynamics: 'Dynamics', endings: 'Endings', rubric: 'Score', laws: 'Laws', variants: 'Other forms', english: 'English' }, head: { rubric: 'Pass mark' },
  kind: {
    phase: 'Phase', decision: 'Decision', inject: 'Call or message', task: 'Order', place: 'Place', road: 'Road', person: 'Person', attribute: 'Trait of people', unit: 'Unit', variable: 'Value of the situation', dynamic: 'Change by itself', coefficient: 'Number of the model', promise: 'Promise', board: 'Board', ending: 'Ending', item: 'Points for doing', outcome: 'Points for the outcome', veto: 'Veto', cap: 'Cap', variant: 'Other form',
    objective: 'Objective', option: 'Option', after: 'After some time', way: 'Way to a phase', slot: 'What the order says', said: 'What can be said', unavailable: 'When it cannot be given', declined: 'When it is refused', value: 'Value', state: 'State', tick: 'Growth', stateAfter: 'After some time', stateWay: 'Way to a state', tally: 'Count', how: 'By which order',
  },
  choose: 'Choose', none: '(none)', missing: '{{id}} (not in the drill)', nothingToName: 'There is nothing to choose from yet.', more: 'More', up: 'Up', down: 'Down', duplicate: 'Copy', remove: 'Delete', add: 'Add: {{kind}}', numbered: '{{kind}} {{n}}', fillIn: 'Fill in “{{name}}”', takeAway: 'Take away “{{name}}”', gone: 'This part is no longer there.', formOf: 'Form of: {{name}}',
  article: '{{law}}, art. {{article}}', addSource: 'Add a source: type a law or an article', addIndicator: 'Add an ability', addEffect: 'Add something that happens', addAssign: 'Add a value that changes', becomes: '{{name}} becomes', ofThePerson: 'this person’s ', ofPerson: '{{name}}: ', pieceOdd: 'Not complete yet; it goes into the draft once it can be read.', anyTime: 'In any phase', asked: 'Decide',
  newPart: '新写的', newText: '请写内容', newReason: '请写理由和依据',
  found: '{{errors}} errors, {{warnings}} remarks', checking: 'Checking…', sound: 'Nothing found.', errors: 'To be mended ({{n}})', warnings: 'Remarks ({{n}})', atLine: '{{file}} line {{line}}', notShown: '{{n}} more are not listed; mend those above first.',
  text: { which: 'Which text', scenario: 'Drill', en: 'English', hint: 'Ctrl+Space tells what may be written here' },
  translation: { which: 'Which to list', missing: 'Missing ({{n}})', all: 'All ({{n}})', left: 'Left over ({{n}})', leftHint: 'No Chinese text of the drill belongs to these; they can be deleted.', whole: 'Every sentence has its English.', nothing: 'Nothing to list here.', more: 'List more ({{n}} left)', of: 'English of “{{zh}}”', none: 'No English yet', toForm: 'To the form of this sentence' },
  happening: { orderFinished: '“{{name}}” is done', orderGiven: '“{{name}}” is ordered', answered: '“{{name}}” is answered', taken: '“{{name}}” is taken', entered: '“{{name}}” begins' },
  effect: {
    later: ' (after {{wait}})', set: '“{{name}}” becomes {{to}}', deliver: 'message “{{name}}” comes', open: 'decision “{{name}}” is put', withdraw: '“{{name}}” is taken back', goto: 'on to phase “{{name}}”', happen: 'note “{{name}}”', when: 'if {{when}}, {{n}} things', each: '{{n}} things for each who fits', chance: 'luck decides, {{n}} cases',
    unit: '“{{name}}” to {{at}}', send: '“{{name}}” goes and does “{{task}}”', promise: '“{{name}}” is promised, due in {{due}}', keep: '“{{name}}” is kept', allocate: 'is shared out',
  },
};
