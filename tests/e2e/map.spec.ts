import { expect, test } from '@playwright/test';
import { layoutOf } from '../../renderer/sandbox/layout.ts';
import { positionOn } from '../../renderer/sandbox/layout/journey.ts';
import { centredOn, fit, toScreen } from '../../renderer/sandbox/layout/viewport.ts';
import type { RunView } from '../../scenarios/engine/index.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan, theDrill } from './desk/plan.ts';

/** The night of the fire, when units drive at the pace of a watch. */
const fireBreaksOut = 57_600_000;
let station: BrowserStation;
test.beforeAll(async () => { station = await aBrowserStation({ seed: 7 }); });
test.afterAll(() => station.close());

test('a unit on the road is on the map where the view says it is, and the camera follows it', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, station);
  await desk.enter('韩晓', '0077');
  await desk.start();
  await desk.until(fireBreaksOut);
  const order = expertPlan(theDrill('fire-ebike-stairwell'), 7).find((step) => step.kind === 'order' && step.at >= fireBreaksOut && step.unit === '网格员老周');
  if (!order) throw new Error('the expert sends the grid worker somewhere');
  await desk.does(order);
  const { view, unit } = await onTheWay(desk, '网格员老周');
  await page.getByRole('button', { name: '暂停', exact: true }).click();
  await page.waitForTimeout(1_500);

  // The station's clock stands still, so the map must agree with this view to the pixel, give or take its size.
  const box = await page.locator('.sandbox canvas').boundingBox();
  if (!box || !unit.leg) throw new Error('there is a map and a unit on its way');
  const layout = layoutOf(view);
  const at = positionOn(unit.leg, layout.streets, layout.nodes, view.clock.now);
  if (!at) throw new Error('its road is on the map');
  const whole = fit(layout.extent, box);
  const spot = toScreen(whole, at);
  await page.mouse.click(box.x + spot.x, box.y + spot.y - 8);
  await expect(page.getByRole('region', { name: '已选中' })).toContainText('网格员老周');

  await page.keyboard.press('f');
  const follow = page.locator('[data-control="follow"]');
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Escape');
  const near = toScreen(centredOn(at, whole.scale * 2, layout.extent, box), at);
  expect(Math.hypot(near.x - spot.x, near.y - spot.y)).toBeGreaterThan(30);
  await page.mouse.click(box.x + near.x, box.y + near.y - 12);
  await expect(page.getByRole('region', { name: '已选中' })).toContainText('网格员老周');
  await page.keyboard.press('f');
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
});

/** Lets time pass until the unit is well on its way. */
async function onTheWay(desk: Desk, name: string): Promise<{ view: RunView; unit: RunView['units'][number] }> {
  for (let tries = 0; tries < 60; tries += 1) {
    const view = await desk.view();
    const unit = view.units.find((each) => each.name === name);
    if (unit?.leg && (view.clock.now - unit.leg.departed) / (unit.leg.arrives - unit.leg.departed) > 0.3) return { view, unit };
    await desk.pass(300);
  }
  throw new Error(`${name} does not set out`);
}
