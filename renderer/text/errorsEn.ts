import type { Texts } from './zh.ts';

export const errorsEn: Texts['errors'] = {
  UNREACHABLE: 'The Shapan program on this computer does not answer. Check that it is still open and try again.',
  UNKNOWN_RUN: 'This drill cannot be found.', RUN_OVER: 'This drill is over.', NOT_YOURS: 'This drill belongs to somebody else. Switch person or go back to the start.',
  STALE: 'This step was already taken.', STORE_FAILED: 'It could not be stored, so it does not count. Tell the instructor: the disk may be full.',
  UNAVAILABLE: 'That is not possible now.', UNKNOWN_PERSON: 'This computer does not know this person. Enter name and staff number again.',
  DRAFT_CHANGED: 'The draft was changed just now. Look at it again first.', OWN_DRAFT: 'You wrote some of this draft: somebody else has to review it.', NOT_READY: 'The draft cannot be released yet; see what is listed above.', NOTE_MISSING: 'Say who set the pass mark, when and how.', UNKNOWN_RELEASE: 'That release is not there.', RELEASE_UNFIT: 'The files of that version were changed, or this program cannot play them. Nothing was brought back.',
  UNKNOWN_SCENARIO: 'This drill cannot be found.', SCENARIO_UNUSABLE: 'This drill has a problem and cannot be used. Tell the instructor.', MODE_CLOSED: 'This mode is not open now.',
  NAME_MISSING: 'Enter your name.', STAFF_NO_MISSING: 'Enter your staff number.', STAFF_NO_TAKEN: 'This staff number belongs to somebody else.',
  HELD: 'The exam has stopped; it goes on only with the invigilator’s PIN.', VOID: 'This drill is void and does not count.', UNKNOWN_BACKUP: 'This back-up cannot be found; refresh the list.', BACKUP_UNFIT: 'This back-up cannot be used; choose another.', AT_A_DRILL: 'This person is at a drill; erase them once they have left it.', ATTEMPT_USED: 'This exam was sat already. Ask the invigilator for another attempt.', UNKNOWN_SESSION: 'This exam request cannot be found.', NOT_NOW: 'Things have changed; look at the newest state.',
  PERSON_UNFIT: 'Too long, or with characters that no name or number has; please change it.',
  ROSTER_CHANGED: 'The roster has just changed. Choose the file again and look before importing.', UNKNOWN_CLASS: 'This class cannot be found; it may have been removed.', CLASS_TAKEN: 'There is a class of that name already; choose another.', DAYS_UNFIT: 'The dates are wrong: each day must exist, and the end cannot be before the beginning.',
  OWN_PIN_NEEDED: 'Please type your own PIN.', OWN_PIN_WRONG: 'Your own PIN is wrong.', OWN_PIN_LOCKED: 'Too many wrong tries; wait a little, or ask an instructor to take the PIN away.',
  PIN_NOT_SET: 'No invigilator’s PIN is set yet.', PIN_UNFIT: 'A PIN has 6 to 20 digits and is not 123456, 000000 or the like.', PIN_WRONG: 'The PIN is wrong.', PIN_LOCKED: 'Too many wrong tries; wait a little.', KEY_EXPIRED: 'Time is up and it is locked. Enter the PIN again.',
  NOT_OVER: 'The drill is not over yet; the debrief comes after it.', WITHHELD: 'The invigilator will release the result.', UNKNOWN_CHOICE: 'This option cannot be found.', CHOICE_CLOSED: 'This option was not open at that moment.',
  CROWDED: 'This drill is open in too many windows. Keep one and open it again.',
  REWOUND: 'You went back to an earlier step of this drill. Go on with the retry, on the start page.', NOT_PRACTICE: 'Only in practice can you go back to an earlier step.', NOT_MET: 'This step was not taken yet, or was withdrawn: there is nothing to go back to.',
  UNKNOWN_INJECT: 'There is no such message.', IS_EXAM: 'Nothing can be sent into an exam.', ASKS_FIRST: 'Sending this makes the result certify nobody. Please confirm first.', ALREADY_SENT: 'The trainee has this already.', PAUSED: 'The test is paused. Send it when it goes on.',
  PASSWORD_TO_CHANGE: 'Please set a password of your own first.',
  NOT_SIGNED_IN: 'Sign in first, or press “That is me” at the start.', SESSION_ENDED: 'You were signed out. Please come in again; nothing is lost.', NOT_ALLOWED: 'This cannot be opened: it belongs to somebody else, or you may not do this. Switch person or go back to the start.',
  SIGN_IN_WRONG: 'Account or password is wrong.', SIGN_IN_LOCKED: 'Too many wrong tries; wait a little.', ACCOUNT_DISABLED: 'This account is disabled. Ask an administrator.', ADMINISTRATOR_EXISTS: 'There is an administrator already; sign in.',
  ACCOUNT_UNFIT: 'An account has at least two characters.', ACCOUNT_TAKEN: 'Somebody uses this account already; choose another.', PASSWORD_UNFIT: 'Too easy to guess: at least 10 characters, five of them different, and not the account.', UNKNOWN_ACCOUNT: 'This account cannot be found.', LAST_ADMINISTRATOR: 'The only administrator left cannot be disabled.',
  UNKNOWN_DRAFT: 'This draft is not there; it may lie in the bin.', UNFIT: 'It cannot be exported yet.', REFUSED: 'This file cannot be imported.',
  SHEET_UNFIT: 'Something in this sheet must be corrected. Choose it again and look.',
  NOT_COUNTED: 'This run does not count, so there is no paper of it (tutorial, retry, helped, or not released).', IS_PRACTICE: 'Practice has no result to certify; print its score sheet.', NO_STATION_KEY: 'This computer has no station key, so nothing with a code can be issued. Tell the administrator.', NOTHING_COUNTS: 'No drill counts here.', PROGRAMME_NOT_MET: 'The programme is not met; see what is missing.', UNKNOWN_PROGRAMME: 'There is no such programme.',
  UNKNOWN_IMPROVEMENT: 'There is no such improvement.', PROBLEM_MISSING: 'Say what the problem is.', CLOSE_NEEDS: 'Closing asks for owner, due day and evidence.', UNKNOWN_FORM: 'There is no such form; it may be removed.', FORM_UNFIT: 'This file cannot be used as a form.',
  BUSY: 'Another export is at work. Wait for it, or cancel it first.', UNKNOWN_EXPORT: 'This file is not there; it may have been deleted.',
  RULES_UNUSABLE: 'The rules for reading statistics have a mistake, so no statistics can be shown. Tell the administrator: "check" on the command line names the line.',
  NOTHING_RATED: 'Rate at least one line before you sign.', APPEAL_LATE: 'The term for appeals has ended.', APPEALED_ALREADY: 'There is an appeal against this already.', NOT_IMPARTIAL: 'You rated this drill or reviewed its veto; somebody else must do this.', TOTAL_UNFIT: 'The corrected points do not fit: not above the full points, and none where the appeal is refused.',
  FORBIDDEN: 'Not allowed. Use the page that was opened at the start.', UNAUTHORIZED: 'Not allowed. Use the page that was opened at the start.',
  FAULT: 'Something went wrong, number {{id}}. Tell the instructor the number and try again.',
};

export const refusalsEn: Texts['refusals'] = {
  runOver: 'The drill is over.', pastTime: 'That time has passed.', unknownThing: 'This is no longer there.', notOpen: 'This decision is closed.', optionClosed: 'This option can no longer be chosen.',
  unavailable: 'That is not possible now.', unitBusy: 'This unit is busy.', unitCannot: 'This unit cannot do that.', wrongTarget: 'That cannot be done there.', slotMissing: 'Something that has to be said is not chosen yet.',
  notAllowedInMode: 'Not allowed in this mode.', paused: 'The clock is stopped. Press “Continue” first.', notCancellable: 'This order can no longer be taken back.', underWay: 'This is already under way.', alreadyDone: 'This was already done.', timedDecisionOpen: 'A timed decision is open; answer it first.',
};
