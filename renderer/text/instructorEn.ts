import type { Texts } from './zh.ts';

export const instructorEn: Texts['instructor'] = {
  title: 'Send messages', none: 'Nobody is in a drill now. Trainees appear here when they begin.', phase: 'Phase: {{phase}}', score: '{{total}} of {{max}} points so far', hidden: 'Exam: no score before it is released', paused: 'Paused', sent: '{{n}} sent',
  assisted: 'With help from the instructor: counts for no certificate', open: 'Send a message', shut: 'Close the list', exam: 'Nothing can be sent into an exam.', empty: 'This drill has no message to send.',
  from: '{{channel}} · {{from}}', came: 'Came {{n}} times', send: 'Send', certifies: 'The drill still certifies', helps: 'The drill then certifies nobody', done: '“{{from}}” was sent to {{name}}.',
  askTitle: 'Send it to {{name}}?', askText: 'This is a test. Sending this counts as help: the result can certify nobody, and debrief and record will say so.', askYes: 'Send it anyway',
};
