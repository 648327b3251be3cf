import type { Texts } from './zh.ts';

export const replayEn: Texts['replay'] = {
  title: 'Replay', lead: 'Press “Play” to see it once more; press any line of the events to go to its moment.', nothingYet: 'The drill has just begun.',
  play: 'Play', pause: 'Stop', previous: 'Previous', next: 'Next', elapsed: '{{now}} of {{end}}', slider: 'Time in the drill', timeline: 'Events; press one to go to its moment',
  marks: 'Marks', mark: { phase: 'Phase', decision: 'Decision', veto: 'Veto', cap: 'Capped points', overreach: 'Overreach', message: 'Message', end: 'End' }, judged: ' ({{judged}})',
  curves: 'How things developed', curvesHint: 'Point at a line, or step along it with the arrow keys, to see when it changed and what happened then; click or press Enter to go to that moment.', curveBends: '{{label}}, changed {{n}} times; step with the arrow keys', bend: '{{label}}: {{from}} → {{to}}.', bendTable: 'Every change as a table ({{n}})', when: 'Time', which: 'Reading', change: 'Change', meanwhile: 'At that time',
  paperCurves: 'Dashed lines are the answers; their numbers are those of the decisions above.', isOver: 'Over', atTheEnd: 'At the end', difference: 'Difference', took: 'Time taken', better: 'better', worse: 'worse', alike: 'The other {{n}} are the same in both.', against: 'if: {{text}}', same: 'the same',
  back: 'Go to that moment', again: 'Try again from here', againText: 'What you did before it is kept; you go on from this step, and the clock waits. The result of this drill stays as it is; a retry does not count.', ifOther: 'If you had chosen…', choose: 'Try another option', reckoning: 'Working it out…', happened: 'As it was', instead: 'If', noAnswer: 'Nothing chosen',
  score: '{{total}} of {{max}} points', vetoes: '{{n}} vetoes', endless: 'The drill would not end by itself',
  more: 'This choice would give {{n}} points more.', less: 'This choice would give {{n}} points less.', sameScore: 'This choice would not change the total.', wouldPass: 'It would pass.', wouldFail: 'It would fail.',
  spared: 'It would spare the veto: {{titles}}.', incurred: 'It would bring the veto: {{titles}}.', otherEnding: 'It would end as “{{title}}”.',
  premise: 'Only this decision is changed; what you did later is kept. For learning only, it does not count.', assumed: ' You gave no answer then; here one is given at {{t}}.', skipped: ' {{n}} later acts no longer applied there and were left out.',
};
