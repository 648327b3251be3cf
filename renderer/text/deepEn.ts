import type { Texts } from './zh.ts';

export const deepEn: Texts['deep'] = {
  lead: { ways: 'Looks for a way to every phase, option, message, item of the score and ending.', crowd: 'Lets four hundred automatic trainees play: who passes, which holes there are, which options nobody takes.' },
  begin: { ways: 'Find ways', crowd: 'Simulate trainees' }, busy: { ways: 'Looking for ways', crowd: 'Playing' }, stop: 'Stop', errorsFirst: 'Mend the errors under “Check” first.', old: 'The drill has been changed since; this is about how it was.',
  ways: 'A way was found to {{reached}} of {{of}} ({{states}} situations looked at). What has none stands below.', seeWay: 'See the way to', inGraph: 'Show on the graph', playWay: 'Try it from there', item: 'Item ',
  crowd: 'What came of {{n}} automatic drills.', faults: '{{n}} drills could not go on: {{what}}', exploit: '“{{who}}” passes {{share}} without knowing anything: look where the points are.', who: 'Kind of trainee', passes: 'Passes', mean: 'Mean score', never: 'Options nobody takes',
  bot: { expert: 'Expert', hesitant: 'Knows half, slow', passive: 'Does nothing', random: 'At random', 'always-first': 'Always the first', 'longest-option': 'Always the longest', 'rule-bender': 'Cuts corners', 'cards-only': 'Answers only', 'orders-only': 'Orders only' },
};
