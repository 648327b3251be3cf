import { expect, test } from 'vitest';
import { listedPlaces } from '../../../../renderer/screens/drill/listedPlaces.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const calm = { fire: 0, smoke: 0, crowd: 0, blocked: false, water: false, dark: false };
const place = (handle: string, kind: string, show: object = {}): object => ({ handle, name: handle, kind, show: { ...calm, ...show } });
const view = {
  places: [place('junction', 'road'), place('post', 'road'), place('house', 'building'), place('lane', 'road', { blocked: true }), place('tower', 'building', { fire: 2 })],
  people: [], units: [{ handle: 'guard', place: 'post' }], tasks: [],
} as unknown as RunView;

test('the list begins with what burns or is blocked and leaves bare junctions out', () => {
  expect(listedPlaces(view).map(({ handle }) => handle)).toEqual(['tower', 'lane', 'post', 'house']);
});
