import { expect, test } from 'vitest';
import { callersOf } from '../../renderer/sandbox/callers.ts';
import { householdCounts } from '../../renderer/sandbox/layout/households.ts';
import type { RunView } from '../../scenarios/engine/index.ts';
import { aPerson, aPlace, aView } from './aView.ts';

test('a building with many households counts them by stance, worst first; a few are not counted', () => {
  const house = (i: number, place: string, tone: 'good' | 'bad') => aPerson(`${place}${i}`, place, { floor: 2, tone });
  const people = [...[1, 2, 3, 4].map((i) => house(i, 'b1', 'good')), house(5, 'b1', 'bad'), house(6, 'b2', 'bad'), aPerson('out', 'b1')];
  expect([...householdCounts(people)]).toEqual([['b1', [{ tone: 'bad', count: 1 }, { tone: 'good', count: 4 }]]]);
});

test('a window calls for help when somebody badly off is where it burns, or while their own call rings', () => {
  const call: RunView['messages'][number] = { handle: 'm', channel: 'phone', from: '赵大爷', speaker: null, title: null, text: null, at: 0, state: 'ringing', ringUntil: 9, place: null, reply: false };
  expect([...callersOf(aView())].sort()).toEqual(['duo', 'sun']);
  expect([...callersOf(aView({ messages: [call] }))].sort()).toEqual(['duo', 'sun', 'zhao']);
  expect([...callersOf(aView({ messages: [{ ...call, state: 'read' }], places: aView().places.map((place) => aPlace(place.handle, place.kind, place.x, place.y)) }))]).toEqual([]);
});
