import type { Texts } from './zh.ts';

export const rosterEn: Texts['roster'] = {
  title: 'Roster and classes', parts: 'What is shown', part: { people: 'Roster', classes: 'Classes' }, and: ', ',
  search: 'Find by name, pinyin (like lm), staff number or unit', import: 'Import a roster', count: '{{n}} people, in the order of pinyin', countOf: '{{total}} people, the first {{n}} are listed; type something to narrow it', more: '100 more', nobody: 'Nobody is on the roster yet. Import one; trainees who came in by themselves appear here too.', notFound: 'Nobody was found.',
  column: { name: 'Name', staffNo: 'Staff number', unit: 'Unit', post: 'Post', className: 'Class' }, open: 'Open', hasPin: 'PIN',
  personTitle: 'Entry of {{name}}', correctLead: 'Correct what is wrong; it is shown so from now on. Records that exist stay as they are.', correct: 'Correct it', corrected: 'The entry of {{name}} is corrected.',
  pinTitle: 'PIN for exams', pinThere: 'This trainee has a PIN and types it to ask for an exam. When it is forgotten, take it away or set another.', pinNone: 'No PIN yet. Once there is one, this trainee types it to ask for an exam.', pin: 'New PIN', pinHint: '6 to 20 digits. Tell the trainee face to face.', pinTake: 'Take the PIN away', pinMake: 'Set the PIN', pinSet: 'The PIN of {{name}} is set.', pinGone: 'The PIN of {{name}} is gone.',
  importLead: 'Choose an .xlsx or .csv file with the columns “name” and “staff number”; unit, post and class may be there too. You see it first; nothing is stored before you press import.', file: 'Roster file', reading: 'Reading the file…', importStop: 'Back without importing',
  why: {
    old: 'This is an old format (.xls, .et) or locked with a password. Open it in WPS or Excel, save it as .xlsx or .csv without a password, and choose it again.', tooBig: 'The file is too big; a roster has at most 1 MB. Take out pictures, or split it.', tooManyRows: 'Too many rows: at most 5,000 at once. Split the file.',
    unreadable: 'The file cannot be read: it is damaged, or no .xlsx or .csv.', empty: 'Nobody is in the file.', noHeading: 'No headings were found: one of the first 20 rows must name both “name” and “staff number”.',
  },
  coming: '{{n}} come in', there: '{{n}} rows are there already', sameNames: '{{n}} with a known name', notTaken: '{{n}} rows cannot be taken', columns: 'Columns: {{list}}', newClasses: 'New classes: {{list}}. They run for a year from today; change that under “Classes”.',
  rows: 'Every row of the file', line: 'Row', becomes: 'Result', rowsOf: '{{total}} rows; those to look at are first, {{n}} are listed.',
  verdict: { new: 'New', changed: 'Known, more is said', known: 'There already', sameName: 'Same name', twice: 'Repeated', otherName: 'Number is taken', nameMissing: 'No name', staffNoMissing: 'No number', tooLong: 'Too long', oddCharacters: 'Odd characters', numberLost: 'Shortened by the spreadsheet; make the column text and type it again' },
  note: { otherName: 'by “{{note}}”; if that is the same person, correct the name on the roster', sameName: 'the number on the roster is {{note}}; is it the same person?', twice: 'same as row {{note}}' },
  withSameNames: 'The {{n}} with a known name are other people; take them too', take: 'Import {{n}}', taken: 'Imported: {{added}} added, {{changed}} changed.',
  classLead: 'Put trainees into classes and give a class drills. Trainees see them first when they come in.', classAdd: 'New class', classNone: 'There are no classes yet.', classEdit: 'Change', classEditTitle: 'Change a class', className: 'Name of the class', classUnit: 'Held by (optional)', from: 'From', to: 'To', days: '{{from}} to {{to}}', members: '{{n}} people',
  classKeep: 'Keep', classKept: 'The class “{{name}}” is kept.', classRemove: 'Remove the class', classRemoveSure: 'Press again to remove; results stay', classGone: 'The class “{{name}}” is removed.',
  add: 'Add a person', added: '{{name}} is on the roster.', form: 'Form', formAny: 'Any', formExam: 'drawn at the exam',
  choose: { title: 'Say which column is what', lead: 'The heading was not recognised. Look at the first rows and choose the columns of names and staff numbers; the others may stay open.', sample: 'The first rows of the file', column: 'Column {{n}}: {{sample}}', heading: 'The heading ends at', noHeading: 'no heading', row: 'row {{n}}', none: 'not in the file', look: 'Look again' },
  data: { title: 'Personal data', lead: 'Everything that is held about this person, as a file for them, or erased.', export: 'Export as a file', taken: 'Exported: {{file}}', erase: 'Erase the person’s data', eraseLead: 'Name, staff number, unit, post, PIN, the reasons typed during drills and those typed about exams are gone for good. The records stay without them and the chain stays whole. Earlier back-ups still hold them until they rotate out.', type: 'Type the staff number {{staffNo}} to confirm', eraseDo: 'Erase', erased: 'The data of {{name}} is erased.', unsealed: 'Reasons that an earlier version stored ({{count}}) stand in the chain itself and stay: without them it would break.' },
  given: 'Drills given', givenNone: 'No drills are given yet.', givenAdd: 'Add a drill', givenRemove: 'Remove', drill: 'Drill', mode: 'Mode',
  membersTitle: 'Trainees ({{n}} chosen)', allFound: 'Choose the {{n}} listed', noneFound: 'Choose none of those listed',
};

export const assignedEn: Texts['assigned'] = { title: 'For your class', until: '{{className}} · until {{to}}', done: 'done {{n}} times', open: 'See the task' };
export const ownPinEn: Texts['ownPin'] = { label: 'Your own PIN', newLabel: 'Set a PIN of your own (optional)', hint: 'Forgotten? An instructor can take it away.', newHint: '6 to 20 digits. From then on every exam asks for it.' };
