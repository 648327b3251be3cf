import type { Texts } from './zh.ts';

export const coachEn: Texts['coach'] = {
  title: 'Learn with me', step: 'Step {{n}} of {{of}}', stop: 'No more hints', next: 'I have read it',
  say: {
    map: 'This is the map. Click “{{place}}” to see how things are there.', phone: 'A call is about to come. When it rings, press “Answer”.', hangUp: 'Read what was said, then press “Hang up”.', ticket: 'The platform sent a ticket. Read it and sign for it.',
    back: 'Press here first, back to the people you can send.', unit: 'These are the people you can send. Click “{{unit}}”.', task: 'Below is what can be done. Click “{{task}}”.', order: 'Choose a place, then press “Give the order”.',
    travel: '{{unit}} is off. Watch the map: on the way.', work: 'There, and at work. When it is done, somebody will ask you.', decide: 'Somebody waits for your decision. Click the answer you think right.',
    reason: 'How good that was, and why, stands here at once. Then press “I have read it”.', pause: 'To think in peace, press “Pause”: the clock stands still.', resume: 'The clock stands still. Press “Continue” to go on.', skip: 'Nothing to do for now. Press “To next event” instead of waiting.',
  },
  keys: {
    map: 'Keys: L for the list, arrows, Enter.', phone: 'Keys: R.', hangUp: 'Keys: Esc.', ticket: 'Keys: C for messages, Tab to the button, Enter.',
    back: 'Keys: Esc.', unit: 'Keys: U, then Tab to the person, Enter.', task: 'Keys: O, then Tab to the task, Enter.', order: 'Keys: Tab on, arrows or Space to choose, Enter on the button.',
    travel: '', work: '', decide: 'Keys: D, then A, B or C.', reason: 'Keys: Tab to the button, Enter.', pause: 'Keys: Space.', resume: 'Keys: Space.', skip: 'Keys: Tab to “To next event”, Enter.',
  },
  did: 'What you did', didThis: '{{title}}', notDone: 'Not done yet: {{title}}',
  doneTitle: 'You know the screen now', doneText: 'Nothing of this counts, and mistakes did no harm. Now choose a drill and practise in earnest.', doneGo: 'Choose a drill', doneAgain: 'To do it again: “Learn the screen” on the home page.',
};
