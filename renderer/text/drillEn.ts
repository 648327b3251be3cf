import type { Texts } from './zh.ts';

export const drillEn: Texts['drill'] = {
  clock: 'Clock', now: 'Now', elapsed: '+{{t}}', phase: 'Phase', pause: 'Pause', resume: 'Continue', paused: 'Paused', speed: 'Speed', rate: '1 s = {{t}}', times: '×{{n}}, {{n}} times speed', wait: 'To next event', waitBlocked: 'Answer the timed decision first',
  gauges: 'Situation', gaugeHelp: '{{label}}: {{text}}. {{change}}{{help}}', rose: 'Up by {{n}}. ', fell: 'Down by {{n}}. ', steady: 'No change yet. ',
  lost: 'The connection to the program was lost; reconnecting. Nothing you entered is lost.', back: 'Connected again.',
  units: 'Units', busyUnits: '{{n}} busy', tasks: 'What you can do', tasksFor: 'What can be done: {{name}}', tasksBy: 'What {{name}} can do', nothingToDo: 'Nothing can be done here now.', all: 'Show all',
  status: { idle: 'Ready', moving: 'On the way', working: 'Working', away: 'Away', stranded: 'Stuck' }, heading: 'to {{place}}', arrives: '{{t}} to {{place}}', at: 'at {{place}}', until: '{{t}} left', cancelOrder: 'Cancel', cancelOrderOf: 'Cancel {{unit}}: {{title}}',
  worldUnit: 'Not under your command', group: { call: 'Call', report: 'Report', publish: 'Publish', visit: 'Visit', field: 'On site', coordinate: 'Arrange' }, notNow: 'Not now: {{reason}}',
  who: 'Who does it', where: 'Where', whom: 'With whom', give: 'Give the order', giving: 'Giving the order…', orderTitle: 'Order: {{title}}', chooseAll: 'Still to choose: {{what}}', orderGiven: '{{unit}}: {{title}}.', declined: 'It did not work: {{reason}}', overreached: 'Beyond your powers, not carried out: {{reason}}', declinedBare: 'They did not agree.',
  map: 'Map', list: 'List', orders: 'Orders', listTitle: 'List', places: 'Places', people: 'People', atPlace: 'at {{place}}', floor: 'floor {{n}}', selected: 'Selected', clear: 'Clear choice',
  state: { fire: 'Fire level {{n}}', smoke: 'Smoke to floor {{n}}', crowd: 'Crowd level {{n}}', blocked: 'Blocked', water: 'Water', dark: 'No power' },
  decide: 'Your decision', messages: 'Messages', decisionsNone: 'Nothing needs your decision now.', decisionsNoneHint: 'Give orders on the left, or skip to the next event.', messagesNone: 'No messages yet.', unread: '{{n}} unread', asks: '{{from}} asks', known: 'Known', unknown: 'Not known yet', timeLeft: '{{t}} left', answerWithin: 'answer in about {{t}}', overdue: 'Time is up', noLimit: 'No time limit',
  hint: 'Give me a hint', hintTitle: 'Hint', option: 'Option {{letter}}', answered: '{{letter}} chosen, storing…', more: '{{n}} more waiting for your decision',
  channel: { phone: 'Phone', group: 'Group chat', radio: 'Radio', visitor: 'Visitor', document: 'Document', ticket: 'Platform ticket', news: 'Online' },
  ringing: '{{from}} is calling', visiting: '{{from}} is at the door', pickUp: 'Answer', receive: 'Receive', missed: 'Missed', markRead: 'Got it', newMessage: '{{channel}}, {{from}}: {{text}}',
  feedback: 'Your last step', chosen: 'You chose', best: 'Better', why: 'Why', whyOpen: 'See why', sources: 'Based on', timedOut: 'Not answered in time',
  sure: 'How sure? (optional)', sureLevel: { low: 'Low', medium: 'Medium', high: 'High' }, note: 'Say why in a line (optional)', noteOf: 'Why you chose this: {{title}}', notePlaceholder: 'One line is enough', noteSave: 'Note', noteSkip: 'Skip', noted: 'Noted.',
  timeline: 'Events', timelineOpen: 'Show all events', timelineClose: 'Hide events', timelineCount: '{{n}} in all', kind: { phase: 'Phase', order: 'Order', declined: 'Declined', overreach: 'Overreach', decision: 'Decision', message: 'Message', world: 'Change', end: 'End' },
  help: 'Help', helpTitle: 'How it works', helpLead: 'Left: send people. Middle: see the scene. Right: take messages and decide. The clock runs on; doing nothing has consequences too.', keysOn: 'Use single-key shortcuts', keys: 'Shortcuts', keySpace: 'Space', keyEsc: 'Esc',
  key: { pause: 'Pause or continue', answer: 'Choose this option while the decision has focus', decide: 'Go to the decision', units: 'Go to the units', tasks: 'Go to what you can do', map: 'Switch map and list', channels: 'Go to messages', list: 'Go to the list', clear: 'Clear the choice, close a window', help: 'Open this help' },
  leave: 'Leave', leaveTitle: 'Leave this drill for now?', leaveText: 'The clock stops and everything done is stored. You can go on later.', leaveYes: 'Leave', stay: 'Stay', end: 'End', endTitle: 'End the drill now?', endText: 'It is scored at once and cannot be continued.', endYes: 'End and score',
  over: 'The drill is over', toDebrief: 'See the debrief', deadlineSoon: '30 seconds left: {{title}}', newDecision: 'Your decision: {{title}}', columns: 'Three columns', twinHint: 'Move in the list with the arrow keys, choose with Enter.',
};
