import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatText } from '../../renderer/sandbox/heatText.ts';
import { heatCount, heatOf } from '../../renderer/sandbox/layout/heat.ts';
import type { RunView } from '../../scenarios/engine/index.ts';
import { aPerson, aPlace, aView } from './aView.ts';

const aMessage = (place: string, channel: RunView['messages'][number]['channel'], state: RunView['messages'][number]['state']): RunView['messages'][number] =>
  ({ handle: `${place}${channel}`, channel, from: '居民', speaker: null, title: null, text: null, at: 0, state, ringUntil: null, place, reply: false });
const aDecision = (place: string | null): RunView['decisions'][number] =>
  ({ handle: 'd', title: '', prompt: '', from: '', channel: 'phone', place, known: null, unknown: null, openedAt: 0, deadline: null, hint: null, canHint: false, options: [] });
const calm = { places: [aPlace('gate', 'gate', 1, 1, { name: '南门' }), aPlace('b1', 'building', 9, 9)], people: [], messages: [], decisions: [] };

test('needs are hot where something is asked for and not done; what is done cools down', () => {
  const asked = { ...calm, messages: [aMessage('gate', 'visitor', 'ringing'), aMessage('b1', 'ticket', 'unread')], decisions: [aDecision('gate')] };
  expect(heatOf(asked, 'need').map(({ place, reasons }) => [place, reasons])).toEqual([
    ['gate', [{ reason: 'question', count: 1 }, { reason: 'request', count: 1 }]], ['b1', [{ reason: 'request', count: 1 }]],
  ]);
  expect(heatOf({ ...asked, messages: asked.messages.map((each) => ({ ...each, state: 'read' as const })), decisions: [] }, 'need')).toEqual([]);
  expect(heatOf(asked, 'mood')).toEqual([]);
});

test('the mood is hot where people gather, talk, film and have turned against it', () => {
  const loud = {
    ...calm, places: [aPlace('gate', 'gate', 1, 1, { show: { crowd: 4 } }), aPlace('b1', 'building', 9, 9)],
    messages: [aMessage('gate', 'group', 'unread')], people: [aPerson('a', 'b1', { tone: 'bad' }), aPerson('b', 'b1', { tone: 'warn' }), aPerson('c', 'gate', { kind: 'media' })],
  };
  const spots = heatOf(loud, 'mood');
  expect(spots.map(({ place, level }) => [place, level])).toEqual([['gate', 5], ['b1', 1]]);
  expect(spots.map(heatCount)).toEqual([6, 2]);
});

test('somebody trapped counts as calling and not once more as in need', () => {
  const trapped = { ...calm, places: [aPlace('b1', 'building', 9, 9, { show: { fire: 2 } })], people: [aPerson('a', 'b1', { floor: 3, tone: 'bad' }), aPerson('b', 'b1', { tone: 'bad' })] };
  expect(heatOf(trapped, 'need')).toEqual([{ place: 'b1', level: 4, reasons: [{ reason: 'calling', count: 1 }, { reason: 'inNeed', count: 1 }] }]);
});

test('what has no place is on no spot, and more trouble never makes a spot cooler', () => {
  expect(heatOf({ ...calm, decisions: [aDecision(null)], people: [aPerson('a', 'b1', { place: null, tone: 'bad' })] }, 'need')).toEqual([]);
  const tones = fc.array(fc.constantFrom('good' as const, 'warn' as const, 'bad' as const, 'neutral' as const), { maxLength: 12 });
  fc.assert(fc.property(tones, fc.constantFrom('need' as const, 'mood' as const), (all, layer) => {
    const people = all.map((tone, i) => aPerson(String(i), 'b1', { tone }));
    const before = heatOf({ ...calm, people }, layer)[0]?.level ?? 0;
    const after = heatOf({ ...calm, people: [...people, aPerson('more', 'b1', { tone: 'bad' })] }, layer)[0]?.level ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
    expect(after).toBeLessThanOrEqual(5);
  }));
});

test('a hot spot is said in words', () => {
  const spot = { place: 'gate', level: 3, reasons: [{ reason: 'question' as const, count: 1 }, { reason: 'request' as const, count: 2 }] };
  expect(heatText({ ...aView(), places: calm.places }, spot)).toBe('南门：待您决定1件、来电来访未处理2件');
  expect(heatText({ ...aView({ lang: 'en' }), places: calm.places }, spot)).toBe('南门: 1 for you to decide, 2 calls or visits open');
});
