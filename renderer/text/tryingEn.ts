import type { Texts } from './zh.ts';

export const tryingEn: Texts['trying'] = {
  title: 'Trying out', lead: 'Play the drill as it is now, as a trainee would see it. It counts for nothing and is not kept.', from: 'Where to begin', fromStart: 'At the start', form: 'Which form', openForm: 'The one for practice', seed: 'Number of the luck', seedHint: 'The same number brings the same chances.', begin: 'Try it out',
  errors: 'The drill has {{n}} errors; mend them first.', preparing: 'On the way to where you want to be…', notKept: 'counts for nothing, is not kept', values: 'Values', again: 'Begin again', stop: 'Stop trying', of: ': ',
  filter: 'Find a value', what: 'Value', now: 'Now', moved: 'has moved', nothing: 'Nothing found.', result: 'What this trial scored', total: '{{points}} of {{max}} points', item: 'Item', points: 'Points',
  refused: { unsound: 'The drill has errors; see “Check” first.', noWay: 'None of the automatic trainees came here. Look at its condition, or let “Deep check” find a way.' },
};
