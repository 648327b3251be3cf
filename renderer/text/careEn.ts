import type { Texts } from './zh.ts';

export const careEn: Texts['care'] = {
  title: 'Data and back-ups', whereTitle: 'Where the data lives', holds: '{{n}} records.', head: 'Head {{head}} (to be noted on the attendance sheet)', typeWord: 'Type “{{word}}” to confirm', todo: 'What to do: {{advice}}',
  anew: 'Enrol as a new station', anewLead: 'For a computer that was cloned, or works under the same station key as another one: enrol one of the two as a new station. Earlier records stay as they are, under the former station; from the next start on this computer has a key of its own.', anewWord: 'enrol', anewDo: 'Enrol at the next start', anewSet: 'The next start enrols this computer as a new station. Please close Shapan and open it again.', anewStop: 'Do not enrol',
  nowTitle: 'Back up now', nowLead: 'Back-ups are made at the start, every hour of use and at the end. Make one more before you pull out a stick or move the computer.', now: 'Back up now', making: 'Backing up and checking …', made: 'The back-up is made and was read back. ',
  copy: { none: 'No second folder is set.', copied: 'A second copy is in the second folder.', missing: 'The second folder is not there: plug in the stick and back up again.', failed: 'The second folder could not be written to: full or write-protected?', foreign: 'The second folder holds another station’s back-ups and was left alone: choose another one.' },
  secondTitle: 'Second back-up folder', secondLead: 'Each back-up is also copied to a stick, another disk or a network place. A must in rooms with restore cards.', second: { none: 'None is set.', there: '{{folder}} is there.', missing: '{{folder}} is not there now: plug in the stick.' },
  secondChoose: 'Choose a place', secondOther: 'Choose another place', secondEnd: 'No second copy', secondUse: 'Use this place', secondSet: 'The second back-up folder is changed. ',
  listTitle: 'Back-ups', listLead: 'Each was opened and checked. Before a restore you see what would be lost; the present records are kept, never deleted.', listNone: 'There is no back-up yet.',
  column: { madeAt: 'Made', place: 'Place', records: 'Records', people: 'People', check: 'Check' }, placeName: { own: 'this computer', second: 'second folder', aside: 'set aside' }, unfit: 'damaged, not usable', whole: 'sound, complete', sound: 'sound', lacks: 'sound, lacks {{n}} records',
  restore: 'Restore', restoreTitle: 'Restore {{when}}', restoreLead: 'After that, close Shapan and open it again: this back-up is then in place. The present records stay in the data folder under another name.', restoreWord: 'restore', restoreDo: 'Restore at the next start', staged: 'The next start restores {{id}}. Please close Shapan and open it again.', unstage: 'Do not restore',
  lossNone: 'This back-up is as complete as the present records; nothing would be lost.', lossUnknown: 'The present records cannot be read, so nobody can tell what would be lost.', loss: 'Restoring loses {{records}} records, {{people}} people and {{acts}} acts of the staff.', lossMore: '{{n}} more are not listed.',
  checks: 'Checks', checkAgain: 'Check again', allWell: '{{n}} things were checked and are well.', wellTitle: '{{n}} that are well',
};

export const placeEn: Texts['place'] = {
  disks: 'On which disk', free: '{{gb}} GB free', volatile: 'emptied at switch-off', network: 'network share', folder: 'Folder', hint: 'Press a disk above, or type a full path, for example D:\\Shapan. A folder that is not there is made.',
  why: { notAFolder: 'Please type a full path, for example D:\\Shapan.', notWritable: 'This folder cannot be written to: the disk may be write-protected or full, or you may lack the right. Choose another one.', inData: 'This folder lies within the data folder and would be lost with it. Choose another disk.', foreign: 'This folder holds another station’s back-ups. Choose another one, so that they do not mix.' },
};
