import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, maximumZoom, panned, toScreen, toWorld, visible, zoomAt } from '../../renderer/sandbox/layout/viewport.ts';

const world = { x: 0, y: 0, w: 1000, h: 640 };
const sizes = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });

test('the whole world fits, in the middle, with a letterbox on one side only', () => {
  expect(fit(world, { width: 500, height: 640 })).toEqual({ scale: 0.5, x: 0, y: 160 });
  expect(fit({ x: 100, y: 50, w: 200, h: 100 }, { width: 400, height: 200 })).toEqual({ scale: 2, x: -200, y: -100 });
});

test('zooming keeps the pointed spot under the pointer', () => {
  const size = { width: 1000, height: 640 };
  const at = { x: 700, y: 200 };
  const before = fit(world, size);
  const after = zoomAt(before, 2, at, world, size);
  expect(after.scale).toBe(2);
  expect(toWorld(after, at)).toEqual(toWorld(before, at));
});

test('however one zooms and drags, the screen never leaves the world, and the way back is the whole', () => {
  const moves = fc.array(fc.oneof(
    fc.record({ factor: fc.double({ min: 0.2, max: 4, noNaN: true }), x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1400 }) }),
    fc.record({ dx: fc.integer({ min: -3000, max: 3000 }), dy: fc.integer({ min: -3000, max: 3000 }) }),
  ), { maxLength: 12 });
  fc.assert(fc.property(sizes, moves, (size, steps) => {
    const least = fit(world, size);
    const end = steps.reduce((view, step) => ('dx' in step ? panned(view, step.dx, step.dy, world, size) : zoomAt(view, step.factor, step, world, size)), least);
    const shown = visible(end, size);
    expect(end.scale).toBeGreaterThanOrEqual(least.scale);
    expect(end.scale).toBeLessThanOrEqual(least.scale * maximumZoom + 1e-9);
    const centre = { x: shown.x + shown.w / 2, y: shown.y + shown.h / 2 };
    expect(centre.x).toBeGreaterThan(0);
    expect(centre.x).toBeLessThan(world.w);
    expect(centre.y).toBeGreaterThan(0);
    expect(centre.y).toBeLessThan(world.h);
    const back = zoomAt(end, 1e-6, { x: 0, y: 0 }, world, size);
    expect(toScreen(back, { x: 500, y: 320 }).x).toBeCloseTo(size.width / 2, 6);
  }));
});
