import { expect, test } from 'vitest';
import { entryBehind } from '../../../../renderer/screens/debrief/log/entryBehind.ts';

const entry = (seq: number, at: number, kind: string, title = '') => ({ seq, at, kind, title, what: '', wall: 'w' });
const log = [entry(1, 0, 'injectAcknowledged'), entry(2, 500, 'optionChosen', '先问什么'), entry(3, 500, 'optionChosen', '派谁去'), entry(4, 900, 'clockAdvanced')];

test('an answer rests on its own entry, even where another was given at the same moment', () => {
  expect(entryBehind(log, { title: '派谁去', at: 500 })).toEqual({ how: 'chosen', entry: log[2] });
});

test('a task rests on the entry with which it was settled, and what was never done on none of them all', () => {
  expect(entryBehind(log, { title: '拨打119', at: 700 })).toEqual({ how: 'counted', entry: log[2] });
  expect(entryBehind(log, { title: '拨打119', at: null })).toEqual({ how: 'never', entry: log[3] });
  expect(entryBehind([], { title: '拨打119', at: 700 })).toBeNull();
});
