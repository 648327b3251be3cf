import { expect, test } from 'vitest';
import { readPreferences } from '../../../renderer/preferences/preferences.ts';
import { hashOf, placeOf, type Place } from '../../../renderer/navigation.ts';

const stored = (text: string | null): Pick<Storage, 'getItem'> => ({ getItem: () => text });

test('without a choice the language follows the system, the theme too, and text is 18 px', () => {
  expect(readPreferences(stored(null), 'zh-Hans-CN')).toEqual({ lang: 'zh', theme: null, size: 'normal', singleKeys: true, contrast: null, sound: false });
  expect(readPreferences(stored(null), 'de-DE').lang).toBe('en');
});

test.each(['', '[]', 'null', '{"size":"giant","theme":7,"lang":"xx"}', '{'])('what cannot be read (%s) is no preference', (text) => {
  expect(readPreferences(stored(text), 'zh-CN')).toEqual({ lang: 'zh', theme: null, size: 'normal', singleKeys: true, contrast: null, sound: false });
});

test.each<Place>([{ screen: 'home' }, { screen: 'records' }, { screen: 'briefing', scenarioId: 'fire-a' }, { screen: 'drill', runId: '019d-1' }, { screen: 'debrief', runId: '019d-1' }])('a reload comes back to %o', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test.each(['', '#', '#/drill', '#/nowhere/1'])('an address without a place (%s) is home', (hash) => {
  expect(placeOf(hash)).toEqual({ screen: 'home' });
});
