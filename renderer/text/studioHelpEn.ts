import type { Texts } from './zh.ts';

export const studioHelpEn: Texts['studioHelp'] = {
  pickWay: 'in which way', pickPart: 'which', lookAt: 'looks at', which: 'which', relation: 'must be', value: 'value', unit: 'unit of time', join: 'how many must hold', all: 'every line below must hold', any: 'one line below is enough', lineNumber: 'line {{n}}', eventNumber: 'happening {{n}}', addEvent: 'Add one', addLine: 'Add a condition…', ofPerson: '{{person}}: {{attribute}}',
  reads: 'Reads: {{said}}', unread: 'This is not finished yet, or has a mistake in it.', noCondition: 'No condition yet.', always: 'No condition: it always holds.', neverYet: 'No condition yet; as it stands it never holds.', asText: 'Write it as text', asList: 'Pick from lists',
  line: { happened: 'A happening', compare: 'A value', phase: 'The phase', state: 'What changes by itself', waiting: 'A decision that waits' },
  happened: { so: 'has happened', not: 'has not happened' }, waiting: { so: 'is waiting', not: 'is not waiting' }, phase: { so: 'is', not: 'is not' }, state: { so: 'is', not: 'is not' }, compare: { so: 'yes', not: 'no' },
  comparison: { least: 'at least', most: 'at most', more: 'more than', less: 'less than', same: 'equal to', other: 'other than' },
  timeUnit: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', days: 'days', workdays: 'working days', calendarDays: 'calendar days', months: 'months' },
  rename: {
    ask: 'Change the id…', title: 'Another id for “{{id}}”', to: 'New id', act: 'Change it everywhere', places: '{{n}} places of the drill change with it, its English too. One undo takes it all back.',
    shape: 'An id begins with a small letter; letters and digits follow, 40 at most.', meaning: '“{{id}}” has a meaning of its own in conditions; choose another.', taken: '“{{name}}” is called {{id}} already; choose another.', trainee: 'The id of the trainee is fixed.',
  },
  meters: {
    none: 'The draft cannot be read yet: see the errors under Check.', points: 'Points', total: '{{n}} points in all', totalOff: '{{n}} points in all; there must be 100', cards: 'Decisions', orders: 'Things done', outcomes: 'Outcomes', indicators: 'Points for each ability', phases: 'Points of decisions in each phase', noPhase: 'At any time',
    reading: 'How much there is to read', load: '{{characters}} characters, some {{share}}% of the {{minutes}} minutes', loadMuch: 'More than {{limit}}% is too much reading: shorten prompts, options and messages.', loadFine: 'Up to {{limit}}% is fine.', lengths: 'Length of options', lengthsHint: 'The longest should be at most {{factor}} times the shortest, or the length gives the answer away.', range: '{{shortest}}–{{longest}} characters', characters: '{{n}} characters',
    isWide: 'The longest is {{times}} times the shortest; keep it within {{factor}}.', best: 'The best option stands out by its length ({{length}} characters, the others {{mean}} on average).', pointsOf: '{{n}} points', pointsShare: '{{n}} points ({{share}}%)',
  },
  law: {
    name: '{{law}}, {{article}}', notYet: 'Not yet in force on the day of the drill ({{on}}): it came into force on {{day}}. Choose another, or move the drill.', noMore: 'No longer in force on the day of the drill ({{on}}): it was until {{day}}. Choose the current one, or move the drill.', unknown: '{{id}} (not in the law table: take it away or choose another)',
    nothing: 'Nothing found. Try another word, or only the number of the article.', found: '{{n}} found, the first {{shown}} listed. Enter takes the first.',
  },
  way: {
    order_finished: 'Order done', order_given: 'Order given', order_started: 'Order begun', order_declined: 'Order refused', order_cancelled: 'Order cancelled', overreach: 'Order beyond powers', option: 'Option chosen', decision_answered: 'Decision answered', decision_opened: 'Decision put', decision_timedOut: 'Decision not answered in time', decision_withdrawn: 'Decision taken back',
    inject_acknowledged: 'Message taken', inject_delivered: 'Message received', inject_missed: 'Message missed', phase: 'Phase begun', dynamic: 'State begun', promise_made: 'Promise made', promise_kept: 'Promise kept', promise_broken: 'Promise broken', veto: 'Veto reached', cap: 'Cap reached', own: 'Noted by the author', ended: 'The drill is over',
  },
};
