import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centredOn, edgesOf, fit, towards } from '../../renderer/sandbox/layout/viewport.ts';
import { Camera } from '../../renderer/sandbox/scenes/Camera.ts';

const world = { x: 0, y: 0, w: 1000, h: 640 };
const size = { width: 500, height: 320 };
const aCamera = (): { camera: Camera; moves: () => number } => {
  let moves = 0;
  const camera = new Camera(() => { moves += 1; });
  camera.frame(world, size);
  return { camera, moves: () => moves };
};
const settle = (camera: Camera): void => { for (let i = 0; i < 200 && camera.isGliding; i++) camera.pass(33); };

test('the whole map has no side to look to; zoomed in there is one wherever it goes on', () => {
  expect(edgesOf(fit(world, size), world, size)).toEqual({ left: false, right: false, up: false, down: false });
  expect(edgesOf(centredOn({ x: 0, y: 320 }, 2, world, size), world, size)).toEqual({ left: false, right: true, up: true, down: true });
});

test('what the camera is centred on is in the middle, or as near as the edge of the map allows', () => {
  const at = fc.record({ x: fc.integer({ min: 130, max: 870 }), y: fc.integer({ min: 90, max: 550 }) });
  fc.assert(fc.property(at, (p) => {
    const view = centredOn(p, 2, world, size);
    expect(p.x * view.scale + view.x).toBeCloseTo(250, 6);
    expect(p.y * view.scale + view.y).toBeCloseTo(160, 6);
  }));
  expect(edgesOf(centredOn({ x: 0, y: 0 }, 2, world, size), world, size)).toMatchObject({ left: false, up: false });
});

test('a glide begins where it was and ends where it should', () => {
  const [from, to] = [fit(world, size), centredOn({ x: 700, y: 300 }, 2, world, size)];
  expect(towards(from, to, 0, size)).toEqual(from);
  const end = towards(from, to, 1, size);
  expect([end.scale, end.x, end.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([to.scale, to.x, to.y]);
});

test('the camera glides to an incident and to the whole map again; with reduced motion it is there at once', () => {
  const { camera } = aCamera();
  camera.glideTo({ x: 400, y: 300 });
  expect(camera.isGliding).toBe(true);
  settle(camera);
  expect(camera.view).toEqual(centredOn({ x: 400, y: 300 }, 1, world, size));
  camera.reducedMotion = true;
  camera.glideWhole();
  expect(camera.isGliding).toBe(false);
  expect(camera.view).toEqual(fit(world, size));
});

test('the camera keeps a moving unit in the middle; with reduced motion it steps only when the unit nears the edge', () => {
  const { camera, moves } = aCamera();
  camera.glideTo({ x: 400, y: 300 });
  settle(camera);
  for (let x = 400; x <= 500; x += 5) {
    camera.follow({ x, y: 300 });
    camera.pass(33);
  }
  for (let i = 0; i < 60; i++) { camera.follow({ x: 500, y: 300 }); camera.pass(33); }
  expect(500 * camera.view.scale + camera.view.x).toBeCloseTo(250, -1);
  camera.reducedMotion = true;
  const before = moves();
  camera.follow({ x: 540, y: 300 });
  expect(moves()).toBe(before);
  camera.follow({ x: 700, y: 300 });
  expect(camera.isGliding).toBe(false);
  expect(700 * camera.view.scale + camera.view.x).toBeCloseTo(250, 6);
});

test('a hand on the map ends a glide', () => {
  const { camera } = aCamera();
  camera.glideTo({ x: 900, y: 500 });
  camera.pass(33);
  camera.drag(3, 0);
  expect(camera.isGliding).toBe(false);
});
