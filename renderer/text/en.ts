import { archiveEn } from './archiveEn.ts';
import { auditEn } from './auditEn.ts';
import { careEn, placeEn } from './careEn.ts';
import { coachEn } from './coachEn.ts';
import { debriefEn } from './debriefEn.ts';
import { drillEn } from './drillEn.ts';
import { errorsEn, refusalsEn } from './errorsEn.ts';
import { correctedEn, evaluationEn } from './evaluationEn.ts';
import { examEn, invigilatorEn } from './examEn.ts';
import { instructorEn } from './instructorEn.ts';
import { exportsEn } from './exportsEn.ts';
import { importsEn } from './importsEn.ts';
import { namesEn } from './namesEn.ts';
import { releaseEn } from './releaseEn.ts';
import { papersEn } from './papersEn.ts';
import { replayEn } from './replayEn.ts';
import { assignedEn, ownPinEn, rosterEn } from './rosterEn.ts';
import { accountsEn, passwordEn, signInEn, staffEn } from './staffEn.ts';
import { exchangeEn } from './exchangeEn.ts';
import { studioEn } from './studioEn.ts';
import { studioFormsEn } from './studioFormsEn.ts';
import { studioHelpEn } from './studioHelpEn.ts';
import { deepEn } from './deepEn.ts';
import { studioGraphEn, studioMapEn } from './studioViewsEn.ts';
import { tryingEn } from './tryingEn.ts';
import { studioHintEn, studioLabelEn, studioValueEn } from './studioFieldsEn.ts';
import { statisticsEn } from './statisticsEn.ts';
import type { Texts } from './zh.ts';

export const en: Texts = {
  app: { name: 'Shapan', drillMark: 'DRILL' },
  common: {
    pair: '{{a}}: {{b}}', back: 'Back', close: 'Close', cancel: 'Cancel', retry: 'Try again', loading: 'Opening…', minutes: 'about {{n}} minutes',
    dismiss: 'Got it', yes: 'Yes', no: 'No',
  },
  bar: {
    home: 'Home', switchPerson: 'Switch person', now: 'Trainee', signedIn: 'Signed in', signOut: 'Sign out', light: 'Light', dark: 'Dark', system: 'As the computer', themeName: 'Colours', settings: 'Display and sound', contrast: 'High contrast (darker words, heavier edges)', sound: 'Sound on', soundHint: 'A call, a message and a deadline are heard; without sound all of it is on the screen too.', soundTry: 'Hear the phone',
    size: 'Text size: {{now}}. Press for larger', sizeName: 'Text size', sizes: { normal: 'Standard', large: 'Large', largest: 'Largest' }, language: '中文', languageLabel: '换成中文',
  },
  identity: {
    title: 'Who are you?', lead: 'Find yourself below and press “That is me”. First time here: enter name and staff number.', leadFirst: 'Enter your name and staff number to begin.', known: 'Been here before', isMe: 'That is me', lastSeen: 'last here {{when}}', never: 'no drill yet',
    filter: 'Find by name or staff number', ending: 'no. ending {{end}}', staff: 'Instructors and administrators', ranOut: 'Shapan was started anew, or nothing was done for a long time. Press “That is me” again; everything is stored.', nobody: 'Nobody found. Enter name and staff number instead.', first: 'First time here', name: 'Name', staffNo: 'Staff number', staffHint: 'Without one, use any number your office gave you.',
    enter: 'Enter', taken: 'On this computer, number {{staffNo}} belongs to “{{name}}”.', takenMe: 'I am {{name}}', takenFix: 'The number is wrong; correct it',
  },
  home: {
    hello: 'Hello, {{name}}', choose: 'Choose a drill', continueTitle: 'Not finished yet', continue: 'Resume', continueAt: 'At “{{phase}}”, {{elapsed}} in', startedAt: 'started {{when}}',
    soon: 'In preparation', soonHint: 'Drills of these kinds are being written', records: 'My records', allRecords: 'All records', noRecords: 'No records yet. A finished drill appears here.',
    tutorial: { name: 'Learn the screen (about {{n}} minutes)', first: 'First time? Take three minutes to learn', start: 'Begin' },
    unusable: 'This drill has a problem and cannot be used. Tell the instructor.', problems: 'Notes for the instructor', open: 'See the task', empty: 'There is no usable drill on this computer. Tell the instructor.',
  },
  category: {
    fire: 'Fire', elevator: 'Retrofit lifts', 'property-exit': 'Property manager leaves', 'group-incident': 'Group incidents', flood: 'Flood and typhoon', gas: 'Gas leaks', 'public-health': 'Public health',
    waste: 'Waste sorting', parking: 'Parking and charging', fraud: 'Fraud', vulnerable: 'Vulnerable people', dispute: 'Disputes', tutorial: 'First steps',
  },
  briefing: {
    role: 'Who you are', situation: 'The situation', objectives: 'What you must achieve', map: 'The community', mapAlt: 'Sketch map with {{n}} places: {{names}}', units: 'People you can send', others: 'Forces that come by themselves', laws: 'Rules you will need',
    start: 'Start the drill', starting: 'Starting…', startsAt: 'begins {{when}}',
  },
  mode: { practice: 'Practice', assessed: 'Assessed', exam: 'Exam' },
  grade: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' },
  quality: { best: 'Best', acceptable: 'Acceptable, not enough', poor: 'Poor', fatal: 'Grave mistake' },
  law: { article: 'art. {{n}}{{rest}}' },
  records: {
    title: 'My records', date: 'Date', drill: 'Drill', score: 'Score', result: 'Result', passed: 'Passed', failed: 'Not passed', vetoes: '{{n}} vetoes', assisted: 'with help, counts for no certificate', min: '{{n}} min', open: 'Debrief', empty: 'No records yet.', left: 'left {{n}} times', abandoned: 'Abandoned, void',
  },
  drill: drillEn,
  coach: coachEn,
  debrief: debriefEn,
  exam: examEn,
  invigilator: invigilatorEn,
  instructor: instructorEn,
  exports: exportsEn,
  imports: importsEn,
  names: namesEn,
  studio: studioEn,
  studioHelp: studioHelpEn, studioForms: studioFormsEn,
  trying: tryingEn,
  deep: deepEn,
  exchange: exchangeEn,
  studioGraph: studioGraphEn,
  studioMap: studioMapEn,
  studioLabel: studioLabelEn,
  studioHint: studioHintEn,
  studioValue: studioValueEn,
  release: releaseEn,
  signIn: signInEn,
  staff: staffEn,
  accounts: accountsEn,
  password: passwordEn,
  replay: replayEn,
  statistics: statisticsEn,
  roster: rosterEn,
  papers: papersEn,
  assigned: assignedEn,
  ownPin: ownPinEn,
  archive: archiveEn,
  audit: auditEn,
  care: careEn,
  place: placeEn,
  evaluation: evaluationEn,
  corrected: correctedEn,
  errors: errorsEn,
  refusals: refusalsEn,
};
