import type { Texts } from './zh.ts';

export const examEn: Texts['exam'] = {
  how: 'How', lead: { practice: 'Pause at any time, hints, and at once what was right or wrong.', assessed: 'No hints, no comments, one pause; the debrief comes at the end.', exam: 'The invigilator starts it; no pause; the result comes later.' },
  closed: { noPin: 'No invigilator’s PIN is set yet. An instructor sets it after signing in.', noForm: 'This drill has no exam form yet.', used: 'You have sat it. Ask the invigilator for another attempt.' }, toExam: 'To the exam',
  confirmTitle: 'Please check: sitting here is', isMe: 'That is me', notMe: 'Not me, switch person', rule: { pause: 'No pause, no skipping, no hints.', leave: 'If you leave, close the page or the computer fails, the exam stops and the invigilator decides.', once: 'Each exam form can be sat once; the invigilator releases the result.' },
  waitTitle: 'The invigilator starts the exam', waitLead: 'The invigilator checks who you are and enters the PIN, which opens the briefing of this exam. The clock runs only once you have read it and begin.', pin: 'Invigilator’s PIN', nextTry: 'Next try in {{t}}.', open: 'Open the exam', begin: 'I have read it: begin', paperLead: 'This is the briefing of the exam; it differs from the one you practised. The clock starts when you press “I have read it: begin”.', giveUp: 'Not now',
  heldTitle: 'The exam has stopped', heldLead: 'The clock stands and everything done is stored. Call the invigilator: with the PIN it goes on, or somebody signed in makes it void under “Invigilator”.', goOn: 'Go on', voidTitle: 'This exam is void', voidReason: 'Reason: {{reason}}',
  overTitle: 'The exam is over', overText: 'It is handed in. The invigilator releases the result; then it stands in “My records”.', toRecord: 'Good', look: 'View', handIn: 'Hand in', withheldTitle: 'The result is not released yet', withheldText: 'When the invigilator has released it, score and debrief stand here.',
  leaveText: 'The clock stops and this goes on record. To go on, the invigilator must enter the PIN.', endTitle: 'Hand it in now?', endText: 'After that nothing can be done any more. The invigilator releases the result.', endYes: 'Hand in',
  standing: { waiting: 'Waiting', running: 'Running', held: 'Stopped', withheld: 'Not released', released: 'Released', void: 'Void', withdrawn: 'Taken back' },
  incidents: 'What disturbed it', incidentNone: 'Nothing disturbed it.', incidentAt: '{{when}}, {{t}} into the drill', incident: { stall: 'The computer hung', sleep: 'The computer slept', clockSet: 'The computer’s time was changed', crash: 'The program was cut off', left: 'Left or page closed', resumed: 'Went on' }, timesLeft: 'Left {{n}} times in the middle.', assessedVoid: 'This assessed drill is void',
  pausedTitle: 'Paused', pausedLead: 'This is the one pause of an assessed drill: at most 5 minutes, then the clock goes on by itself.', pausedLeft: '{{t}} left', resume: 'Go on',
};

export const invigilatorEn: Texts['invigilator'] = {
  title: 'Invigilator', change: 'Change PIN', setTitle: 'Set the invigilator’s PIN', setLead: 'Entered on the trainee’s computer to start an exam or let it go on. At least 6 digits, not 123456 or the like. If it is forgotten, set another one here.', first: 'PIN', again: 'PIN again', differ: 'The two differ.', set: 'Set', changed: 'The PIN is set.', since: 'PIN set {{when}}.',
  none: 'No exams now. A trainee who chooses “Exam” in a briefing appears here.', asked: 'asked {{when}}', started: 'started {{when}}', finished: 'ended {{when}}', elsewhere: 'Enter the PIN on the trainee’s computer.',
  annul: 'Make void', release: 'Release the result', allow: 'Allow another attempt', allowed: 'Another attempt is allowed', annulTitle: 'Make {{name}}’s exam void?', annulText: 'It then counts for nothing and cannot go on. The reason stands in the record.', allowTitle: 'Allow {{name}} another attempt?', reason: 'Reason',
};
