import type { Texts } from './zh.ts';

export const studioHelpEn: Texts['studioHelp'] = {
  pickWay: 'in which way', pickPart: 'which', lookAt: 'looks at', which: 'which', relation: 'must be', value: 'value', unit: 'unit of time', join: 'how many must hold', all: 'every line below must hold', any: 'one line below is enough', lineNumber: 'line {{n}}', eventNumber: 'happening {{n}}', addEvent: 'Add one', addLine: 'Add a condition…', ofPerson: '{{person}}: {{attribute}}',
  reads: 'Reads: {{said}}', unread: 'This is not finished yet, or has a mistake in it.', noCondition: 'No condition yet.', always: 'No condition: it always holds.', neverYet: 'No condition yet; as it stands it never holds.', asText: 'Write it as text', asList: 'Pick from lists',
  line: { happened: 'Something that happened', compare: 'A value', phase: 'The phase', state: 'What changes by itself', waiting: 'A decision that waits' },
  happened: { so: 'has happened', not: 'has not happened' }, waiting: { so: 'is waiting', not: 'is not waiting' }, phase: { so: 'is', not: 'is not' }, state: { so: 'is', not: 'is not' }, compare: { so: 'yes', not: 'no' },
  comparison: { least: 'at least', most: 'at most', more: 'more than', less: 'less than', same: 'equal to', other: 'other than' },
  timeUnit: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', days: 'days', workdays: 'working days', calendarDays: 'calendar days', months: 'months' },
  way: {
    order_finished: 'Order done', order_given: 'Order given', order_started: 'Order begun', order_declined: 'Order refused', order_cancelled: 'Order cancelled', overreach: 'Order beyond powers', option: 'Option chosen', decision_answered: 'Decision answered', decision_opened: 'Decision put', decision_timedOut: 'Decision not answered in time', decision_withdrawn: 'Decision taken back',
    inject_acknowledged: 'Message taken', inject_delivered: 'Message received', inject_missed: 'Message missed', phase: 'Phase begun', dynamic: 'State begun', promise_made: 'Promise made', promise_kept: 'Promise kept', promise_broken: 'Promise broken', veto: 'Veto reached', cap: 'Cap reached', own: 'Noted by the author', ended: 'The drill is over',
  },
};
