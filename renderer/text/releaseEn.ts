import type { releaseZh } from './releaseZh.ts';

export const releaseEn: typeof releaseZh = {
  title: 'Release', lead: 'After a release every drill that begins is of this version. What has begun or is finished keeps the version it began with.',
  state: { draft: 'Draft', reviewed: 'Reviewed', released: 'Released', withdrawn: 'Withdrawn' }, inForce: 'Trainees play version {{version}} now.', outOfForce: 'This drill is withdrawn: trainees cannot begin it.', never: 'It has never been released.',
  stopTitle: 'First, this has to be done', ready: 'It can be released.',
  stop: {
    errors: 'The check finds {{n}} errors; mend them first.', idTaken: 'The id “{{id}}” is that of another drill. Give this one an id of its own under Basics.', otherCategory: 'The category is not that of the earlier releases. Change it back, or give the drill another id and make it a new one.',
    versionNotLater: 'The version must be higher than {{last}}, which was released. A fitting one is proposed below.', notReviewed: 'This centre wants two persons: ask another instructor to sign in, review this draft and sign it.',
  },
  warnings: 'Remarks: {{n}}. They stop nothing; have a look before you release', line: '{{file}}, line {{line}}: ', more: '{{n}} more are not listed.', file: { scenario: 'Drill', en: 'English' },
  changes: 'What changed since version {{version}}', noChanges: 'Nothing differs from version {{version}}.',
  version: 'Version', versionNow: 'The draft says {{version}}.', useProposed: 'Make it {{version}}', versionHint: 'Only texts changed: the last number rises. It goes otherwise: the second. It is scored otherwise, so that results do not compare: the first.', versionFits: 'It fits.',
  mark: 'Pass mark', markNow: '{{n}} points pass. How was this mark set?', way: { provisional: 'Provisional', panel: 'By a panel', borderline: 'By the borderline group' },
  wayHint: { provisional: 'Whoever did not set it by a method says so.', panel: 'Several judges each say how a candidate who just passes would score; their mean.', borderline: 'The mean of those whom judges called just good enough. Evaluators here rate abilities and give no overall verdict, so work it out elsewhere and write the mark and the note.' },
  panel: {
    how: 'Each judge thinks of somebody who is just competent and says how many per cent of each thing’s points that person gets (0–100). Talk it over, let each think again, and write the second round. What is written is kept with the draft.',
    item: 'Met on every path', points: 'Points', judge: 'Judge {{n}}', more: 'Add a judge', noItems: 'Nothing in this drill is marked as met on every path yet. Tick it in decisions and scored orders first.',
    result: '{{judges}} judges on {{items}} common points: {{mark}} ± {{error}}', one: '{{judges}} judge on {{items}} common points: {{mark}}', open: '{{n}} judges have not finished and do not count yet.', tooFew: '{{n}} judges have finished, fewer than {{least}}: too few to set a pass mark. Say “provisional”.', use: 'Make {{mark}} the pass mark and note how',
  },
  note: 'Note (who, when, how, how large the error)', noteHint: 'It stands beside the pass mark in the briefing and the debrief.', noteNeeded: 'A mark set by a panel or by the borderline group needs a note.',
  review: 'Review', reviewNeeded: 'This centre wants two persons.', reviewFree: 'This centre does not ask for a review; one is kept on record all the same.', reviewed: '{{by}} reviewed this text, {{at}}.', notReviewed: 'Nobody has reviewed the text as it is now.', own: 'You wrote some of this draft: somebody else has to review it.',
  sign: 'I have reviewed it: sign', signNote: 'Remarks (may be left out)', signed: 'Signed. Any change from now on needs a new review.', setTwo: 'A release takes two persons', setTwoHint: 'When this is on, somebody who did not write the draft reviews it before it is released.',
  release: 'Release version {{version}}', ask: 'Release version {{version}}?', askText: 'From now on “{{title}}” begins with this version. What has begun is not touched.', askWarnings: '{{n}} remarks are still there.', done: 'Version {{version}} is released.', not: 'Not now',
  same: 'This text is version {{version}} as it was released. After a change the next version can be released.', list: 'Released drills', listInForce: 'Version {{version}} in use', changed: 'Files changed',
  history: 'Releases', act: { released: 'Released', withdrawn: 'Withdrawn', returned: 'Brought back' }, historyLine: '{{act}}: version {{version}}', byLine: '{{by}}, {{at}}', byTwo: '{{by}}, reviewed by {{reviewer}}, {{at}}',
  withdraw: 'Withdraw version {{version}}', withdrawTitle: 'Withdraw this drill?', withdrawText: 'Nobody can begin it any more. What has begun can be finished; results and debriefs stay. It can be brought back.', reason: 'Why', reasonNeeded: 'Say why, please.', withdrawn: 'Withdrawn.', keep: 'Keep it',
  bringBack: 'Bring back {{version}}', bringTitle: 'Bring back version {{version}}?', bringText: 'From now on drills begin with version {{version}}.', returned: 'Version {{version}} is back.', keepNow: 'Leave it', problems: 'Files were changed; ask the administrator:',
};
