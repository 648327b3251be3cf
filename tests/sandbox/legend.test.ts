import { expect, test } from 'vitest';
import { incidentsOf, nextIncident } from '../../renderer/sandbox/incidents.ts';
import { legendOf } from '../../renderer/sandbox/legend.ts';
import { aPerson, aPlace, aView } from './aView.ts';

const keys = (...args: Parameters<typeof legendOf>): string[] => legendOf(...args).map(({ key }) => key);

test('the legend names what is on the map now, and nothing else', () => {
  const quiet = aView({ places: [aPlace('b1', 'building', 1, 1)], people: [], units: [] });
  expect(keys(quiet, null)).toEqual([]);
  expect(keys(quiet, 'need')).toEqual(['need']);
  expect(keys(aView(), null)).toEqual(['calling', 'bad', 'warn', 'neutral', 'good', 'fire', 'smoke', 'crowd', 'blocked', 'dark', 'water', 'working', 'unit']);
});

test('a stance is named in the words of the drill, as it is drawn indoors and in the open; numbers are no names', () => {
  const oppose = { label: '态度', value: '反对', tone: 'bad' as const };
  const people = [aPerson('a', 'b1', { floor: 2, tone: 'bad', attributes: [oppose, { label: '火气', value: '85', tone: 'bad' }] }), aPerson('b', 'b1', { tone: 'bad', attributes: [oppose] })];
  const view = aView({ places: [aPlace('b1', 'building', 1, 1)], people, units: [] });
  expect(legendOf(view, null)).toEqual([{ key: 'bad', signs: ['window-bad', 'person-bad'], text: '反对' }]);
});

test('the camera goes from the worst incident to the next and round again', () => {
  const incidents = incidentsOf(aView());
  expect(incidents).toEqual(['b12', 'square', 'lane']);
  expect([null, 'b12', 'lane', 'gone'].map((last) => nextIncident(incidents, last))).toEqual(['b12', 'square', 'b12', 'b12']);
  expect(nextIncident([], null)).toBeNull();
});
