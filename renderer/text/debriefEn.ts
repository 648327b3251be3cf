import type { Texts } from './zh.ts';

export const debriefEn: Texts['debrief'] = {
  title: 'Debrief', passed: 'Passed', failed: 'Not passed', total: 'Total', of: 'of {{max}}', grade: 'Grade', passMark: 'Pass mark {{n}}', setBy: { provisional: 'provisional', panel: 'set by a panel', borderline: 'set by borderline group' }, vetoTitle: 'Vetoes', vetoLead: 'With one of these a drill is failed whatever the total.', caps: 'Capped points',
  ending: 'How it ended', decisions: 'Every decision', decisionsLead: 'Biggest losses first', chosen: 'You chose', best: 'Best', why: 'Why', bestWhy: 'Why it is best', law: 'Based on', points: '{{points}} of {{max}} points', lateLoss: '{{n}} points lost by lateness', answeredAfter: 'answered after {{t}}',
  state: { answered: 'Answered', timedOut: 'Timed out', withdrawn: 'Passed by', open: 'Not answered', notOffered: 'Not met' }, same: 'You chose the best option.', nothingChosen: 'Nothing chosen',
  tasks: 'Things to do', outcomes: 'Outcomes', item: 'Item', when: 'When', due: 'due by {{t}}', result: 'Result', pointsHead: 'Points', noTime: '—',
  itemState: { done: 'Done', late: 'Late', partial: 'Partly done', missing: 'Missing', wrongOrder: 'Wrong order', violated: 'Violated', kept: 'Kept', good: 'Good', bad: 'Bad', notOffered: 'Not met' },
  overreach: 'Orders beyond your powers', overreachLead: 'The community has no power to do these.', competencies: 'Five competencies', competency: { P: 'Policy', S: 'Public service', C: 'Crisis', D: 'Digital', O: 'Coordination' }, ability: 'Competency', share: 'Share', evidence: 'Scored items', thin: 'Too little evidence', radarAlt: 'Radar chart of five competencies; the values are in the table beside it',
  coverage: 'Coverage', coverageText: 'This time you met {{met}} of {{of}} scored items, {{points}} of {{maxPoints}} points. Items not met are neither counted as zero nor hidden.', timeline: 'Events', print: 'Print', again: 'Practise again', home: 'To the start', version: 'Drill version {{v}}', duration: '{{t}} of drill time', more: 'Show details', lost: '{{n}} points lost', full: 'Full points', summary: 'Summary', howLabel: 'How',
};
