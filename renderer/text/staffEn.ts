import type { Texts } from './zh.ts';

export const signInEn: Texts['signIn'] = {
  title: 'Instructors and administrators', account: 'Account', password: 'Password', enter: 'Sign in', forgotten: 'Forgot the password? An administrator can set a new one. For administrators, see “Recovering the administrator” in the manual.',
  ranOut: 'You were signed out: nothing was done for a long time, or Shapan was started anew. Please sign in again; nothing is lost.',
  firstTitle: 'The first administrator', firstLead: 'There is no administrator on this computer yet. For whoever runs this centre: the administrator makes accounts for instructors, an instructor sets the invigilator’s PIN, and then exams can start. Trainees need no account.', firstMake: 'Make it and sign in',
};

export const staffEn: Texts['staff'] = {
  hello: 'Hello, {{name}}',
  role: { evaluator: 'Evaluator', instructor: 'Instructor', administrator: 'Administrator' },
  can: { evaluator: 'rates drills', instructor: 'invigilates, sees results', administrator: 'what an instructor can, and accounts' },
  page: {
    invigilator: { title: 'Invigilator', lead: 'Set the PIN; see exams, make them void, release results, allow another attempt.' },
    statistics: { title: 'Statistics', lead: 'Pass rates, distribution, and how each decision was answered.' },
    instructor: { title: 'Send messages', lead: 'See who is in a drill and how far, and send messages into it.' },
    studio: { title: 'Drill studio', lead: 'Write a drill or change one; checked as you write, stored by itself.' },
    names: { title: 'Your own names', lead: 'Streets, buildings, units and people of a drill under the names of your community.' },
    roster: { title: 'Roster and classes', lead: 'Import trainees, put them into classes, give classes drills, set PINs.' },
    exports: { title: 'Export', lead: 'Save results, lists and learning archives as files; make a signed archive.' },
    archive: { title: 'Growth archive', lead: 'A trainee’s twelve indicators, advice on training, and hours.' },
    care: { title: 'Data and back-ups', lead: 'Where the records live and whether all is well; back up, restore, set a second folder.' },
    evaluation: { title: 'Reviews and appeals', lead: 'Rate finished drills, review vetoes, handle appeals.' },
    papers: { title: 'Papers and certificates', lead: 'Print score sheets, certificates, sign-in sheets and reports; follow improvements.' },
    audit: { title: 'Audit log', lead: 'Who did what and when; to read, never to change.' },
    accounts: { title: 'Accounts', lead: 'Make accounts for instructors and evaluators, set new passwords, disable.' },
    password: { title: 'Change password', lead: 'Change your own password.' },
  },
};

export const accountsEn: Texts['accounts'] = {
  title: 'Accounts', add: 'New account', addLead: 'Tell the person account and password face to face; they change the password after signing in.', make: 'Make it', made: 'The account of {{name}} is ready.',
  account: 'Account', accountHint: 'Typed to sign in; at least two characters.', name: 'Name', password: 'Password', passwordHint: 'At least 10 characters, not the account, not one character repeated.', again: 'Password again', differ: 'The two passwords differ.',
  role: 'May do', roleLine: '{{role}}: {{can}}', me: 'This is you', last: 'The only administrator left; cannot be disabled.', disabled: 'Disabled', disable: 'Disable', enable: 'Enable',
  reset: 'New password', resetTitle: 'A new password for {{name}}', resetLead: 'The old one ends at once. Tell the person the new one face to face.', resetDone: 'The password of {{name}} is new.',
};

export const passwordEn: Texts['password'] = {
  ownTitle: 'First, a password of your own', ownLead: 'An administrator set the present one, so somebody else knows it. Choose one that only you know, then go on.', title: 'Change password', lead: 'Other places where this account is signed in are signed out.', old: 'Present password', password: 'New password', again: 'New password again', set: 'Change', done: 'The password is changed.' };
