import { expect, test } from 'vitest';
import { itemsAt } from '../../../../renderer/screens/studio/document/partSteps.ts';
import { textDesk, type Step } from '../../../../renderer/screens/studio/document/textDesk.ts';
import { mapDraft } from '../../../../renderer/screens/studio/map/mapDraft.ts';
import { addSteps, areJoined, freeName, freeSpot, moveSteps, placeNear, removePlaceSteps, roadTime, snapped } from '../../../../renderer/screens/studio/map/mapSteps.ts';
import { layoutOfDraft } from '../../../../renderer/screens/studio/map/paintMap.ts';
import { platesOf } from '../../../../renderer/screens/studio/map/plates.ts';
import { changed, editable } from '../../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../../support/shippedScenarios.ts';

const text = `# our estate
places:
  - { id: gate, name: 大门, kind: gate, x: 100, y: 100 } # by the street
  - { id: block, name: 楼房, kind: building, x: 500, y: 320, floors: 6 }
  - { id: hall, name: 礼堂, kind: office, x: 800, y: 320 }
roads: # all paved
  - { id: first, from: gate, to: block, takes: 20000 }
  - { id: second, from: block, to: hall, takes: 40000 }
people:
  - { id: sun, name: 孙阿姨, role: 居民, at: block }
`;
const afterwards = (steps: readonly Step[], start = text): string => {
  const desk = textDesk();
  desk({ kind: 'read', file: 'scenario', text: start });
  desk({ kind: 'read', file: 'en', text: 'road.first.name: First\n' });
  const answer = desk({ kind: 'change', steps });
  return (answer.kind === 'change' && answer.texts.scenario) || start;
};
const root = editable(text).value;

test('moving a place changes two numbers of its line, keeps the comments, and never leaves the map', () => {
  expect(afterwards(moveSteps(0, { x: 130, y: 90 }))).toBe(text.replace('x: 100, y: 100', 'x: 130, y: 90'));
  expect(afterwards(moveSteps(0, { x: -20, y: 9000 }))).toContain('x: 0, y: 640 } # by the street');
  expect(snapped({ x: 996.4, y: 644 })).toEqual({ x: 1000, y: 640 });
});

test('a new place and a new road are written behind the others, or into a list of their own', () => {
  const grown = afterwards(addSteps(root, 'roads', { id: 'third', from: 'gate', to: 'hall', takes: roadTime(root) }));
  expect(grown).toContain('roads: # all paved');
  expect(itemsAt(editable(grown).value, ['roads'])).toHaveLength(3);
  expect(roadTime(root)).toBe(40_000);
  expect(itemsAt(changed({ format: 1 }, addSteps({ format: 1 }, 'places', { id: 'a' })[0]!.change), ['places'])).toEqual([{ id: 'a' }]);
});

test('taking a place away takes its roads, and nothing else', () => {
  const [, block] = mapDraft(root).places;
  const left = editable(afterwards(removePlaceSteps({ scenario: root, en: { 'road.first.name': 'First' } }, block!))).value;
  expect([itemsAt(left, ['places']).length, itemsAt(left, ['roads']), itemsAt(left, ['people']).length]).toEqual([2, [], 1]);
  const [gate] = mapDraft(root).places;
  expect(itemsAt(editable(afterwards(removePlaceSteps({ scenario: root, en: null }, gate!))).value, ['roads'])).toMatchObject([{ id: 'second' }]);
});

test('a new place stands where there is room and has a name of its own; a figure goes to the place nearest to where it is let go', () => {
  const { places } = mapDraft(root);
  const spot = freeSpot(places);
  expect(Math.min(...places.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y)))).toBeGreaterThanOrEqual(80);
  expect([freeName(places, '楼房'), freeName(places, '学校')]).toEqual(['楼房2', '学校']);
  expect(placeNear(places, { x: 700, y: 300 })?.id).toBe('hall');
  expect([areJoined(mapDraft(root), 'block', 'gate'), areJoined(mapDraft(root), 'hall', 'gate')]).toEqual([true, false]);
});

test('whatever is half-written can be drawn: odd kinds, positions and roads to nowhere', () => {
  expect(mapDraft(null)).toEqual({ places: [], roads: [], figures: [] });
  const draft = mapDraft({ places: [{ id: 'a', kind: 'castle', x: 'far', y: -5, floors: 99 }, {}, 7], roads: [{ from: 'a', to: 'b' }, { from: 'a', to: 'a' }], people: [{ id: 'p', at: 'nowhere' }, { id: 'q', at: 'a' }] });
  expect(draft.places[0]).toEqual({ at: 0, id: 'a', name: 'a', kind: 'building', x: 500, y: 0, floors: 40 });
  expect([draft.places.length, draft.roads.length, draft.figures.map(({ id }) => id)]).toEqual([3, 0, ['q']]);
  expect(layoutOfDraft(draft).lots).toHaveLength(3);
});

test.each(shippedScenarios())('$id: no name on the map lies over another, and every place has its name or its sign', ({ loaded }) => {
  const draft = mapDraft(loaded.written);
  for (const width of [836, 1180]) {
    const plates = platesOf(draft, layoutOfDraft(draft), width / 1140, 15, null);
    expect(plates).toHaveLength(draft.places.length);
    for (const [at, { box: a, place }] of plates.entries()) for (const { box: b, place: other } of plates.slice(at + 1)) expect(a.x + a.w <= b.x + 1 || b.x + b.w <= a.x + 1 || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1, `${place.name} ${other.name} at ${width}`).toBe(true);
    expect(plates.filter(({ isSmall }) => !isSmall).length).toBeGreaterThan(plates.length / 2);
  }
});
