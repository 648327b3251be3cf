import type { Texts } from './zh.ts';

export const archiveEn: Texts['archive'] = {
  title: 'Growth archive', who: 'Whose', choose: 'Press a person to see their growth archive.', gap: 'none yet', added: '(added)', sources: 'Each value comes from one source and they are never mixed: computed from drills, rated by mentors, entered from outside. What is not known stays open and is no zero.',
  column: { line: 'Indicator', value: 'Now', source: 'From', evidence: 'Evidence' }, source: { D: 'drills', R: 'mentors', E: 'outside' },
  colour: { green: 'green', yellow: 'yellow', red: 'red', undecided: 'nothing to say yet' },
  why: { fewRuns: 'Fewer than {{leastRuns}} assessed drills and exams.', fewPeriods: 'Assessed drills and exams of fewer than {{leastPeriods}} quarters.', mixed: 'Some meet the standard, others need another look.', met: 'Every competency met the standard in the last two quarters.', weakTwice: '{{names}}: low in a row; further training is suggested.', remedialsFailed: '{{names}}: still low after several trainings; for the organisation to consider how to help.' },
  advice: 'This is advice for planning training, never a penalty, and never rests on one drill.',
  hours: 'Hours in {{year}}: {{counted}} of {{perYear}}', hoursLine: '{{counted}} of {{target}}, {{missing}} missing.', cap: 'At most {{cap}} count.', hoursNote: 'Hours by drills come from the records here; other hours are registered by the centre. The standard is this program’s own setting.',
};
