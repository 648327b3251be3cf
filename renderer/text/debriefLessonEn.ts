import type { Texts } from './zh.ts';

type Lesson = Pick<Texts['debrief'], 'compare' | 'evaluation' | 'growth' | 'projector' | 'paper' | 'jumps' | 'jump' | 'indicator'>;

export const debriefLessonEn: Lesson = {
  compare: { retry: 'This was a retry: it does not count, so it is compared neither with your earlier drills nor with other people.',
    title: 'Against yourself and against others', own: 'Your own runs', first: 'This is your first run of this drill. Practise it again and your progress shows here.', trendAlt: 'Scores so far: {{list}}',
    improved: 'Most improved since last time', noneImproved: 'Nothing earned more points than last time.', stillWrong: 'Still going wrong', noneWrong: 'Nothing went wrong again.', times: 'wrong {{times}} of {{of}} times',
    others: 'Against others', few: '{{people}} others have done this form of the drill. A comparison is shown from {{least}} on, so that nobody can be recognised.', of: '{{group}}: {{people}} people, no names', group: { class: 'your class', station: 'this computer' },
    total: 'You have {{mine}} points. The middle score is {{median}}; the middle half have {{low}}–{{high}}.', howToRead: 'Only everybody’s latest run counts. ▼ is you, the thick line the middle, the block the middle half.',
    perDecision: 'Decision by decision ({{n}})', mine: 'You', median: 'Middle', middle: 'Middle half',
  },
  projector: {
    title: 'Projector', leave: 'Leave', previous: 'Back', next: 'Next', position: 'Page {{n}} of {{of}}', question: 'Question {{n}}: {{title}}', whichOne: 'Which one would you choose? (Press a number to note the room’s choice)', whatAndWhen: 'Who should do this, and when? Let the room say first.',
    then: 'Then', class: 'The room', futures: '“{{title}}”: two choices, two endings', premise: 'Only this decision is changed; what was done later is kept. For learning only.', more: 'and {{n}} more', remember: 'Remember these', lastWord: 'Mistakes are welcome in a drill: what is remembered here goes right when it is real.',
  },
  paper: {
    title: 'Debrief of a drill', hash: 'Record {{hash}}', signTrainee: 'Trainee:', signInstructor: 'Instructor:', signDate: 'Date:', question: 'Decision', answer: 'What was done', same: '(just what was done)',
    note: 'Made by drill software. All places, people and events are invented and the score serves training only. “Record” gives the beginning of this record’s link in the chain of scores, to compare with the records of the station.',
  },
  evaluation: {
    title: 'Your own view', lead: 'It does not change the score; a sentence will do.', well: 'One thing done well', wrong: 'One thing done wrong', change: 'One thing to change in the plan', difficulty: 'How hard was this drill', easy: 'easy', hard: 'very hard', level: '{{n}} of 5', missing: 'Please choose how hard it was.', save: 'Save', saved: 'Saved {{when}}. Save again after a change; the earlier one is kept.',
  },
  growth: {
    title: 'My growth', next: 'What to practise next', because: '“{{indicator}}” stands at {{share}}% ({{items}} items); this drill exercises it most.', untried: 'You have not done this one yet.', nothing: 'You have done them all, and nothing is clearly weak. Take whichever you like.', practise: 'Practise it',
    few: '{{runs}} done so far. From {{leastRuns}} drills of at least {{leastCategories}} kinds on, your abilities are drawn here; fewer say little.', abilitiesLead: 'the first and the latest run of the same drills', now: 'Latest', before: 'First', courseAlt: 'Share drill after drill: {{list}}',
    drills: 'Drills done', times: '{{n}} times', best: 'best {{n}}', last: 'latest {{n}}', corrected: '({{n}} corrected, as they stand)', passedOnce: 'passed', notYet: 'not passed yet', categories: 'Twelve kinds of drill, {{n}} of {{of}} done', done: 'done', notDone: 'not done yet', soon: 'in preparation',
  },
  jumps: 'Go to', jump: { losses: 'Biggest losses', replay: 'Replay', decisions: 'Decisions', tasks: 'Things to do', competencies: 'Competencies', compare: 'Comparison', evaluation: 'Your own view', appeals: 'Appeal' },
  indicator: { P1: 'Reads policy right', P2: 'Carries it out as meant', S1: 'Residents content', S2: 'Answers in time', C1: 'Handles it whole', C2: 'Prevents what may follow', C3: 'First report in time', D1: 'Uses the platform', D2: 'Uses data', O1: 'Works with departments', O2: 'Brings resources together', O3: 'Links the levels' },
};
